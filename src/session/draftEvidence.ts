import type { Grid } from "../model/grid";
import type { Understanding } from "../model/understanding";
import { readTable } from "../reader/readTable";
import { type Agreement, agreementsOf } from "./agreement";
import { assess } from "./assess";
import { derivedMatch } from "./derivedMatch";

/** What a draft rests on: the table as its figures explain it, and how much of its printed results the draft makes again. */
export interface DraftEvidence {
  readonly understanding: Understanding;
  readonly agreements: readonly Agreement[];
}

export function draftEvidence(grid: Grid, understanding: Understanding): DraftEvidence {
  const match = derivedMatch(grid, understanding);
  if (match === null) return { understanding, agreements: [] };
  const { framework, mapping } = match;
  const { table, findings: reading } = readTable(grid, understanding.block, mapping);
  const assessed = assess({ framework, matchedBy: "derived", mapping, reading, table }, null);
  return { understanding, agreements: agreementsOf(assessed) };
}
