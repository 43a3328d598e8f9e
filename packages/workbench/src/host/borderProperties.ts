import { type BorderLine, readBorder, type Side, writeBorder } from "../book/borders";
import { area } from "../book/areas";
import type { Sheet } from "../book/sheet";
import { borderLine, borderWords } from "./borderWords";
import { HostError } from "./hostError";
import type { HostState } from "./hostState";
import { isJsonObject, type JsonObject } from "./json";
import { neighboursOf } from "./manners";

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

/** `{ style: true, color: true }` → the same words of every side: `{ top: { style: "Continuous", color: "#000000" }, … }`. */
export function borderProperties(sheet: Sheet, row: number, column: number, asked: JsonObject): JsonObject {
  const wanted = Object.keys(asked).filter((word) => asked[word] !== false);
  const answers = Object.entries(SIDES).map(([name, side]) => {
    const line: BorderLine | null = [...readBorder(sheet, area(row, column, 1, 1), side)][0] ?? null;
    const words = borderWords(line);
    return [name, Object.fromEntries(wanted.map((word) => [word, words[word] ?? null]))] as const;
  });
  return Object.fromEntries(answers);
}

/** `{ top: { style: "Continuous", weight: "Thin", color: "#000000" } }` drawn on one cell. */
export function setBorderProperties(
  host: HostState,
  sheet: Sheet,
  row: number,
  column: number,
  given: JsonObject,
): void {
  for (const [name, words] of Object.entries(given)) {
    if (!isJsonObject(words)) continue;
    const [side, one] = [sideOf(name), area(row, column, 1, 1)];
    const before = [...readBorder(sheet, one, side)][0] ?? null;
    writeBorder(sheet, one, side, borderLine(before, words), neighboursOf(host));
  }
}
