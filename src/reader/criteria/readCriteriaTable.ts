import type { CriteriaTable, CriterionLine } from "../../model/criteriaTable";
import { type Grid, valueAt } from "../../model/grid";
import { addressOf, isFilled, textAt } from "../layout/cells";
import { rowShape } from "../layout/rowShape";
import { tableTitle } from "../layout/tableTitle";
import { isFooter } from "../words/rowLabels";
import { type CriteriaColumns, findCriteriaColumns } from "./findCriteriaColumns";
import { type Maximum, maximaIn } from "./maxima";
import { type TotalLabel, totalLabel } from "./totalLabel";

const NUMBERED =
  /^((?:(?:[IVX]+|[A-HĐ]|\d+)(?:\.\d+)*|[a-zđ])[.)](?!\d)|(?:[IVX]+|[A-HĐ]|\d+)(?:\.\d+)+(?=\s)|[-–+•])\s*(.+)$/su;
const SIGNATURE = /^(?:nơi nhận|TM\.|KT\.|TUQ\.|TL\.)/iu;

/** A decision's own table of criteria, down to its total, the place of signature or the end; null where the sheet has none. */
export function readCriteriaTable(grid: Grid): CriteriaTable | null {
  const columns = findCriteriaColumns(grid);
  if (columns === null) return null;
  const rows = Array.from({ length: grid.rowCount - columns.header - 1 }, (_, place) => columns.header + 1 + place);
  const maximum = maximaIn(grid, columns.max, rows);
  const lines: CriterionLine[] = [];
  const totals: Total[] = [];
  for (const row of rowsOfTable(grid, columns, rows, maximum)) {
    const line = lineAt(grid, row, columns, maximum(row));
    const label = totalLabel(line.numbering, line.name);
    if (label !== null) totals.push({ label, line });
    else if (line.name + line.method !== "") lines.push(line);
  }
  return { sheet: grid.sheet.name, title: tableTitle(grid, columns.header, 0), lines, total: totalOf(totals) };
}

interface Total {
  readonly label: TotalLabel;
  readonly line: CriterionLine;
}

/** A lone "Cộng" sums up all; several sum up a group each, and the whole is called "Tổng cộng". */
function totalOf(totals: readonly Total[]): CriteriaTable["total"] {
  const whole = totals.filter(({ label }) => label === "whole").at(-1);
  const [sum, another] = totals.filter(({ label }) => label === "sum");
  return (whole ?? (another === undefined ? sum : undefined))?.line ?? null;
}

/** The rows that criteria, their explanations and totals stand in; headers printed again are left out. */
function rowsOfTable(
  grid: Grid,
  columns: CriteriaColumns,
  rows: readonly number[],
  maximum: (row: number) => Maximum,
): readonly number[] {
  const lastPoints = rows.filter((row) => maximum(row).max !== null && isNamed(grid, row, columns)).at(-1) ?? -1;
  const found: number[] = [];
  let [isSummedUp, afterBlank] = [false, false];
  for (const row of rows) {
    const isHeader = isHeaderAgain(grid, row, columns);
    const [first] = rowShape(grid, row).filled;
    const text = first === undefined ? "" : textAt(grid, row, first);
    if (isHeader && isSummedUp) break;
    if (text !== "" && endsTable(text, row > lastPoints, isSummedUp || afterBlank)) break;
    afterBlank = text === "";
    if (isHeader || afterBlank || isColumnNumber(textAt(grid, row, columns.name))) continue;
    isSummedUp ||= found.length > 0 && isWhole(grid, row, columns);
    found.push(row);
  }
  return found;
}

/** A signature; below the last points also notes, and what stands apart from the criteria and gives no points itself. */
function endsTable(text: string, afterPoints: boolean, isApart: boolean): boolean {
  if (SIGNATURE.test(text)) return true;
  if (!afterPoints || /\d\s*(?:điểm|đ)(?!\p{L})/iu.test(text)) return false;
  return isFooter(text) || (isApart && !/^(?:[-–+•\d]|[IVX]+[.)]?$)/.test(text));
}

/** "(2)" under the heading of the names. */
function isColumnNumber(text: string): boolean {
  return /^\(?\d{1,2}\)?$/.test(text);
}

function isNamed(grid: Grid, row: number, { name, numbering }: CriteriaColumns): boolean {
  return isFilled(grid, row, name) || (numbering !== null && isFilled(grid, row, numbering));
}

function isHeaderAgain(grid: Grid, row: number, { header, name, max }: CriteriaColumns): boolean {
  return [name, max].every((column) => textAt(grid, row, column) === textAt(grid, header, column));
}

function isWhole(grid: Grid, row: number, { numbering, name }: CriteriaColumns): boolean {
  const own = numbering === null ? "" : textAt(grid, row, numbering);
  return totalLabel(own, textAt(grid, row, name)) === "whole";
}

function lineAt(grid: Grid, row: number, columns: CriteriaColumns, maximum: Maximum): CriterionLine {
  const text = (column: number | null) => (column === null ? "" : linesAt(grid, row, column));
  const [own, name] = [text(columns.numbering), text(columns.name)];
  const [, inName = "", rest = ""] = own === "" ? (NUMBERED.exec(name) ?? []) : [];
  return {
    numbering: own === "" ? inName : own,
    name: inName === "" ? name : rest,
    ...maximum,
    method: text(columns.method),
    evidence: text(columns.evidence),
    verifier: text(columns.verifier),
    cell: addressOf(grid, row, columns.max),
    methodCell: addressOf(grid, row, columns.method ?? columns.name),
  };
}

/** A cell's text with its line breaks: each may begin another step of a rule. */
function linesAt(grid: Grid, row: number, column: number): string {
  const lines = String(valueAt(grid, row, column))
    .normalize("NFC")
    .split(/\r\n|\r|\n/);
  return lines
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}
