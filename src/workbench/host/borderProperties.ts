import { type BorderLine, readBorder, type Side, writeBorder } from "../book/borders";
import { area } from "../book/areas";
import type { Sheet } from "../book/sheet";
import { borderLine, borderWords } from "./borderWords";
import { HostError } from "./hostError";
import { isJsonObject, type JsonObject } from "./json";

/** The names that cell properties use for the sides of one cell. */
const SIDES: Readonly<Record<string, Side>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
};

function sideOf(name: string): Side {
  const side = SIDES[name];
  if (side === undefined)
    throw new HostError("ApiNotFound", `The look-alike does not answer the border "${name}" of a cell.`);
  return side;
}

/**
 * `{ style: true, color: true }` → the same words of every side: `{ top: { style: "Continuous", color: "#000000" }, … }`.
 * Sides asked for by name (`{ top: { style: true } }`) are answered alone.
 */
export function borderProperties(sheet: Sheet, row: number, column: number, asked: JsonObject): JsonObject {
  const sides = Object.values(asked).some(isJsonObject)
    ? asked
    : Object.fromEntries(Object.keys(SIDES).map((name) => [name, asked]));
  const answers = Object.entries(sides).map(([name, below]) => {
    const line: BorderLine | null = [...readBorder(sheet, area(row, column, 1, 1), sideOf(name))][0] ?? null;
    const words = borderWords(line);
    const wanted = isJsonObject(below) ? Object.keys(below).filter((key) => below[key] !== false) : Object.keys(words);
    return [name, Object.fromEntries(wanted.map((key) => [key, words[key] ?? null]))] as const;
  });
  return Object.fromEntries(answers);
}

/** `{ top: { style: "Continuous", weight: "Thin", color: "#000000" } }` drawn on one cell. */
export function setBorderProperties(sheet: Sheet, row: number, column: number, given: JsonObject): void {
  for (const [name, words] of Object.entries(given)) {
    if (!isJsonObject(words)) continue;
    const [side, one] = [sideOf(name), area(row, column, 1, 1)];
    const before = [...readBorder(sheet, one, side)][0] ?? null;
    writeBorder(sheet, one, side, borderLine(before, words));
  }
}
