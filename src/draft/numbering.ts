import { SaxesParser } from "saxes";
import { romanNumeral } from "../model/text/romanNumeral";

/** How Word numbers one level of a list. */
interface Level {
  readonly format: string;
  /** "%1.", "%1.%2)". */
  readonly text: string;
  readonly start: number;
}

/** Word begins no list later. */
const MOST = 32_767;

export interface Numbering {
  /** The number that Word shows before the next paragraph of this list and level; empty for bullets. */
  readonly next: (list: string, level: number) => string;
}

/** Word makes the numbers of lists itself: "1.", "a)" stand nowhere in the text of a paragraph. */
export function numberingOf(xml: string): Numbering {
  const { levels, abstractOf } = readNumbering(xml);
  const counters = new Map<string, number[]>();
  return {
    next: (list, level) => {
      const abstract = abstractOf.get(list);
      const own = abstract === undefined ? undefined : levels.get(abstract);
      if (abstract === undefined || own === undefined) return "";
      const counts = counters.get(abstract) ?? [];
      counters.set(abstract, counts);
      counts[level] = (counts[level] ?? (own.get(level)?.start ?? 1) - 1) + 1;
      counts.length = level + 1;
      return shown(own, counts, level);
    },
  };
}

function shown(levels: ReadonlyMap<number, Level>, counts: readonly number[], level: number): string {
  const { text, format } = levels.get(level) ?? { text: "", format: "bullet" };
  if (format === "bullet" || format === "none") return "";
  return text.replace(/%(\d)/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const of = levels.get(at);
    return inFormat(counts[at] ?? of?.start ?? 1, of?.format ?? "decimal");
  });
}

function inFormat(number: number, format: string): string {
  switch (format) {
    case "lowerLetter":
      return letters(number);
    case "upperLetter":
      return letters(number).toUpperCase();
    case "lowerRoman":
      return roman(number).toLowerCase();
    case "upperRoman":
      return roman(number);
    case "decimalZero":
      return String(number).padStart(2, "0");
    default:
      return String(number);
  }
}

/** a … z, then aa, bb, and after thirty letters from the start, as Word counts. */
function letters(number: number): string {
  const place = ((number - 1) % 780) + 1;
  return String.fromCharCode(97 + ((place - 1) % 26)).repeat(Math.ceil(place / 26));
}

function roman(number: number): string {
  return number <= MOST ? romanNumeral(number) : String(number);
}

function readNumbering(xml: string) {
  const levels = new Map<string, Map<number, Level>>();
  const abstractOf = new Map<string, string>();
  let [abstract, list, at] = ["", "", 0];
  const change = (part: Partial<Level>): void => {
    const own = levels.get(abstract) ?? new Map<number, Level>();
    levels.set(abstract, own.set(at, { format: "decimal", text: "", start: 1, ...own.get(at), ...part }));
  };
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const value = attributes["w:val"] ?? "";
    if (name === "w:abstractNum") abstract = attributes["w:abstractNumId"] ?? "";
    else if (name === "w:num") list = attributes["w:numId"] ?? "";
    else if (name === "w:abstractNumId") abstractOf.set(list, value);
    else if (name === "w:lvl" && list === "") at = Number(attributes["w:ilvl"] ?? 0);
    else if (list !== "") return;
    else if (name === "w:numFmt") change({ format: value });
    else if (name === "w:lvlText") change({ text: value });
    else if (name === "w:start") change({ start: Math.min(Math.max(Number(value) || 0, 0), MOST) });
  });
  parser.write(xml).close();
  return { levels, abstractOf };
}
