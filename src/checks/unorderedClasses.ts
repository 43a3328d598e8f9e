import { compare } from "../model/numbers/decimal";
import { finding, type Finding } from "../model/finding";
import type { ClassRule } from "../model/framework";
import type { Assessed } from "./check";
import { isNameOf } from "./publishedClasses";
import { placeOfFigure } from "./support/placeOf";
import { thresholdFigure } from "./support/thresholdFigure";

/**
 * Printed classes that do not fall with the figure, of units that no threshold decides: one of the two is wrong, and the
 * sheet does not show which. What a threshold decides is `published.class`.
 */
export function unorderedClasses(assessed: Assessed): readonly Finding[] {
  const { table, framework, ranking } = assessed;
  const column = table.published.class;
  const rule = framework.classes;
  if (rule === null || column === null || ranking.classDoubts.size === 0) return [];
  const classed = classedUnits(assessed, rule);
  return classed.flatMap((one) => {
    if (!ranking.classDoubts.has(one.index)) return [];
    const against = classed.find((other) => {
      const order = compare(one.figure, other.figure);
      return order > 0 ? one.level > other.level : one.level < other.level;
    });
    if (against === undefined) return [];
    const params = { unit: one.unit.name, class: one.class, other: against.unit.name, otherClass: against.class };
    return [finding("class.order", placeOfFigure(table, one.unit, column), params)];
  });
}

function classedUnits(assessed: Assessed, rule: ClassRule) {
  const { table } = assessed;
  return table.units.flatMap((unit, index) => {
    const published = table.published.class?.texts[index] ?? null;
    const figure = thresholdFigure(assessed, rule, index);
    const level = published === null ? -1 : rule.levels.findIndex((own) => isNameOf(published, own));
    if (published === null || figure === null || level < 0) return [];
    return [{ unit, index, figure, level, class: published }];
  });
}
