import type { Language } from "../../locales/language";
import type { Finding } from "../../model/finding";
import type { ClassLevel } from "../../model/framework";
import type { Ranking } from "../../model/ranking";
import type { Table } from "../../model/table";
import type { RankedTable } from "../rankedTable";
import { madeOnce } from "../../model/madeOnce";
import { findingsByUnit } from "./unitFindings";

/** A table's results in one language, and what was found about each of its units. */
export interface Results {
  readonly ranking: Ranking;
  readonly table: Table;
  readonly language: Language;
  /** A place a unit. */
  readonly found: readonly (readonly Finding[])[];
}

export function resultsOf(table: RankedTable, language: Language): Results {
  return { ranking: table.ranking, table: table.table, language, found: foundIn(table) };
}

/** Every output asks. */
const foundIn = madeOnce((table: RankedTable) => findingsByUnit(table));

/** The class of a unit; undefined where it has none. */
export function levelOf(ranking: Ranking, unit: number): ClassLevel | undefined {
  return ranking.framework.classes?.levels[ranking.classes[unit] ?? -1];
}
