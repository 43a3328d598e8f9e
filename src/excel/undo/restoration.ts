import type { SheetId } from "../../model/grid";
import type { SheetHighlights } from "../../model/highlight";
import type { SettingChange, SheetArea } from "../../model/plan";
import type { AreaBefore, ChartChange, JournalEntry, NameBefore, SizeBefore } from "./journal";

/** Cells to put back; `keep` tells the ones that the officer has changed since and that stay. */
export interface AreaToRestore {
  readonly before: AreaBefore;
  readonly keep: ((row: number, column: number) => boolean) | null;
}

/** What one journal entry puts back. */
export interface Restoration {
  readonly areas: readonly AreaToRestore[];
  readonly sizes: readonly SizeBefore[];
  readonly names: readonly NameBefore[];
  readonly prints: readonly SheetArea[];
  readonly charts: readonly ChartChange[];
  readonly highlights: readonly SheetHighlights[];
  /** The ones that nobody has changed since go back to what they were. */
  readonly settings: readonly SettingChange[];
  /** Which of the sheets that are there now go. */
  readonly isOurs: (sheet: { readonly id: SheetId; readonly name: string }) => boolean;
}

/** Everything, as after a failure on the way: the officer had no moment to change a cell in between. */
export function wholeJournal({ journal, settings }: JournalEntry): Restoration {
  return {
    areas: journal.areas.map((before) => ({ before, keep: null })),
    sizes: journal.sizes,
    names: journal.names,
    prints: journal.prints,
    charts: journal.charts,
    highlights: journal.highlights,
    settings,
    isOurs: ({ id, name }) => !journal.sheetsBefore.includes(id) && journal.newSheetNames.includes(name),
  };
}
