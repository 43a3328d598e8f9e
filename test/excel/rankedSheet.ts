import { BooleanNumber, HorizontalAlign } from "@xep-hang/workbench/bookData";
import type { FieldSense } from "../../src/model/block";
import type { RankedTable } from "../../src/outputs/rankedTable";
import { planResults, type ResultsInput } from "../../src/outputs/planResults";
import type { Plan } from "../../src/model/plan";
import { chartsToKeep, keptCharts } from "../../src/session/keptCharts";
import type { LiteralSheet } from "@xep-hang/workbench/sheetBook";
import { tableOf, type UnitSpec } from "../outputs/smallTable";
import { grid, value, type Bench } from "./workbench";

const HEAD = {
  ff: "Times New Roman",
  fs: 12,
  bl: BooleanNumber.TRUE,
  ht: HorizontalAlign.CENTER,
  bg: { rgb: "#D9E1F2" },
} as const;
const BODY = {
  ff: "Times New Roman",
  fs: 12,
  bd: { b: { s: 1, cl: { rgb: "#000000" } }, r: { s: 1, cl: { rgb: "#000000" } } },
} as const;
const head = (value: string) => ({ value, style: HEAD });
const body = (value: string | number) => ({ value, style: BODY });

export const SHEET_NAME = "DTI 2023";

/** A title merged over the table, a header in row 3, three units with a blank row between them. */
export const SHEET: LiteralSheet = {
  name: SHEET_NAME,
  merges: ["A1:C1"],
  rows: [
    [{ value: "KẾT QUẢ", style: { bl: BooleanNumber.TRUE } }],
    [],
    [head("Đơn vị"), head("Nhận thức số"), head("Thể chế số")],
    [body("Xã A"), body(60), body(40.5)],
    [],
    [body("Xã B"), body(50), body(40)],
    [body("Xã C"), body(10), { value: 20, formula: "=10+10", style: BODY }],
  ],
};

export const UNITS: readonly UnitSpec[] = [
  { row: 4, name: "Xã A", total: "100.5", rank: 1, level: 0 },
  { row: 6, name: "Xã B", total: "90", rank: 2, level: 0 },
  { row: 7, name: "Xã C", total: "30", rank: 3, level: 1 },
];

/** The results of the sheet above, planned over what the workbook says now. */
export async function resultsPlan(
  { port }: Bench,
  choices: Partial<ResultsInput> & {
    readonly units?: readonly UnitSpec[];
    readonly cells?: string;
    readonly sheet?: string;
    readonly fields?: readonly FieldSense[];
  } = {},
): Promise<Plan> {
  const read = await grid(port, choices.sheet ?? SHEET_NAME);
  const table: RankedTable = tableOf({
    grid: read,
    cells: choices.cells ?? "A3:C7",
    columns: choices.fields ?? ["unit", "measure", "measure"],
    units: choices.units ?? UNITS,
  });
  const charts = await keptCharts(port);
  const plan = planResults({
    tables: [table],
    charts,
    marks: value(await port.marks()),
    sheets: value(await port.sheets()),
    outputs: ["columns", "summary"],
    columns: "beside",
    language: "vi",
    ...choices,
  });
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  return { ...plan.value, settings: chartsToKeep(plan.value, charts) };
}
