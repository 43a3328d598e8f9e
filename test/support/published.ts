import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The rows of a published appendix below its header, as printed: tab-separated, decimal commas. */
export function publishedRows(name: string): readonly (readonly string[])[] {
  const text = readFileSync(join(__dirname, "../../samples/data", `${name}.tsv`), "utf8");
  return text
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"));
}

/** "91,27" and "99,73%" as exact decimals are written in code. */
export function point(printed: string): string {
  return printed.replace(",", ".").replace("%", "");
}
