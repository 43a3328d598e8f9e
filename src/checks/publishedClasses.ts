import { finding, type Finding } from "../model/finding";
import type { ClassLevel } from "../model/framework";
import { NO_CLASS, type Ranking } from "../model/ranking";
import type { Assessed } from "./check";
import { placeOfFigure } from "./support/placeOf";

/** Classes in the sheet that differ from what the scores make, compared by their words. */
export function publishedClasses({ table, framework, ranking }: Assessed): readonly Finding[] {
  const column = table.published.class;
  if (column === null || framework.classes === null) return [];
  const { levels } = framework.classes;
  return table.units.flatMap((unit, index) => {
    const published = column.texts[index] ?? null;
    const level = levels[ranking.classes[index] ?? NO_CLASS];
    const isRight = (text: string) =>
      level === undefined
        ? !isBelowAll(ranking, index) || !levels.some((any) => isNameOf(text, any))
        : isNameOf(text, level);
    if (published === null || isRight(published)) return [];
    const params = { unit: unit.name, published, computed: level?.name.vi ?? null };
    return [finding("published.class", placeOfFigure(table, unit, column), params)];
  });
}

/** Without a class although it has a figure and nothing about it is in doubt: whatever names no class says so rightly. */
function isBelowAll({ scores, classes, classDoubts }: Ranking, unit: number): boolean {
  const status = scores.statuses[unit];
  const isScored = status === "ranked" || status === "notRanked";
  return isScored && classes[unit] === NO_CLASS && !classDoubts.has(unit);
}

/** A class by its name in either language, spelt as it may be. */
export function isNameOf(text: string, level: ClassLevel): boolean {
  return [level.name.vi, level.name.en].some((name) => words(name) === words(text));
}

/** “Xếp loại  KHÁ” says no other than “Khá”. */
function words(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .trim()
    .replace(/\s+/g, " ")
    .replace(/^(xếp )?loại /, "");
}
