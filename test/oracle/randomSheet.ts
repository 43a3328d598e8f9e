import type { Framework } from "../../src/model/framework";
import { isGiven } from "../../src/model/totalRule";
import type { Chance } from "./chance";
import { GROUP_NAMES, PART_NAMES, UNIT_NAMES } from "./randomFramework";
import type { LineText, SheetText } from "./sheetText";

const FIGURES = ["0", "1", "2", "3", "0.5", "10", "17", "45", "50", "54", "60", "90", "99.5", "100"] as const;
const GIVEN = [null, "?", "90.125", "71.5", "71.5", "40", "-2.5"] as const;
const POINTS = ["0", "1", "2.5", "5", "7.5", "10", "3.333", "0.1", "0.2", "6"] as const;

/** A sheet for a framework: few figures, so that units tie; now and then a blank, "không phát sinh", a figure nobody can read. */
export function randomSheet(chance: Chance, { criteria, parts, total }: Framework): SheetText {
  const excludes = parts === undefined && chance.hits(20);
  const parents = new Set(criteria.map(({ parent }) => parent));
  const inWhole = new Set(criteria.filter(({ id }) => parents.has(id) && chance.hits(25)).map(({ id }) => id));
  const columns = criteria
    .filter(({ id, parent }) => {
      if (parents.has(id)) return inWhole.has(id) || chance.hits(20);
      return parent !== null && inWhole.has(parent) ? chance.hits(30) : !chance.hits(4);
    })
    .map(({ id }) => id);
  const figures = criteria.flatMap(({ id, rule, kind }) =>
    columns.includes(id) && (rule !== undefined || kind === "penalty") && rule !== undefined && chance.hits(75)
      ? [id]
      : [],
  );
  const isClean = chance.hits(50);
  const cell = (id: string): string | null => {
    if (!isClean && chance.hits(6)) return chance.of(null, "n/a", "?");
    const criterion = criteria.find((each) => each.id === id)!;
    if (criterion.kind === "notScored" && parts?.weight === id) return chance.of("1", "2", "0.5", "3");
    if (figures.includes(id)) {
      if (criterion.rule?.kind === "yesNo") return chance.of("0", "1");
      if (criterion.rule?.kind === "share") return chance.of("0", "1", "0.5", "1/2", "30/60", "2/3");
      return chance.hits(15) ? chance.of("45/60", "9/10", "1/2", "10/10", "50/100") : chance.of(...FIGURES);
    }
    if (criterion.kind === "bonus" || criterion.kind === "penalty") {
      const points = chance.of(null, ...POINTS);
      const isNegative = criterion.penaltySign === "negative" || chance.hits(3);
      return points !== null && points !== "0" && criterion.kind === "penalty" && isNegative ? `-${points}` : points;
    }
    return chance.of(...POINTS);
  };
  const names = parts?.of === "name" ? UNIT_NAMES.slice(0, 3) : UNIT_NAMES;
  const lines = chance.list(1, 8, (index): LineText => ({
    name: names[index % names.length]!,
    group:
      parts?.of === "name" && parts.weights !== undefined
        ? PART_NAMES[Math.floor(index / names.length) % 2]!
        : chance.hits(90)
          ? chance.of(...GROUP_NAMES)
          : null,
    scores: Object.fromEntries(columns.map((id) => [id, cell(id)])),
    ...(excludes ? { excluded: chance.of(null, "0", "2", "5.5", "-1", "100", "?") } : {}),
    ...(isGiven(total) ? { given: { total: chance.of(...GIVEN), ratio: chance.of(...GIVEN) } } : {}),
  }));
  return { lines, columns, figures };
}
