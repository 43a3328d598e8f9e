import { greatest, least } from "../../model/extremes";
import { columnIndex, rowIndex, type CellAddress } from "../../model/address";
import { areaOf, around, subtractAll } from "../../model/areas";
import type { CellColors, Content, Plan, PlanStep, SheetTarget, Style } from "../../model/plan";
import { markUse, type NumberedUse } from "../markNames";
import { coveredAnew, stretchTitles } from "./stretchTitles";
import { isOurs, ourAreas, type Placement, type TableOnSheet } from "./placeColumns";
import { readableColors } from "../../model/readableColor";
import { differs } from "../results/differences";
import { classColor, headerBeside } from "../results/resultColumns";
import { type ColumnKind, HELPER_WIDTH, isResultKind, RESULT_WIDTHS, type ResultKind } from "../results/resultKind";
import { LINE } from "../sheet/layLines";
import { linesOf, PADDING, textWidth } from "../sheet/textWidth";
import { sheetWords } from "../../locales/sheets";
import type { Results } from "../results/results";

const DIFFERENT: CellColors = { fill: "#FFF2CC", font: "#000000" };
/** Points; the officer's own letters are as large or smaller. */
const HEADING_SIZE = 12;
/** As large as letters of a table are. */
const WORDS = { size: 14, bold: false };
/** Points of a column of words at most. */
const WIDEST = 240;
const BLANK: Content = { kind: "blank" };

export interface ColumnsInput extends TableOnSheet {
  readonly results: Results;
  /** The place of the table's first unit among those of the results. */
  readonly first: number;
  readonly name: (use: NumberedUse) => string;
  /** What each column holds, a place a unit of the table. */
  readonly contents: (kind: ColumnKind) => readonly Content[];
}

/** Total, ratio, rank, class and remarks of one table, in the columns that were chosen for them. */
export function writeColumns(input: ColumnsInput, placements: readonly Placement[]): Plan {
  const written = placements.map((placement) => {
    if (!isResultKind(placement.kind)) return makeHelper(input, placement);
    return placement.place === "own" ? fillOwnColumn(input, placement) : makeColumn(input, placement, placement.kind);
  });
  const titles = stretchTitles(input, placements);
  return {
    steps: [
      ...dropOldColumns(input, placements),
      ...written.flat(),
      ...headingHeight(input, placements),
      ...printSteps(input, placements),
      ...titles,
    ],
    sources: [],
    free: [...freeOf(input, placements), ...coveredAnew(titles, input)],
  };
}

/** What an earlier run wrote and this one does not: cleared where it was ours, only forgotten where it was the officer's. */
function dropOldColumns(input: ColumnsInput, placements: readonly Placement[]): readonly PlanStep[] {
  const target = targetOf(input);
  return input.marks.flatMap((mark): PlanStep[] => {
    const used = placements.some((placement) => placement.mark?.name === mark.name);
    const clear: PlanStep[] = markUse(mark.name)?.kind === "column" ? [{ kind: "clear", target, area: mark.area }] : [];
    return used ? clear : [...clear, { kind: "unmark", name: mark.name }];
  });
}

function makeColumn(input: ColumnsInput, placement: Placement, kind: ResultKind): readonly PlanStep[] {
  const { column } = placement;
  const target = targetOf(input);
  const [headerTop, headerBottom] = headerRows(input);
  const { top, bottom } = input.block.area;
  const area = areaOf(top, column, bottom, column);
  const header = areaOf(headerTop, column, headerBottom, column);
  const body = areaOf(Math.min(headerBottom + 1, bottom), column, bottom, column);
  const like = modelColumn(input);
  const centered = kind === "rank" || kind === "class";
  return [
    {
      kind: "write",
      target,
      at: cellOf(top, column),
      rows: wholeColumn(input, kind, headerBeside(kind, input.results, hasNotes(input))),
    },
    { kind: "copyFormat", target, from: areaOf(top, like, bottom, like), to: area },
    ...(headerBottom > headerTop ? [{ kind: "merge", target, area: header } as const] : []),
    { kind: "style", target, area: header, style: { horizontal: "center", vertical: "center", wrap: true } },
    ...(centered ? [{ kind: "style", target, area: body, style: { horizontal: "center" } } as const] : []),
    ...(kind === "remark" || kind === "difference"
      ? [{ kind: "style", target, area: body, style: { horizontal: "left", wrap: true } } as const]
      : []),
    ...(kind === "class" ? colorSteps(input, placement) : differenceColors(input, placement)),
    ...(placement.place === "new"
      ? [{ kind: "columnWidth", target, area, points: widthOf(input, kind) } as const]
      : []),
    { kind: "mark", target, area, name: placement.mark?.name ?? input.name({ kind: "column", column: kind }) },
  ];
}

/** Words stand on one line, within reason: rows whose height the officer has set would cut a second one. */
function widthOf({ contents }: ColumnsInput, kind: ResultKind): number {
  if (kind !== "remark" && kind !== "difference") return RESULT_WIDTHS[kind];
  const texts = contents(kind).map((content) => (content.kind === "text" ? textWidth(content.text, WORDS) : 0));
  return Math.min(WIDEST, Math.max(RESULT_WIDTHS[kind], Math.ceil(greatest(texts, 0) + PADDING)));
}

/** A heading of one row is made high enough for ours, which may be longer than the officer's; over several rows there is room. */
function headingHeight(input: ColumnsInput, placements: readonly Placement[]): readonly PlanStep[] {
  const [top, bottom] = headerRows(input);
  const added = placements.flatMap(({ kind, place }) => (place === "new" && isResultKind(kind) ? [kind] : []));
  if (top < bottom || added.length === 0) return [];
  const lines = added.map((kind) => {
    const heading = headerBeside(kind, input.results, hasNotes(input));
    return linesOf(heading, RESULT_WIDTHS[kind], { size: HEADING_SIZE, bold: true });
  });
  const points = Math.round(greatest(lines) * LINE * HEADING_SIZE);
  return [
    {
      kind: "rowHeight",
      target: targetOf(input),
      area: areaOf(top, input.block.area.left, top, input.block.area.left),
      points,
      atLeast: true,
    },
  ];
}

/** Only the units' cells: headings of groups, sums and blank rows of the officer's column stay as they are. */
function fillOwnColumn(input: ColumnsInput, placement: Placement): readonly PlanStep[] {
  const { kind, column } = placement;
  const target = targetOf(input);
  const contents = input.contents(kind);
  const runs = unitRuns(input);
  const [first, last] = [runs[0], runs.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [
    ...runs.map(({ top, units }): PlanStep => {
      const rows = units.map((unit) => [contents[unit] ?? BLANK]);
      return { kind: "write", target, at: cellOf(top, column), rows };
    }),
    ...(kind === "class" ? colorSteps(input, placement) : []),
    {
      kind: "mark",
      target,
      name: placement.mark?.name ?? input.name({ kind: "wrote", column: kind }),
      area: areaOf(first.top, column, last.top + last.units.length - 1, column),
    },
  ];
}

/** A step on the way to results: a narrow, quiet column that is not printed with them. */
function makeHelper(input: ColumnsInput, placement: Placement): readonly PlanStep[] {
  const { kind, column } = placement;
  const target = targetOf(input);
  const { top, bottom } = input.block.area;
  const area = areaOf(top, column, bottom, column);
  const heading = isResultKind(kind) ? "" : sheetWords(input.results.language).helpers[kind];
  return [
    { kind: "write", target, at: cellOf(top, column), rows: wholeColumn(input, kind, heading) },
    { kind: "style", target, area, style: QUIET },
    ...(placement.place === "new" ? [{ kind: "columnWidth", target, area, points: HELPER_WIDTH } as const] : []),
    { kind: "mark", target, area, name: placement.mark?.name ?? input.name({ kind: "column", column: kind }) },
  ];
}

const QUIET: Style = { italic: true, fontSize: 9, fontColor: "#595959", horizontal: "center", wrap: true };

function hasNotes({ block, marks }: ColumnsInput): boolean {
  return block.fields.some(({ sense, line }) => sense === "note" && !isOurs(marks, line));
}

function wholeColumn(input: ColumnsInput, kind: ColumnKind, heading: string): readonly (readonly Content[])[] {
  const { block } = input;
  const contents = input.contents(kind);
  const rows: Content[][] = [];
  for (let row = block.area.top; row <= block.area.bottom; row++) rows.push([BLANK]);
  const put = (row: number, content: Content) => (rows[row - block.area.top] = [content]);
  put(headerRows(input)[0], { kind: "text", text: heading });
  block.units.forEach((unit, index) => put(unit.line, contents[index] ?? BLANK));
  return rows;
}

/** A class that a formula gives may change, and its colour would not. */
function colorSteps(input: ColumnsInput, { column }: Placement): readonly PlanStep[] {
  const target = targetOf(input);
  if (input.contents("class").some(({ kind }) => kind === "formula")) return [];
  return unitRuns(input).map(({ top, units }): PlanStep => {
    const rows = units.map((unit): [CellColors | null] => {
      const fill = classColor(input.results.ranking, input.first + unit);
      return [fill === null ? null : readableColors(fill)];
    });
    return { kind: "color", target, at: cellOf(top, column), rows };
  });
}

/** Our results of a unit whose published ones differ stand out. */
function differenceColors(input: ColumnsInput, { column }: Placement): readonly PlanStep[] {
  const target = targetOf(input);
  return input.block.units.flatMap(({ line }, unit): PlanStep[] => {
    if (!differs(input.results, input.first + unit)) return [];
    return [{ kind: "color", target, at: cellOf(line, column), rows: [[DIFFERENT]] }];
  });
}

/** Units in rows that follow each other. */
function unitRuns(input: ColumnsInput): readonly { readonly top: number; readonly units: readonly number[] }[] {
  const runs: { top: number; units: number[] }[] = [];
  const sorted = input.block.units.map((unit, index) => ({ line: unit.line, index })).sort((a, b) => a.line - b.line);
  for (const { line, index } of sorted) {
    const run = runs.at(-1);
    if (run !== undefined && run.top + run.units.length === line) run.units.push(index);
    else runs.push({ top: line, units: [index] });
  }
  return runs;
}

function headerRows({ block }: ColumnsInput): readonly [top: number, bottom: number] {
  const firstUnit = least(block.units.map((unit) => unit.line));
  const rows = block.fields.map((field) => field.headerCell.row).filter((row) => row < firstUnit);
  return [block.area.top, greatest(rows, block.area.top)];
}

/** The column whose look the results take: the last of the table's figures, else its last column. */
function modelColumn({ block, marks }: ColumnsInput): number {
  const theirs = block.fields.filter((field) => !isOurs(marks, field.line));
  const figures = theirs.filter(({ sense }) => sense === "measure" || sense === "total" || sense === "ratio");
  const lines = (figures.length > 0 ? figures : theirs).map((field) => field.line);
  return lines.length > 0 ? greatest(lines) : block.area.right;
}

/** Results that are not printed with their table would be missed on paper only. */
function printSteps({ block }: ColumnsInput, placements: readonly Placement[]): readonly PlanStep[] {
  const beside = placements.filter(({ place, kind }) => place !== "own" && isResultKind(kind));
  if (beside.length === 0) return [];
  const { area: table, sheet } = block;
  const columns = beside.map(({ column }) => areaOf(table.top, column, table.bottom, column));
  return [{ kind: "includeInPrint", sheet, table, area: columns.reduce(around, table) }];
}

/** New cells of ours: whole columns, or the rows by which the table has grown. */
function freeOf({ block, marks }: ColumnsInput, placements: readonly Placement[]): Plan["free"] {
  return placements
    .filter((placement) => placement.place !== "own")
    .flatMap(({ column }) => subtractAll(areaOf(block.area.top, column, block.area.bottom, column), ourAreas(marks)))
    .map((area) => ({ sheet: block.sheet, area }));
}

function targetOf({ block }: ColumnsInput): SheetTarget {
  return { kind: "existing", sheet: block.sheet };
}

function cellOf(row: number, column: number): CellAddress {
  return { row: rowIndex(row), column: columnIndex(column) };
}
