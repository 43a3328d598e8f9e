import { decimalToNumber } from "../model/numbers/decimal";
import { decimalAt } from "../model/numbers/decimalColumn";
import { finding, type Finding } from "../model/finding";
import type { Assessed } from "./check";
import { placeOfFigure } from "./support/placeOf";

/**
 * A sheet is meant to stand in the order of its ranks where so many of its neighbours do: of so few units chance puts one
 * in two hundred lists into such an order.
 */
const MOSTLY = 0.85;
const LEAST_UNITS = 8;

/**
 * Units out of their place in a sheet that otherwise stands in the order of its own ranks, each group by itself. Units
 * across the columns keep the order of a form, not of ranks.
 */
export function unorderedRanks({ table }: Assessed): readonly Finding[] {
  const column = table.published.rank ?? table.published.rankInGroup;
  if (column === null || table.orientation !== "unitsDown") return [];
  const ranked = table.units.flatMap((unit, index) => {
    const rank = decimalAt(column.figures, index);
    return rank === null ? [] : [{ unit, rank: decimalToNumber(rank) }];
  });
  const steps = ranked.slice(1).map((one, index) => ({ before: ranked[index], one }));
  const inOneList = steps.filter(({ before, one }) => before?.unit.group === one.unit.group);
  const wrong = inOneList.filter(({ before, one }) => before !== undefined && one.rank < before.rank);
  if (ranked.length < LEAST_UNITS || wrong.length === 0) return [];
  if (wrong.length > Math.max(1, inOneList.length * (1 - MOSTLY))) return [];
  return wrong.flatMap(({ before, one }) =>
    before === undefined
      ? []
      : [
          finding("ranking.order", placeOfFigure(table, one.unit, column), {
            unit: one.unit.name,
            rank: String(one.rank),
            above: before.unit.name,
            aboveRank: String(before.rank),
          }),
        ],
  );
}
