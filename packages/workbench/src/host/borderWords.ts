import { BorderStyleTypes } from "../bookData";
import type { BorderLine } from "../book/borders";
import { cssColor, officeColor } from "./color";
import { invalidArgument } from "./hostError";
import type { Json, JsonObject } from "./json";

/** Office.js tells style and weight apart; the file and Univer know one word for both. */
const LINES: readonly (readonly [string, string, BorderStyleTypes])[] = [
  ["Continuous", "Thin", BorderStyleTypes.THIN],
  ["Continuous", "Hairline", BorderStyleTypes.HAIR],
  ["Continuous", "Medium", BorderStyleTypes.MEDIUM],
  ["Continuous", "Thick", BorderStyleTypes.THICK],
  ["Dash", "Thin", BorderStyleTypes.DASHED],
  ["Dash", "Medium", BorderStyleTypes.MEDIUM_DASHED],
  ["DashDot", "Thin", BorderStyleTypes.DASH_DOT],
  ["DashDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT],
  ["DashDotDot", "Thin", BorderStyleTypes.DASH_DOT_DOT],
  ["DashDotDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ["Dot", "Thin", BorderStyleTypes.DOTTED],
  ["Double", "Thick", BorderStyleTypes.DOUBLE],
  ["SlantDashDot", "Medium", BorderStyleTypes.SLANT_DASH_DOT],
];

const BLACK = "#000000";

/** A line in the client's words; no line is style `None`. */
export function borderWords(line: BorderLine | null): Readonly<Record<string, string>> {
  const [style, weight] = LINES.find(([, , type]) => type === line?.type) ?? ["None", "Thin"];
  return { style, weight, color: officeColor(line?.color ?? BLACK) };
}

/** A line as some of its words change; null when it is taken away. Color or weight alone draw a line where none was. */
export function borderLine(before: BorderLine | null, words: JsonObject): BorderLine | null {
  const old = borderWords(before);
  if (words["style"] === "None") return null;
  const style = words["style"] ?? (old["style"] === "None" ? "Continuous" : old["style"]);
  return {
    type: lineType(style, words["weight"] ?? old["weight"] ?? "Thin"),
    color: colorOf(words["color"], old["color"]),
  };
}

function colorOf(given: Json | undefined, before: string | undefined): string {
  if (given === undefined || given === null) return before ?? BLACK;
  if (typeof given !== "string") throw invalidArgument("a colour has to be a text");
  return cssColor(given);
}

function lineType(style: Json | undefined, weight: Json): BorderStyleTypes {
  if (!LINES.some(([, known]) => known === weight))
    throw invalidArgument(`${JSON.stringify(weight)} is no border weight`);
  const sameStyle = LINES.filter(([known]) => known === style);
  const [, , type] = sameStyle.find(([, known]) => known === weight) ?? sameStyle[0] ?? [];
  if (type === undefined) throw invalidArgument(`${JSON.stringify(style)} is no border style`);
  return type;
}
