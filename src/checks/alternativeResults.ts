import { otherResult, unitResult } from "../model/alternative";
import { finding, type Finding } from "../model/finding";
import type { Assessed } from "./check";
import { placeOfTable } from "./support/placeOf";

/** Clauses that can be read in two ways, with the units whose results differ, both results of each; once a clause. */
export function alternativeResults({ table, ranking, alternatives = [] }: Assessed): readonly Finding[] {
  return alternatives.flatMap(({ clause, ranking: other }) => {
    const units = table.units.flatMap(({ name }, unit) => {
      const otherwise = otherResult(ranking, other, unit);
      return otherwise === null ? [] : [{ unit: name, now: unitResult(ranking, unit), otherwise }];
    });
    return units.length === 0 ? [] : [finding("ranking.alternative", placeOfTable(table), { clause, units })];
  });
}
