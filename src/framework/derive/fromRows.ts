import { type CellAddress, columnIndex, rowIndex } from "../../model/address";
import { add, compare, type Decimal, decimalOfNumber, decimalText, parseDecimal, ZERO } from "../../model/decimal";
import type { Grid } from "../../model/grid";
import { type CriteriaColumns, findCriteriaColumns, textAt } from "./criteriaColumns";
import { clean, type DerivedFramework, type Draft, type DraftCriterion } from "./draft";
import { frameworkOf } from "./frameworkOf";
import { kindOfName } from "./kindOfName";
import { numberingDepths } from "./numberingDepth";
import { readPointRule } from "./rule/readPointRule";
import { idMaker } from "./slug";

/** One line of the table, as it stands. */
interface Line {
  readonly row: number;
  readonly numbering: string;
  readonly name: string;
  readonly max: Decimal | null;
  readonly method: string;
  readonly evidence: string;
  readonly verifier: string;
}

/** A line that names a criterion, with the texts of the lines below that only explain it. */
interface Entry {
  readonly line: Line;
  readonly depth: number;
  readonly manner: string;
  readonly explanations: string[];
}

/** A draft from a decision's own table of criteria, a row each; null where the sheet has no such table. */
export function fromRows(grid: Grid): DerivedFramework | null {
  const columns = findCriteriaColumns(grid);
  if (columns === null) return null;
  const { lines, total } = readLines(grid, columns);
  const criteria = criteriaOf(foldOptions(entriesOf(lines)), (line) => cellOf(grid, line.row, columns.max));
  if (criteria.length === 0) return null;
  return frameworkOf({
    sheet: grid.sheet.name,
    title: titleAbove(grid, columns.header),
    units: [],
    groups: [],
    criteria,
    total: { kind: "sum" },
    scale: scaleOf(total, (line) => cellOf(grid, line.row, columns.max)),
  });
}

function scaleOf(total: Line | null, cell: (line: Line) => CellAddress): Draft["scale"] {
  return total === null || total.max === null ? null : { value: total.max, cell: cell(total) };
}

function cellOf(grid: Grid, row: number, column: number): CellAddress {
  return { row: rowIndex(grid.top + row), column: columnIndex(grid.left + column) };
}

/** Lines down to the total, the place of signature or the end of the sheet. */
function readLines(
  grid: Grid,
  columns: CriteriaColumns,
): { readonly lines: readonly Line[]; readonly total: Line | null } {
  const lines: Line[] = [];
  for (let row = columns.header + 1; row < grid.rowCount; row += 1) {
    const line = lineAt(grid, row, columns);
    const label = `${line.numbering} ${line.name}`.trim();
    if (/^tổng(?:\s*(?:cộng|số|điểm)|$)/iu.test(label) && line.max !== null) return { lines, total: line };
    if (/^nơi nhận/iu.test(label)) break;
    const isNumberedColumns = line.name !== "" && /^\(?\d{1,2}\)?$/.test(line.name);
    if (label + line.method !== "" && !isNumberedColumns) lines.push(line);
  }
  return { lines, total: null };
}

function lineAt(grid: Grid, row: number, columns: CriteriaColumns): Line {
  const text = (column: number | null) => (column === null ? "" : textAt(grid, row, column));
  const own = text(columns.numbering);
  const [, inName = "", rest = ""] =
    /^((?:[IVX]+|\d+(?:\.\d+)*|[A-HĐ]|[a-zđ])[.)]|[-–+•])\s*(.+)$/u.exec(text(columns.name)) ?? [];
  return {
    row,
    numbering: own === "" ? inName : own,
    name: own === "" && inName !== "" ? rest : text(columns.name),
    max: pointsIn(grid.values[row]?.[columns.max] ?? ""),
    method: text(columns.method),
    evidence: text(columns.evidence),
    verifier: text(columns.verifier),
  };
}

/** 20, "20", "7,5", "20 điểm", "(20)". */
function pointsIn(value: number | string | boolean): Decimal | null {
  if (typeof value === "number") return decimalOfNumber(value);
  const [, digits = ""] = /^\(?\s*(\d+(?:[.,]\d+)?)\s*(?:điểm)?\s*\)?$/iu.exec(clean(String(value))) ?? [];
  return parseDecimal(digits.replace(",", "."));
}

/** A line without points that is numbered by a dash or not at all explains the criterion above it. */
function entriesOf(lines: readonly Line[]): readonly Entry[] {
  const depthOf = numberingDepths();
  const entries: Entry[] = [];
  for (const line of lines) {
    const last = entries.at(-1);
    const isExplanation = line.max === null && (line.numbering === "" || /^[-–+•]$/.test(line.numbering));
    if (isExplanation && last !== undefined) last.explanations.push(clean(`${line.name} ${line.method}`));
    else if (line.name !== "") {
      const depth = depthOf(line.numbering) ?? last?.depth ?? 0;
      entries.push({ line, depth, manner: line.numbering, explanations: [] });
    }
  }
  return entries;
}

/**
 * Lines a), b), … that do not add up to the line above them but whose most is its maximum are its steps ("4 lần 20,
 * 3 lần 15"), not components: they are folded into its explanation.
 */
function foldOptions(entries: readonly Entry[]): readonly Entry[] {
  const kept: Entry[] = [];
  for (let index = 0; index < entries.length; index += 1) {
    const entry = entries[index];
    if (entry === undefined) continue;
    kept.push(entry);
    const options = optionsBelow(entries, index);
    if (!areAlternatives(entry.line.max, options)) continue;
    entry.explanations.push(...options.map(({ line }) => `${line.name}: ${pointsText(line.max)} điểm`));
    index += options.length;
  }
  return kept;
}

function pointsText(max: Decimal | null): string {
  return max === null ? "" : decimalText(max).replace(".", ",");
}

function optionsBelow(entries: readonly Entry[], index: number): readonly Entry[] {
  const options: Entry[] = [];
  const depth = entries[index]?.depth ?? 0;
  for (const entry of entries.slice(index + 1)) {
    if (entry.depth <= depth || !/^(?:[a-zđ][.)]?|[-–+•])$/u.test(entry.manner)) break;
    options.push(entry);
  }
  return options;
}

function areAlternatives(max: Decimal | null, options: readonly Entry[]): boolean {
  const points = options.flatMap(({ line }) => line.max ?? []);
  if (max === null || options.length < 2 || points.length < options.length) return false;
  const sum = points.reduce(add, ZERO);
  const most = points.reduce((a, b) => (compare(b, a) > 0 ? b : a));
  return compare(sum, max) !== 0 && compare(most, max) === 0;
}

function criteriaOf(entries: readonly Entry[], cell: (line: Line) => CellAddress): readonly DraftCriterion[] {
  const make = idMaker();
  const open: DraftCriterion[] = [];
  return entries.map(({ line, depth, explanations }, index) => {
    open.length = Math.min(open.length, depth);
    const parent = open.at(-1) ?? null;
    const method = clean([line.method, ...explanations].filter((text) => text !== "").join("; "));
    const isMain = (entries[index + 1]?.depth ?? 0) > depth;
    const criterion: DraftCriterion = {
      id: make(line.name),
      name: line.name,
      max: line.max,
      kind: parent === null || parent.kind === "scored" ? kindOfName(line.name) : parent.kind,
      parent: parent?.id ?? null,
      rule: method === "" || isMain ? null : readPointRule(method, line.max),
      method: method === "" ? null : method,
      evidence: line.evidence === "" ? null : line.evidence,
      verifier: line.verifier === "" ? null : line.verifier,
      cell: cell(line),
    };
    open.push(criterion);
    return criterion;
  });
}

/** The last line above the header that is no remark in brackets. */
function titleAbove(grid: Grid, header: number): string | null {
  for (let row = header - 1; row >= 0; row -= 1) {
    const texts = (grid.values[row] ?? []).map((value) => clean(String(value))).filter((text) => text !== "");
    const title = texts.find((text) => text.length > 8 && !text.startsWith("("));
    if (title !== undefined) return title;
  }
  return null;
}
