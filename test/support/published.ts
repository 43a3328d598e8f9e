import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A published appendix as printed: a line a row, the header first, tab-separated, decimal commas. */
export function publishedText(name: string): string {
  return readFileSync(join(__dirname, "../../samples/data", `${name}.tsv`), "utf8").trimEnd();
}

/** Its rows below the header. */
export function publishedRows(name: string): readonly (readonly string[])[] {
  return publishedText(name)
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"));
}

/** "91,27" and "99,73%" as exact decimals are written in code. */
export function point(printed: string): string {
  return printed.replace(",", ".").replace("%", "");
}
