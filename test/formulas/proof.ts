import type { CellData } from "@xep-hang/workbench/bookData";
import type { OpenedBook } from "@xep-hang/workbench/openedBook";
import { saveXlsx } from "@xep-hang/workbench/xlsx/saveXlsx";
import { openBytes } from "../../packages/workbench/test/support/openBytes";
import type { Framework } from "../../src/model/framework";
import type { Mark } from "../../src/model/port";
import { FigureState } from "../../src/model/table";
import { markUse } from "../../src/outputs/markNames";
import { resultContent } from "../../src/outputs/results/resultColumns";
import { isResultKind, type ResultKind } from "../../src/outputs/results/resultKind";
import { resultsOf } from "../../src/outputs/results/results";
import { oneLine } from "../../src/outputs/sheet/cells";
import { countTable } from "../../src/outputs/summary/summaryRows";
import { catalogFrameworks } from "../../src/session/catalogFrameworks";
import { createSession } from "../../src/session/createSession";
import type { SheetScan, TableChoice, TableScan } from "../../src/session/scan";
import type { Session } from "../../src/session/session";
import type { Bench } from "../excel/workbench";
import { must, started } from "../support/openedSession";

/** A workbook, and the framework that each of its sheets is ranked by; null: as the sheet itself says. */
export interface Case {
  readonly name: string;
  readonly book: () => Promise<OpenedBook>;
  readonly frameworks: readonly Framework[] | null;
}

/** A workbook with its results as formulas, and what they must come to. */
export interface Written {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly marks: readonly Mark[];
  readonly scans: readonly SheetScan[];
}

async function scansOf(
  bench: Bench,
  frameworks: Case["frameworks"],
): Promise<{ session: Session; scans: readonly SheetScan[] }> {
  const offered = frameworks?.map((framework) => ({ framework, origin: "catalog" as const })) ?? catalogFrameworks;
  const session = createSession(bench.port, offered);
  const scans = must(await session.scanAll());
  if (frameworks === null) return { session, scans };
  return {
    session,
    scans: scans.map((scan) => {
      const own = frameworks[Number(/\d+/.exec(scan.grid.sheet.name)?.[0] ?? 0) - 1];
      return session.choose(scan, [{ frameworkId: own?.id ?? "" }]);
    }),
  };
}

/** Our own calculator gives every formula its exact value: none had to become one. */
export async function writeFormulas({ name, book, frameworks }: Case): Promise<Written> {
  const { bench } = started(await book());
  const { session, scans } = await scansOf(bench, frameworks);
  const applied = must(
    await session.apply(scans, {
      outputs: ["columns", "summary"],
      columns: "beside",
      language: "vi",
      mode: "formulas",
    }),
  );
  expect([name, applied.notes.filter(({ code }) => code === "formula.differs")]).toEqual([name, []]);
  const marks = must(await bench.port.marks());
  await bench.book.settle();
  const bytes = await saveXlsx(bench.book.toOpenedBook());
  bench.close();
  return { name, bytes, marks, scans };
}

type Cells = (sheet: string, row: number, column: number) => CellData | null;

export function cellsOf(book: OpenedBook): Cells {
  const sheets = new Map(
    book.data.sheetOrder.map((id) => [book.data.sheets[id]?.name ?? "", book.data.sheets[id]?.cellData ?? {}]),
  );
  return (sheet, row, column) => sheets.get(sheet)?.[row]?.[column] ?? null;
}

/** Every result of every table as it stands in the cells, against what it must be; `isMeant` picks cells, counts of classes that are values are of them all the same. */
export function compareResults(
  cells: Cells,
  { marks, scans }: Pick<Written, "marks" | "scans">,
  isMeant: IsMeant,
  counts: "all" | "that follow",
): { readonly compared: number; readonly differing: readonly string[] } {
  let compared = 0;
  const differing: string[] = [];
  const compare = (place: readonly [string, number, number], expected: unknown) => {
    if (!isMeant(...place)) return;
    compared += 1;
    const shown = cells(...place)?.v ?? "";
    if (!isSame(shown, expected)) differing.push(`${place.join(" ")}: ${String(shown)}, not ${String(expected)}`);
  };
  for (const { table, columns, place } of tablesOf(marks, scans)) {
    const { assessment } = table;
    if (assessment === null) continue;
    const results = resultsOf({ ...assessment, grid: place.grid, block: table.block, findings: table.findings }, "vi");
    for (const { kind, column } of columns) {
      assessment.table.units.forEach(({ line }, unit) => {
        const content = resultContent(kind, results, unit);
        const expected = content.kind === "blank" ? "" : content.kind === "text" ? content.text : content.value;
        compare([place.grid.sheet.name, line, column], expected);
      });
    }
  }
  const isLive = (table: TableScan) => liveClasses(tablesOf(marks, scans), table, isMeant);
  for (const { place, expected, table } of countsOf(cells, scans)) {
    if (counts === "all" || isLive(table)) compare(place, expected);
  }
  return { compared, differing };
}

function isSame(shown: unknown, expected: unknown): boolean {
  if (typeof expected !== "number") return String(shown) === String(expected);
  return typeof shown === "number" && Number(shown.toPrecision(15)) === Number(expected.toPrecision(15));
}

type IsMeant = (sheet: string, row: number, column: number) => boolean;

/** Classes that are values do not follow, and their counts with them. */
function liveClasses(all: readonly TableColumns[], table: TableScan, isMeant: IsMeant): boolean {
  const own = all.find((each) => each.table === table);
  const column = own?.columns.find(({ kind }) => kind === "class")?.column;
  const units = table.assessment?.table.units ?? [];
  return column !== undefined && units.some(({ line }) => isMeant(own?.place.grid.sheet.name ?? "", line, column));
}

interface TableColumns {
  readonly table: TableScan;
  readonly place: SheetScan;
  readonly columns: readonly { readonly kind: ResultKind; readonly column: number }[];
}

function tablesOf(marks: readonly Mark[], scans: readonly SheetScan[]): readonly TableColumns[] {
  return scans.flatMap((place) =>
    place.tables.map((table): TableColumns => {
      const columns = marks.flatMap(({ name, sheet, area }) => {
        const use = markUse(name);
        const isOurs =
          use?.kind === "column" && sheet.name === place.grid.sheet.name && area.top === table.block.area.top;
        return isOurs && isResultKind(use.column) && use.column !== "remark" && use.column !== "difference"
          ? [{ kind: use.column, column: area.left }]
          : [];
      });
      return { table, place, columns };
    }),
  );
}

interface Count {
  readonly table: TableScan;
  readonly place: readonly [string, number, number];
  readonly expected: number;
}

const SUMMARY = "Tổng hợp xếp loại";

/** The lines of counts of the summary, found by their headings, in the order of the tables. */
function countsOf(cells: Cells, scans: readonly SheetScan[]): readonly Count[] {
  const found: Count[] = [];
  let row = 0;
  for (const { tables } of scans) {
    for (const table of tables) {
      const { assessment } = table;
      if (assessment === null || !assessment.ranking.scores.statuses.includes("ranked")) continue;
      while (cells(SUMMARY, row, 1)?.v !== "Nhóm đơn vị") {
        row += 1;
        if (row > 5_000) throw new Error("a table without its counts");
      }
      const { groups, whole } = countTable(assessment.table, assessment.ranking, "vi");
      for (const line of [...groups, whole]) {
        while (cells(SUMMARY, row, 1)?.v !== oneLine(line.name)) row += 1;
        line.counts.forEach((expected, level) => found.push({ table, place: [SUMMARY, row, 2 + level], expected }));
        if (assessment.framework.classes !== null) {
          found.push({ table, place: [SUMMARY, row, 2 + line.counts.length], expected: line.unclassed });
        }
      }
    }
  }
  return found;
}

/** One score and one threshold of each table changed in the file; what must follow from them. */
export interface Changed {
  readonly bytes: Uint8Array;
  readonly expected: Written;
  readonly scores: number;
  readonly thresholds: number;
}

export async function changeFile(
  written: Written,
  original: OpenedBook,
  frameworks: readonly Framework[],
): Promise<Changed> {
  const book = await openBytes(written.bytes);
  const put = (sheet: string, row: number, column: number, value: number, into = book) => {
    const id = into.data.sheetOrder.find((each) => into.data.sheets[each]?.name === sheet) ?? "";
    const cell = into.data.sheets[id]?.cellData?.[row]?.[column];
    if (!cell) throw new Error(`nothing to change at ${sheet} ${row} ${column}`);
    cell.v = value;
  };
  let [scores, thresholds] = [0, 0];
  const changedRules = new Map(frameworks.map((framework) => [framework.id, framework]));
  const tables = written.scans
    .flatMap(({ tables: own }) => own)
    .filter(({ assessment }) => assessment?.ranking.scores.statuses.includes("ranked") === true);
  const placed = tablesOf(written.marks, written.scans);
  const cells = cellsOf(book);
  for (const [index, table] of tables.entries()) {
    const { assessment } = table;
    if (assessment === null) continue;
    const own = placed.find((each) => each.table === table);
    const figures = own?.columns.filter(({ kind }) => kind === "total" || kind === "ratio") ?? [];
    // A total that is told to be a value (of a score typed as text) follows nothing.
    const isLive = (line: number) =>
      figures.every(({ column }) => (cells(assessment.table.sheet.name, line, column)?.f ?? "") !== "");
    const score = changedScore(assessment, isLive);
    if (score !== null) {
      put(assessment.table.sheet.name, score.row, score.column, score.value);
      put(assessment.table.sheet.name, score.row, score.column, score.value, original);
      scores += 1;
    }
    const threshold = changedThreshold(written.marks, index, assessment.framework);
    if (threshold !== null) {
      const { sheet, area } = threshold.mark;
      const before = Number(cellsOf(book)(sheet.name, area.top, area.left)?.v);
      put(sheet.name, area.top, area.left, (Number(threshold.value) * before) / Number(threshold.before));
      changedRules.set(assessment.framework.id, threshold.framework);
      thresholds += 1;
    }
  }
  const bytes = await saveXlsx(book);
  // What must follow is ranked from the officer's workbook as it was before our results: that keeps no framework.
  const { bench } = started(original);
  const rules = frameworks.map((framework) => changedRules.get(framework.id) ?? framework);
  const session = createSession(
    bench.port,
    rules.map((framework) => ({ framework, origin: "catalog" as const })),
  );
  const scans = must(await session.scanAll()).map((scan) => session.choose(scan, choicesOf(written, scan)));
  bench.close();
  return { bytes, expected: { ...written, scans }, scores, thresholds };
}

/** The same framework by its id, whatever it says by now. */
function choicesOf({ scans }: Written, { grid }: SheetScan): readonly TableChoice[] {
  const before = scans.find((scan) => scan.grid.sheet.name === grid.sheet.name)?.tables ?? [];
  return before.map(({ assessment }) => (assessment === null ? {} : { frameworkId: assessment.framework.id }));
}

type Assessment = NonNullable<TableScan["assessment"]>;

/** The score of the unit in the middle, of those whose figure is a formula, becomes the half of what it is. */
function changedScore(
  { table, ranking }: Assessment,
  isLive: (line: number) => boolean,
): { row: number; column: number; value: number } | null {
  const live = table.units.flatMap(({ line }, unit) =>
    ranking.scores.statuses[unit] === "ranked" && isLive(line) ? [unit] : [],
  );
  const unit = live[Math.floor(live.length / 2)];
  if (unit === undefined) return null;
  const given = table.published.total ?? table.published.ratio;
  const column =
    table.criteria.find(({ gives, states }) => gives === "points" && states[unit] === FigureState.value) ?? given;
  const line = table.units[unit]?.line;
  if (column === null || line === undefined) return null;
  const [digits = NaN, places = 0] = [column.figures.digits[unit], column.figures.places[unit]];
  return { row: line, column: column.line, value: Math.floor(digits / 10 ** places / 2) };
}

function changedThreshold(marks: readonly Mark[], table: number, framework: Framework) {
  const levels = framework.classes?.levels ?? [];
  const level = levels.findIndex(({ threshold }) => threshold?.value !== null && threshold !== null);
  const mark = marks.find(({ name }) => {
    const use = markUse(name);
    return use?.kind === "threshold" && use.table === table && use.level === level;
  });
  const known = levels[level]?.threshold ?? null;
  if (mark === undefined || known === null || framework.classes === null) return null;
  const value = String(Number(known.value) - 3);
  const changed = levels.map((each, index) => (index === level ? { ...each, threshold: { ...known, value } } : each));
  return {
    mark,
    value,
    before: known.value ?? "",
    framework: { ...framework, classes: { ...framework.classes, levels: changed } },
  };
}
