import type { Area } from "../address";
import { cellCount, columnCount, isEntireColumn, isEntireRow, rowCount } from "../book/areas";
import type { CellWrite } from "../book/contents";
import { isFormula } from "../book/formulaSyntax";
import { isTextPattern } from "../book/shownText";
import type { Sheet } from "../book/sheet";
import { patternAt } from "../book/styles";
import { typedText } from "../book/typedText";
import { requireUnlocked } from "./cellAccess";
import { HostError, invalidArgument } from "./hostError";
import type { HostState } from "./hostState";
import type { Json } from "./json";
import { roundedAwkwardly } from "./manners";

/** Writes `values` or `formulas`: a table of the range's shape, or one value for all of its cells. */
export function writeCells(host: HostState, sheet: Sheet, of: Area, given: Json): void {
  requireUnlocked(host, sheet, of);
  const rows = spread(of, given).map((line, r) => {
    return line.map((value, c) => written(host, sheet, { row: of.top + r, column: of.left + c }, value));
  });
  host.writes.add(sheet, of, rows);
}

const MOST_CELLS = 5_000_000;

/** A value for every cell: the table as given, or the single value everywhere. */
export function spread(of: Area, given: Json): readonly (readonly Json[])[] {
  if (isEntireColumn(of) || isEntireRow(of) || cellCount(of) > MOST_CELLS) {
    throw new HostError("RangeExceedsLimit", "The range is too large to be written cell by cell.");
  }
  const [rows, columns] = [rowCount(of), columnCount(of)];
  if (!Array.isArray(given)) {
    if (typeof given === "object" && given !== null) throw invalidArgument("a cell's value cannot be an object");
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => given));
  }
  const table = given as readonly Json[];
  const fits = table.length === rows && table.every((line) => Array.isArray(line) && line.length === columns);
  if (!fits) {
    const message =
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";
    throw new HostError("InvalidArgument", message);
  }
  return table as readonly (readonly Json[])[];
}

function written(
  host: HostState,
  sheet: Sheet,
  { row, column }: { readonly row: number; readonly column: number },
  value: Json,
): CellWrite | null {
  if (value === null) return null;
  const pattern = patternAt(sheet, row, column);
  const isText = isTextPattern(pattern);
  if (typeof value === "number") {
    if (isText) return unformatted({ kind: "text", value: String(value), quoted: false });
    return unformatted({ kind: "number", value: roundedAwkwardly(host, value, pattern) });
  }
  if (typeof value === "boolean") return unformatted({ kind: "boolean", value });
  if (typeof value !== "string") throw invalidArgument("a cell's value has to be a number, a text or a truth value");
  const { content, format } = typedText(value, isText);
  if (content.kind === "formula" && !isFormula(content.formula)) throw invalidArgument(`"${value}" is not a formula`);
  return { content, format: pattern === "General" ? format : null };
}

function unformatted(content: CellWrite["content"]): CellWrite {
  return { content, format: null };
}
