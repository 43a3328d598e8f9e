import type { Area } from "../../model/address";
import type { SheetRef } from "../../model/grid";
import type { HostProblem } from "../../model/port";
import { ok, type Result } from "../../model/result";
import type { ExcelHost } from "../excelHost";
import { hasApi } from "../hasApi";
import { areaOfRange, sheetById } from "../ranges";

/**
 * Merged areas of a sheet's used range; null where this Excel cannot tell (before ExcelApi 1.13, or with more than 512
 * of them). On some builds it empties Excel's own undo list: only a write or a check that needs it may ask.
 */
export async function readMerges(
  host: ExcelHost,
  sheet: SheetRef,
): Promise<Result<readonly Area[] | null, HostProblem>> {
  const merges = await host.run(
    async (context) => {
      const used = sheetById(context, sheet.id).getUsedRangeOrNullObject(true).untrack();
      if (!hasApi("1.13", used, "getMergedAreasOrNullObject")) return ok(null);
      const merged = used.getMergedAreasOrNullObject().untrack();
      merged.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
      await context.sync();
      return ok(merged.isNullObject ? [] : merged.areas.items.map(areaOfRange));
    },
    { sheet: sheet.name },
  );
  if (merges.ok || !CANNOT_TELL.has(merges.error.code)) return merges;
  return ok(null);
}

/** Too many areas come as one of several failures, by build; an Excel that lacks the member says that it is unsupported. */
const CANNOT_TELL: ReadonlySet<HostProblem["code"]> = new Set(["host.unknown", "host.unsupported", "host.tooLarge"]);
