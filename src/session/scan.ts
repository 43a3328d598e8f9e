import type { AlternativeRanking } from "../model/alternative";
import type { Area } from "../model/address";
import type { Block } from "../model/block";
import type { Finding } from "../model/finding";
import type { Framework, FrameworkId, MatchedBy } from "../model/framework";
import type { FrameworkMatch } from "../model/match";
import type { FieldRole, Mapping } from "../model/mapping";
import type { Grid } from "../model/grid";
import type { WorkbookFacts } from "../model/port";
import type { Ranking } from "../model/ranking";
import type { Table } from "../model/table";
import type { ColumnKind } from "../outputs/results/resultKind";
import type { Roster } from "./roster/rosterOf";
import type { Understanding } from "../model/understanding";

/** A table as it is understood under a framework, before anything is added up. */
export interface Understood {
  readonly framework: Framework;
  readonly matchedBy: MatchedBy;
  /** The catalog's framework of the same id, where the one in use is the workbook's and differs from it. */
  readonly builtIn?: Framework;
  readonly mapping: Mapping;
  /** What matching and reading found, before anything was scored. */
  readonly reading: readonly Finding[];
  readonly table: Table;
}

/** A table under the framework that scores it. */
export interface Assessment extends Understood {
  readonly ranking: Ranking;
  /** What clauses that can be read in two ways make when they are read in the second; none as a rule. */
  readonly alternatives?: readonly AlternativeRanking[];
}

export interface JoinedTable {
  readonly grid: Grid;
  readonly block: Block;
  /** What it is by itself. */
  readonly table: Table;
  readonly ourColumns: readonly OurColumn[];
}

/** One table found in a sheet, with every framework that was tried on it, the best first. */
export interface TableScan {
  readonly block: Block;
  readonly matches: readonly FrameworkMatch[];
  /** What the figures of the table say of its fields and of its rule, whatever framework scores it. */
  readonly understanding: Understanding;
  /** Null when no framework fits, or several fit equally and the officer has not chosen. */
  readonly understood: Understood | null;
  /** Null where nothing is understood, and where a finding blocks the table: then no totals are made. */
  readonly assessment: Assessment | null;
  readonly findings: readonly Finding[];
  /** Units in hidden rows (or columns), whether they count or are left out. */
  readonly hiddenUnits: number;
  /** What was found by itself when results were last written for it; null where the officer chose, or none were. */
  readonly rankedBy: FrameworkId | null;
  /** Tables of other sheets that are assessed together with this one; their units follow its own. */
  readonly joined?: readonly JoinedTable[];
}

/** A finding that stands with a reason, as long as its cell holds what it held then. */
export interface IgnoredFinding {
  readonly sheet: string;
  readonly code: string;
  /** "C7"; empty for what concerns the whole sheet. */
  readonly cell: string;
  /** The fingerprint of what the cell held and what was found: no score, no name stays in the workbook. */
  readonly seen: string;
  readonly reason: string;
}

/** Results of an earlier run in one column; "own": a column of the officer's that was filled. */
export interface OurColumn {
  readonly area: Area;
  readonly result: ColumnKind;
  readonly place: "beside" | "own";
}

/** What one sheet holds. All findings of the sheet, those of its tables included, in the order of the sheet. */
export interface SheetScan {
  readonly grid: Grid;
  readonly tables: readonly TableScan[];
  /** What holds for each table: as asked for, or as remembered in the workbook. */
  readonly choices: readonly TableChoice[];
  readonly findings: readonly Finding[];
  /** A sheet of ours (a summary, a framework laid out), not one to be ranked. */
  readonly ours: boolean;
  /** What earlier runs wrote beside the tables, and into columns of theirs. */
  readonly ourColumns: readonly OurColumn[];
  /** The units that its table should have; null where nobody lists them. */
  readonly roster: Roster | null;
  /** How the workbook is open; null where the host cannot tell. */
  readonly facts: WorkbookFacts | null;
  /** Findings of the workbook that the officer lets stand, with the reasons. */
  readonly ignored: readonly IgnoredFinding[];
  /** When results were last written here (`2026-11-28T10:32`); null where nobody wrote it down. */
  readonly writtenAt: string | null;
}

export interface SettledRole {
  readonly line: number;
  readonly role: FieldRole;
}

/** A line that is a unit although it was not taken for one, or a unit that does not count. */
export interface SettledLine {
  /** Row (units down) or column (units across), by its sheet index. */
  readonly line: number;
  readonly as: "unit" | "leftOut";
}

/** No id of a framework: names the draft of a table's own rule. */
export const DERIVED = "derived";

/** What the officer has decided about one table; empty means "choose by yourself". */
export interface TableChoice {
  /** Answers to the table's questions, by their ids. */
  readonly answers?: Readonly<Record<string, string>>;
  /** `DERIVED`: the draft that the table's own results prove, confirmed. */
  readonly frameworkId?: FrameworkId;
  /** What the officer says that a column (units down) or row (units across) is, by its sheet index. */
  readonly roles?: readonly SettledRole[];
  readonly lines?: readonly SettledLine[];
  /** Units in rows (or columns) that the officer does not see; absent: they count. */
  readonly hiddenUnits?: "counted" | "leftOut";
}
