import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A table as a Decision prints it: every cell the text that stands there. */
export interface PublishedTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const FOLDER = join(__dirname, "../../samples/data");

export function publishedTable(name: string): PublishedTable {
  const text = readFileSync(join(FOLDER, `${name}.tsv`), "utf8").replaceAll("\r\n", "\n");
  const [header = [], ...rows] = text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => line.split("\t"));
  return { header, rows };
}

/**
 * The table as it stood before anyone ranked it: without rank, total and class, the units in the order of the alphabet and
 * numbered. `kept` are the headings that stay, the unit's first.
 */
export function beforeRanking(table: PublishedTable, kept: readonly string[]): PublishedTable {
  const places = kept.map((heading) => {
    const place = table.header.indexOf(heading);
    if (place < 0) throw new Error(`no column “${heading}”`);
    return place;
  });
  const rows = table.rows.map((row) => places.map((place) => row[place] ?? ""));
  const order = new Intl.Collator("vi").compare;
  rows.sort(([a = ""], [b = ""]) => order(a, b));
  return { header: ["STT", ...kept], rows: rows.map((row, index) => [String(index + 1), ...row]) };
}
