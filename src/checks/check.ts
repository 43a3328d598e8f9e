import type { Finding } from "../model/finding";
import type { Framework } from "../model/framework";
import type { Ranking } from "../model/ranking";
import type { Table } from "../model/table";

/** A table, the rules that score it, and what they make of it. */
export interface Assessed {
  readonly table: Table;
  readonly framework: Framework;
  readonly ranking: Ranking;
}

/** States facts about an assessed table; it changes nothing and words nothing. */
export type Check = (assessed: Assessed) => readonly Finding[];
