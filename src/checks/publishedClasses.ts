import { finding, type Finding } from "../model/finding";
import type { ClassLevel } from "../model/framework";
import type { Assessed } from "./check";
import { placeOfFigure } from "./placeOf";

/** Classes in the sheet that differ from what the scores make, compared by their words. */
export function publishedClasses({ table, framework, ranking }: Assessed): readonly Finding[] {
  const column = table.published.class;
  if (column === null || framework.classes === null) return [];
  const { levels } = framework.classes;
  return table.units.flatMap((unit, index) => {
    const published = column.texts[index] ?? null;
    const level = levels[ranking.classes[index] ?? -1];
    if (published === null || level === undefined || isNameOf(published, level)) return [];
    const params = { unit: unit.name, published, computed: level.name.vi };
    return [finding("published.class", placeOfFigure(table, unit, column), params)];
  });
}

function isNameOf(text: string, level: ClassLevel): boolean {
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
