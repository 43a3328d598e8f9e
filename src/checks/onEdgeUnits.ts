import { compare, dec, decimalText, subtract, type Decimal } from "../model/numbers/decimal";
import { finding, type Finding } from "../model/finding";
import type { ClassRule } from "../model/framework";
import { metCriteria } from "../model/metCriteria";
import type { Assessed } from "./check";
import { placeOfThresholdFigure, thresholdFigure } from "./support/thresholdFigure";

/**
 * Units on a threshold, or one last printed digit beside it: the least correction of a score changes their class. Where
 * criteria are only met or not met there is no such correction; a threshold that is inferred from the classes themselves
 * has a unit beside it as a matter of course.
 */
export function onEdgeUnits(assessed: Assessed): readonly Finding[] {
  const { table, framework } = assessed;
  const rule = framework.classes;
  if (rule === null || metCriteria(framework) !== null) return [];
  const edges = edgesOf(rule);
  const lastDigit: Decimal = { digits: 1n, places: framework.decimals };
  return table.units.flatMap((unit, index) => {
    const value = thresholdFigure(assessed, rule, index);
    if (value === null) return [];
    return edges
      .filter((edge) => isWithin(value, edge.at, lastDigit))
      .map((edge) =>
        finding("threshold.onEdge", placeOfThresholdFigure(assessed, rule, unit), {
          unit: unit.name,
          class: edge.class,
          of: rule.of,
          value: decimalText(value),
          threshold: decimalText(edge.at),
        }),
      );
  });
}

function edgesOf(rule: ClassRule): readonly { readonly class: string; readonly at: Decimal }[] {
  return rule.levels.flatMap(({ name, threshold }) =>
    threshold === null || threshold.value === null || threshold.provenance.kind === "inferred"
      ? []
      : [{ class: name.vi, at: dec(threshold.value) }],
  );
}

function isWithin(value: Decimal, edge: Decimal, distance: Decimal): boolean {
  const [low, high] = compare(value, edge) < 0 ? [value, edge] : [edge, value];
  return compare(subtract(high, low), distance) <= 0;
}
