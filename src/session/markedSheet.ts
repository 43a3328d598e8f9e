import type { Framework } from "../model/framework";
import type { Grid } from "../model/grid";
import type { Mark, WorkbookFacts } from "../model/port";
import type { Steps } from "../model/steps";
import { isOwnSheet } from "../outputs/markNames";
import { assessSheet, assessSheetSteps, assessUnderDraft, type OfTable } from "./assessSheet";
import { formLanguage } from "./formLanguage";
import type { FrameworkStore } from "./frameworkStore";
import { ourColumnsOf } from "./ourColumns";
import { choiceFor, rankedBy, type KnownTables } from "./rememberedChoices";
import type { Roster } from "./roster/rosterOf";
import type { SheetScan, TableChoice, TableScan } from "./scan";

/** The same sheet under other choices; nothing is read again. */
export function rechosen({ offered }: FrameworkStore, scanned: SheetScan, choices: readonly TableChoice[]): SheetScan {
  const { grid, tables, ours, ourColumns, roster, facts, ignored, writtenAt: at } = scanned;
  if (ours) return scanned;
  const assessed = assessSheet(grid, offered, (_, index) => choices[index] ?? {}, {
    rankedByOf: (_, index) => tables[index]?.rankedBy ?? null,
    ourColumns,
    roster,
    facts,
  });
  return { ...assessed, ignored, writtenAt: at };
}

/** What is known of a sheet's tables before they are assessed. */
interface Decided {
  readonly roster: Roster | null;
  readonly facts: WorkbookFacts | null;
  /** As asked for; otherwise as remembered. */
  readonly choices: readonly TableChoice[] | undefined;
  readonly known: KnownTables;
}

/** A sheet as it was read, with what earlier runs left on it: ours, or the officer's tables. */
export function* assessMarked(
  { offered }: FrameworkStore,
  grid: Grid,
  marks: readonly Mark[],
  { choices, known, roster, facts }: Decided,
): Steps<SheetScan> {
  const here = marks.filter(({ sheet }) => sheet.id === grid.sheet.id);
  if (formLanguage(grid) !== null || isOwnSheet(marks, grid.sheet)) {
    return {
      grid,
      tables: [],
      choices: [],
      findings: [],
      ours: true,
      ourColumns: [],
      roster: null,
      facts: null,
      ignored: [],
      writtenAt: null,
    };
  }
  const choiceOf: OfTable<TableChoice> = (block, index, blocks) =>
    choices === undefined ? choiceFor(grid, block, blocks, known) : (choices[index] ?? {});
  return yield* assessSheetSteps(grid, offered, choiceOf, {
    rankedByOf: (block, _, blocks) => rankedBy(block, blocks, known),
    ourColumns: ourColumnsOf(here),
    roster,
    facts,
  });
}

/** One table of a scan under a framework that is being edited. */
export function previewed(scanned: SheetScan, index: number, draft: Framework): TableScan | null {
  return assessUnderDraft(scanned, index, draft);
}
