import { asDouble, fixed, shortest, type Fraction } from "../fraction";
import type { Random } from "../random";
import { BLANK_CELL, cell, type SheetCell } from "../sheet";

/** How figures stand in cells: as numbers, as numbers shown to so many places, as text with a comma or a point. */
export type Writing = "plain" | "formatted" | "commaText" | "pointText";

export function drawWriting(random: Random): Writing {
  const drawn = random.int(0, 99);
  return drawn < 60 ? "plain" : drawn < 85 ? "formatted" : drawn < 95 ? "commaText" : "pointText";
}

export function written(figure: Fraction | null, places: number, writing: Writing): SheetCell {
  if (figure === null) return BLANK_CELL;
  const shown = fixed(figure, places);
  switch (writing) {
    case "plain":
      return cell(asDouble(figure));
    case "formatted":
      return { value: asDouble(figure), format: places === 0 ? "0" : `0.${"0".repeat(places)}`, shown };
    case "commaText":
      return cell(shortest(figure, places).replace(".", ","));
    case "pointText":
      return cell(shortest(figure, places));
  }
}

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

export function roman(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return "X".repeat(tens) + (ones === 0 ? "" : (ROMAN[ones - 1] ?? ""));
}
