import { decimalText } from "../../src/model/numbers/decimal";
import { decimalAt } from "../../src/model/numbers/decimalColumn";
import { figureCell } from "../../src/model/block";
import type { RawValue } from "../../src/model/cell";
import { formatAt, type Grid, valueAt } from "../../src/model/grid";
import { assessSheet } from "../../src/session/assessSheet";
import { catalogFrameworks } from "../../src/session/catalogFrameworks";
import type { Assessment, TableScan } from "../../src/session/scan";
import { generate } from "../../test/generator/generate";
import { Random } from "../../test/generator/random";
import type { GeneratedSheet, SheetCell } from "../../test/generator/sheet";
import { gridOfSheet } from "../../test/understanding/gridOfSheet";
import { exactSum } from "./exactSum";
import type { Target } from "./target";
import { valuesOf } from "../../test/support/gridValues";

/** A sheet that an accident went over: no fault, no total of anything but its own cells, and nothing changed in it. */
export const spoiltSheets: Target = {
  name: "spoilt sheets",
  grids: 1,
  attempt: (seed) => {
    const random = new Random(seed);
    const grid = gridOfSheet(spoilt(generate(random.int(0, 1 << 30)).sheet, random));
    const before = JSON.stringify(valuesOf(grid));
    const { tables } = assessSheet(grid, catalogFrameworks, () => ({}));
    if (JSON.stringify(valuesOf(grid)) !== before) return "the grid was changed";
    return tables.map((table) => wrongTotal(grid, table)).find((wrong) => wrong !== null) ?? null;
  },
};

const ODD: readonly RawValue[] = [
  ..."|0|-1|1.234|12,5|'5|-|x|KAD|#N/A|=1+1|12/15|99,9%|½|Xã|Tổng|Cộng|Trung bình|Hạng|STT|\u0007|\u202e\u200b|\ud800".split(
    "|",
  ),
  "Tổng cộng ".repeat(400),
  ...[0, -0, 1e15, 1e-9, 0.1 + 0.2, 45418, -3.5, Number.MAX_SAFE_INTEGER],
  true,
];

/** Some cells made odd; rows and columns doubled, left out, or put in another place. */
function spoilt(sheet: GeneratedSheet, random: Random): GeneratedSheet {
  let rows: SheetCell[][] = sheet.rows.map((row) => [...row]);
  for (let left = random.int(0, 6); left > 0; left -= 1) {
    const row = random.pick(rows);
    row[random.int(0, row.length - 1)] = { value: random.pick(ODD) };
  }
  if (random.chance(25)) rows = moved(rows, random);
  if (random.chance(25)) rows = random.pick([doubled, thinned])(rows, random);
  if (random.chance(15)) rows = turned(rows);
  return { ...sheet, rows, merges: random.chance(50) ? sheet.merges : [] };
}

function moved(rows: SheetCell[][], random: Random): SheetCell[][] {
  const order = random.shuffled((rows[0] ?? []).map((_, column) => column));
  return rows.map((row) => order.map((column) => row[column] ?? { value: "" }));
}

function doubled(rows: SheetCell[][], random: Random): SheetCell[][] {
  const at = random.int(0, rows.length - 1);
  return [...rows.slice(0, at + 1), ...rows.slice(at).map((row) => [...row])];
}

function thinned(rows: SheetCell[][], random: Random): SheetCell[][] {
  const kept = rows.filter(() => !random.chance(20));
  return kept.length === 0 ? rows : kept;
}

function turned(rows: SheetCell[][]): SheetCell[][] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? { value: "" }));
}

/** Under a plain sum without groups, each total must be what the unit's own cells add up to. */
function wrongTotal(grid: Grid, { block, assessment }: TableScan): string | null {
  if (assessment === null || !isPlainSum(assessment)) return null;
  const { table, ranking, framework } = assessment;
  for (const [index, unit] of table.units.entries()) {
    const total = decimalAt(ranking.scores.totals, index);
    if (total === null) continue;
    const figures = table.criteria.map((column) => plainFigure(grid, figureCell(block, unit, column)));
    if (figures.some((figure) => figure === "")) return `${unit.name}: a total though a score is blank`;
    const numbers = figures.filter((figure) => typeof figure === "number");
    const sum = numbers.length === figures.length ? exactSum(numbers, framework.decimals) : null;
    if (sum !== null && sum !== decimalText(total)) return `${unit.name}: ${decimalText(total)} for ${sum}`;
  }
  return null;
}

function isPlainSum({ framework: { total, criteria, groups = [], units = [] } }: Assessment): boolean {
  return (
    total.kind === "sum" &&
    groups.length === 0 &&
    units.length === 0 &&
    criteria.every(
      ({ kind, parent, rule, optional }) =>
        kind === "scored" && parent === null && rule === undefined && optional !== true,
    )
  );
}

function plainFigure(grid: Grid, { row, column }: ReturnType<typeof figureCell>): RawValue | undefined {
  const format = formatAt(grid, row - grid.top, column - grid.left);
  const value = valueAt(grid, row - grid.top, column - grid.left);
  return typeof value === "number" && /[%dmy]/i.test(format) && format !== "General" ? undefined : value;
}
