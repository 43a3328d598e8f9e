import type { AlternativeRanking } from "../model/alternative";
import type { Block } from "../model/block";
import type { Finding, FindingCode } from "../model/finding";
import type { Framework } from "../model/framework";
import type { Grid } from "../model/grid";
import type { WorkbookFacts } from "../model/port";
import type { Ranking } from "../model/ranking";
import type { Table } from "../model/table";

/** The sheet a table was read from; forms joined from several sheets have none. */
export interface SeenSheet {
  readonly grid: Grid;
  readonly block: Block;
  /** The units that the workbook's own list ("Danh mục đơn vị") names; null where it has none. */
  readonly roster: readonly string[] | null;
}

/** A table, the rules that score it, what they make of it, and the sheet around it. */
export interface Assessed {
  readonly table: Table;
  readonly framework: Framework;
  readonly ranking: Ranking;
  readonly sheet: SeenSheet | null;
  /** What clauses read in their second way make. */
  readonly alternatives?: readonly AlternativeRanking[];
  /** The ranking of the lines by themselves, where the units are made of lines. */
  readonly ofLines?: Ranking;
}

/** A table that has a ranking, and where it stands. */
export type RankedTable = Pick<Assessed, "table" | "framework" | "ranking"> & { readonly block: Block };

/** A sheet with tables, and how its workbook is open; `facts` null where the host cannot tell. */
export interface WholeSheet {
  readonly grid: Grid;
  readonly blocks: readonly Block[];
  /** Those of them that have a ranking. */
  readonly tables: readonly RankedTable[];
  readonly facts: WorkbookFacts | null;
}

/** States facts about an assessed table; it changes nothing and words nothing. */
export type Check = (assessed: Assessed) => readonly Finding[];

/** What a check looks at; without it there is nothing to check. */
export type Need =
  | "publishedTotal"
  | "publishedRatio"
  | "publishedRanks"
  | "publishedClasses"
  | "classes"
  | "comparisons"
  | "sheet"
  | "parts";

/** A check as data: the codes it may tell (their severities: `EFFECTS`), what it needs, and how it looks. */
export interface CheckEntry {
  readonly codes: readonly FindingCode[];
  readonly needs: readonly Need[];
  readonly check: Check;
  /** Looks at what is ranked rather than at what stands in cells: not the same where units are made of lines. */
  readonly ofUnits?: true;
}

/** A check of the whole sheet, told once however many tables stand on it. */
export interface SheetCheckEntry {
  readonly codes: readonly FindingCode[];
  readonly check: (sheet: WholeSheet) => readonly Finding[];
}
