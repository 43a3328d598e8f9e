import type { Injector } from "@univerjs/core";
import { IRenderManagerService, type Spreadsheet } from "@univerjs/preset-sheets-core";

/** What draws the cells of a workbook; null before it is on the screen. */
export function cellsOnScreen(injector: Injector, unitId: string): Spreadsheet | null {
  const drawn = injector.get(IRenderManagerService).getRenderById(unitId)?.mainComponent;
  return (drawn as Spreadsheet | null | undefined) ?? null;
}
