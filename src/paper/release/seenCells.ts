import { keptXml } from "./keptXml";

/** First and last of lines that are not seen, counted from 1. */
type Hidden = readonly (readonly [first: number, last: number])[];

interface HiddenLines {
  readonly rows: Hidden;
  readonly columns: Hidden;
}

const REFERENCE = /^(?:'((?:[^']|'')+)'|([^'![\]]+))!\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/;

/**
 * Whether all cells of a reference stand on one of these sheets (their parts by name) and nothing of them is hidden. What is no
 * plain area of a sheet is not seen.
 */
export function seenCells(sheets: ReadonlyMap<string, string>): (reference: string) => boolean {
  const known = new Map<string, HiddenLines>();
  return (reference) => {
    const [, quoted, plain, left = "", top = "", right = left, bottom = top] = REFERENCE.exec(reference) ?? [];
    const name = quoted?.replaceAll("''", "'") ?? plain;
    const xml = name === undefined ? undefined : sheets.get(name);
    if (name === undefined || xml === undefined) return false;
    const { rows, columns } = known.get(name) ?? hiddenLines(xml);
    known.set(name, { rows, columns });
    return !meets(rows, Number(top), Number(bottom)) && !meets(columns, columnOf(left), columnOf(right));
  };
}

function meets(hidden: Hidden, first: number, last: number): boolean {
  return hidden.some(([from, to]) => from <= last && to >= first);
}

function hiddenLines(xml: string): HiddenLines {
  const [rows, columns]: [[number, number][], [number, number][]] = [[], []];
  let row = 0;
  keptXml(xml, {
    open: (name, attributes) => {
      if (name === "row") row = Number(attributes["r"] ?? row + 1);
      if (!isTrue(attributes["hidden"])) return {};
      if (name === "row") rows.push([row, row]);
      if (name === "col") columns.push([Number(attributes["min"]), Number(attributes["max"])]);
      return {};
    },
  });
  return { rows, columns };
}

/** Counted from 1. */
export function columnOf(letters: string): number {
  return Array.from(letters).reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}

export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
