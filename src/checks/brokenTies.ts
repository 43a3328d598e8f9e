import { finding, type Finding } from "../model/finding";
import { decimalText } from "../model/numbers/decimal";
import type { Assessed } from "./check";
import { placeOfUnit } from "./support/placeOf";

/** Units of equal totals that have not one rank, once a run, with the figures that decided, at the first of them. */
export function brokenTies({ table, ranking }: Assessed): readonly Finding[] {
  return ranking.decisions.flatMap(({ rank, units, breaker, prefer, figures }) => {
    const lines = units.flatMap((index) => table.units[index] ?? []);
    const [first] = lines;
    if (first === undefined) return [];
    const params = {
      rank,
      units: lines.map(({ name }) => name),
      of: breaker.of,
      criteria: breaker.criteria,
      prefer,
      figures: figures.map((figure) => (figure === null ? null : decimalText(figure))),
    };
    return [finding("ranking.tieBroken", placeOfUnit(table, first), params)];
  });
}
