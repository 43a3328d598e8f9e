import { greatest } from "../../model/extremes";
import { type Grid, writtenText } from "../../model/grid";
import { unitName } from "../../model/text/unitName";

/** How a workbook's own list is called. */
export const ROSTER_SHEET = "Danh mục đơn vị";

const HEADING = /^(?:tên )?(?:đơn vị|cơ quan|xã|phường|địa phương)|^tên(?: gọi)?$/u;
const TITLE = /^(?:danh mục|danh sách)\b/u;
const TOTAL = /^(?:tổng(?: cộng| số)?|cộng)(?:$|[ :])/u;
/** "1. Xã A", "- Xã A;": how lists are written in texts. */
const BULLET = /^\s*(?:\d{1,4}[.)]|[-–•*+])\s*(?=\p{L})|[;,.]\s*$/gu;

interface Column {
  /** By line; "" where there is none. */
  readonly texts: readonly string[];
  /** The line of the heading; -1 without one. */
  readonly heading: number;
  /** Below the heading. */
  readonly units: readonly string[];
  /** How many of them name a kind of unit. */
  readonly kinds: number;
}

/** The texts under the heading that names units; without one, the column where most texts name a kind of unit. */
export function rosterIn(grid: Grid): readonly string[] | null {
  const lines = Array.from({ length: grid.rowCount }, (_, row) => row);
  const columns = grid.columns.map((_, column) => columnOf(lines.map((row) => writtenText(grid, row, column).trim())));
  const best = headedOrByKinds(columns);
  return best === undefined ? null : named(best, columns);
}

/**
 * Units in a pasted text: one a line, or in columns as they come from a sheet or a table of Word ("TT, Tên, Loại"). Where
 * neither a heading nor a kind of unit tells which column has them, it is the one with the most different names.
 */
export function rosterInText(text: string): readonly string[] | null {
  const rows = text
    .normalize("NFC")
    .split(/\r\n|[\r\n\u2028\u2029]/u)
    .map((line) => line.split("\t").map((part) => part.replace(BULLET, "").trim()));
  const width = greatest(
    rows.map((row) => row.length),
    0,
  );
  const columns = Array.from({ length: width }, (_, column) => columnOf(rows.map((row) => row[column] ?? "")));
  const chosen = headedOrByKinds(columns) ?? mostNames(columns);
  return chosen === undefined ? null : named(chosen, columns);
}

function columnOf(texts: readonly string[]): Column {
  const heading = texts.findIndex((text) => HEADING.test(plain(text)) && unitName(text).kind === null);
  const units = texts.slice(heading + 1).filter(isUnit);
  return { texts, heading, units, kinds: units.filter((text) => unitName(text).kind !== null).length };
}

function isUnit(text: string): boolean {
  return /\p{L}/u.test(text) && !TITLE.test(plain(text)) && !TOTAL.test(plain(text));
}

function headedOrByKinds(columns: readonly Column[]): Column | undefined {
  const named = columns.filter(({ texts }) => !areKinds(texts, 0.5));
  return named.find(({ heading, units }) => heading !== -1 && units.length > 0) ?? byKinds(named);
}

function byKinds(columns: readonly Column[]): Column | undefined {
  const [most] = [...columns].sort((a, b) => b.kinds - a.kinds);
  return most !== undefined && most.kinds * 2 > most.units.length ? most : undefined;
}

function mostNames(columns: readonly Column[]): Column | undefined {
  const names = ({ units }: Column) => new Set(units).size;
  const [most] = [...columns].sort((a, b) => names(b) - names(a));
  return most !== undefined && most.units.length > 0 ? most : undefined;
}

/** A kind that stands in a column of its own ("Xã", "Phường") goes before a name that has none. */
function named(column: Column, columns: readonly Column[]): readonly string[] | null {
  const kinds = columns.find(({ texts }) => areKinds(texts.slice(column.heading + 1), 0.9));
  const units = column.texts.flatMap((text, line) => {
    if (line <= column.heading || !isUnit(text)) return [];
    const kind = kinds?.texts[line] ?? "";
    return [kind === "" || unitName(text).kind !== null ? text : `${kind} ${text}`];
  });
  return units.length === 0 ? null : units;
}

/** So large a share of the texts are kinds of units and nothing else. */
function areKinds(texts: readonly string[], share: number): boolean {
  const filled = texts.filter((text) => text !== "");
  const kinds = filled.filter((text) => !/\d/.test(text) && unitName(text).kind === null && isKind(text));
  return kinds.length > 0 && kinds.length >= filled.length * share;
}

function isKind(text: string): boolean {
  const { kind, proper } = unitName(`${text} một`);
  return kind !== null && proper === unitName("một").proper;
}

function plain(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
}
