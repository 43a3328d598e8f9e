import { finding, type Finding } from "../model/finding";
import type { Assessed } from "./check";
import { placeOfUnit } from "./support/placeOf";

/** Units that share a rank, once a tie, at the first of them. */
export function tiedUnits({ table, ranking }: Assessed): readonly Finding[] {
  return ranking.ties.flatMap((tie) => {
    const units = tie.units.flatMap((index) => table.units[index] ?? []);
    const first = units[0];
    if (first === undefined) return [];
    return [
      finding("ranking.tie", placeOfUnit(table, first), { rank: tie.rank, units: units.map(({ name }) => name) }),
    ];
  });
}
