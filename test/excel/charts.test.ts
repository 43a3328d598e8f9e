import type { Plan } from "../../src/model/plan";
import type { UnitSpec } from "../outputs/smallTable";
import { chartsToKeep } from "../../src/session/keptCharts";
import type { KeptCharts } from "../../src/model/chart";
import { resultsPlan, SHEET, UNITS } from "./rankedSheet";
import { stateOf } from "./bookState";
import { bench, value, type Bench } from "./workbench";

async function summaryPlan(b: Bench, charts: KeptCharts, units: readonly UnitSpec[] = UNITS): Promise<Plan> {
  const plan = await resultsPlan(b, { outputs: ["summary"], charts, units });
  return { ...plan, settings: chartsToKeep(plan, charts) };
}

function chartsOf({ book }: Bench) {
  const saved = book.toOpenedBook();
  return saved.extras[saved.data.sheetOrder[1] ?? ""]?.charts ?? [];
}

function kept({ book }: Bench): KeptCharts {
  const ours = book.toOpenedBook().settings["xepHang"] as Readonly<Record<string, KeptCharts>> | undefined;
  return ours?.["xepHang.charts"] ?? {};
}

test("class counts and totals by rank are drawn, a series a class, beside no officer's cell", async () => {
  const b = bench([SHEET]);
  const before = await stateOf(b);
  expect(value(await b.port.apply(await summaryPlan(b, {}))).skipped).toEqual([]);
  expect(
    chartsOf(b).map(({ name, plot }) => [
      name,
      plot?.title.text,
      plot?.grouping,
      plot?.series.map(({ color }) => color),
    ]),
  ).toEqual([
    ["_XepHang_chart_summary_1_1", "Số đơn vị theo mức xếp loại", "clustered", ["#1F3864"]],
    ["_XepHang_chart_summary_1_2", "Tổng điểm theo thứ hạng", "stacked", ["#1F3864", "#2E75B6"]],
  ]);
  value(await b.port.undo());
  expect(await stateOf(b)).toEqual(before);
});

test("a later run draws the same charts anew, and undo has them as they were", async () => {
  const b = bench([SHEET]);
  value(await b.port.apply(await summaryPlan(b, {})));
  const once = await stateOf(b);
  value(await b.port.apply(await summaryPlan(b, kept(b))));
  expect(await stateOf(b)).toEqual(once);
  const grouped = UNITS.map((unit, index) => ({ ...unit, group: `Nhóm ${index}` }));
  value(await b.port.apply(await summaryPlan(b, kept(b), grouped)));
  expect(chartsOf(b)).toHaveLength(2);
  expect(await stateOf(b)).not.toEqual(once);
  value(await b.port.undo());
  expect(await stateOf(b)).toEqual(once);
});

test("a chart that the officer took away is made again, one that no run needs goes, and undo brings it back", async () => {
  const b = bench([SHEET]);
  value(await b.port.apply(await summaryPlan(b, {})));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Tổng hợp xếp loại").charts.getItem("_XepHang_chart_summary_1_1").delete();
    await context.sync();
  });
  value(await b.port.apply(await summaryPlan(b, kept(b))));
  expect(
    chartsOf(b)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(["_XepHang_chart_summary_1_1", "_XepHang_chart_summary_1_2"]);
  const unranked = UNITS.map(({ row, name }) => ({ row, name, status: "notRanked" as const }));
  value(await b.port.apply(await summaryPlan(b, kept(b), unranked)));
  expect(chartsOf(b)).toHaveLength(1);
  value(await b.port.undo());
  expect(chartsOf(b)).toHaveLength(2);
});
