import { addWrites, type CellWrite, type CellWrites, writeContents } from "../book/contents";
import type { Area } from "../address";
import type { Sheet } from "../book/sheet";

/**
 * Contents on their way to a sheet. The client cuts a large table into pieces of 1 500 cells; the pieces of one request are
 * put together and written as one change.
 */
export class PendingWrites {
  #sheet: Sheet | null = null;
  #writes: CellWrites = {};

  add(sheet: Sheet, of: Area, rows: readonly (readonly (CellWrite | null)[])[]): void {
    if (this.#sheet !== sheet) this.flush();
    this.#sheet = sheet;
    addWrites(this.#writes, sheet, of, rows);
  }

  /** Writes what is waiting. Whoever looks at the book calls this first. */
  flush(): void {
    const [sheet, writes] = [this.#sheet, this.#writes];
    this.#sheet = null;
    this.#writes = {};
    if (sheet !== null) writeContents(sheet, writes);
  }
}
