import {
  CancelMarkDirtyRowAutoHeightOperation,
  MarkDirtyRowAutoHeightOperation,
  RemoveSheetMutation,
} from "@univerjs/sheets";
import type { UniverBook } from "../univer/univerBook";

/** What Univer is told with each of the three. */
interface Told {
  readonly id?: string;
  readonly subUnitId: string;
}

/**
 * Rows whose height Univer is to find when the page is idle. It does not forget those of a sheet that has gone meanwhile,
 * fails on them, and measures nothing from then on: here they are taken off its list.
 */
export class UnmeasuredRows {
  /** Names of what Univer was asked, by sheet. */
  readonly #asked = new Map<string, string[]>();

  constructor(private readonly univer: UniverBook) {
    univer.commands.onCommandExecuted(({ id, params }) => {
      if (id === MarkDirtyRowAutoHeightOperation.id) this.#remember(params as Told);
      if (id === RemoveSheetMutation.id) this.#forget((params as Told).subUnitId);
    });
  }

  /** Before the workbook goes. */
  forgetAll(): void {
    for (const sheet of [...this.#asked.keys()]) this.#forget(sheet);
  }

  #remember({ subUnitId, id = "" }: Told): void {
    const asked = this.#asked.get(subUnitId);
    if (asked) asked.push(id);
    else this.#asked.set(subUnitId, [id]);
  }

  #forget(subUnitId: string): void {
    const asked = this.#asked.get(subUnitId) ?? [];
    this.#asked.delete(subUnitId);
    for (const id of asked) this.univer.run(CancelMarkDirtyRowAutoHeightOperation, { subUnitId, id });
  }
}
