import { type CellMatrix, writeMatrix } from "../book/contents";
import type { Sheet } from "../book/sheet";

/**
 * Contents on their way to a sheet. The client cuts a large table into pieces of 1 500 cells; Univer looks through the whole
 * sheet at every write, so the pieces of one request are put together and written once.
 */
export class PendingWrites {
  #sheet: Sheet | null = null;
  #cells: CellMatrix = {};

  add(sheet: Sheet, cells: CellMatrix): void {
    if (this.#sheet?.id !== sheet.id) this.flush();
    this.#sheet = sheet;
    for (const [row, columns] of Object.entries(cells)) {
      this.#cells[Number(row)] = { ...this.#cells[Number(row)], ...columns };
    }
  }

  /** Writes what is waiting. Whoever looks at the book calls this first. */
  flush(): void {
    const [sheet, cells] = [this.#sheet, this.#cells];
    this.#sheet = null;
    this.#cells = {};
    if (sheet !== null) writeMatrix(sheet, cells);
  }
}
