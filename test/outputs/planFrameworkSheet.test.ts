import { LINE } from "../../src/outputs/sheet/layLines";
import { frameworkToForm } from "../../src/framework/form/frameworkToForm";
import { loadFramework } from "../../src/framework/document/loadFramework";
import { frameworkForm } from "../../src/locales/vi/frameworkForm";
import type { Style } from "../../src/model/plan";
import { planFrameworkSheet } from "../../src/outputs/framework/framework";
import { documentTexts } from "../support/frameworks";

const loaded = loadFramework(documentTexts().find(([name]) => name === "vi-du-60-chi-so-thanh-phan.json")![1]);
if (!loaded.ok) throw new Error("the example does not load");
const form = frameworkToForm(loaded.value, frameworkForm);
const { steps } = planFrameworkSheet(form, { sheetName: (name) => name, markName: () => "mark", language: "vi" });
const rowOf = (name: string) => form.rows.findIndex((row) => row[1] === name);

/** The look of a cell: all styles laid on it, the later ones on top. */
function look(row: number, column: number): Style {
  return steps.reduce<Style>((style, step) => {
    if (step.kind !== "style") return style;
    const { top, bottom, left, right } = step.area;
    return row >= top && row <= bottom && column >= left && column <= right ? { ...style, ...step.style } : style;
  }, {});
}

function heightOf(row: number): number | undefined {
  return steps.flatMap((step) =>
    step.kind === "rowHeight" && row >= step.area.top && row <= step.area.bottom ? [step.points] : [],
  )[0];
}

test("titles stand in the middle, a value takes the room to its right, and the column of numbers can go", () => {
  const merged = (row: number) =>
    steps.flatMap((step) => (step.kind === "merge" && Number(step.area.top) === row ? [Number(step.area.left)] : []));
  expect(look(rowOf("BỘ TIÊU CHÍ"), 1)).toMatchObject({ bold: true, horizontal: "center" });
  expect([merged(rowOf("BỘ TIÊU CHÍ")), merged(rowOf("Mã"))]).toEqual([[1], [2]]);
  expect([look(rowOf("Mã"), 0).borders, look(rowOf("Mã"), 2).borders]).toEqual([undefined, "thin"]);
  expect(steps.some((step) => step.kind === "merge" && Number(step.area.left) === 0)).toBe(false);
});

test("main criteria stand out from their components, and figures are centred", () => {
  const main = rowOf("Nhận thức số");
  expect([look(main, 1).bold, look(main + 1, 1).bold]).toEqual([true, undefined]);
  expect([look(main, 2).horizontal, look(main, 1).horizontal]).toEqual(["center", "left"]);
});

test("a row has the height of its lines, those of a list too", () => {
  const row = rowOf("Từ đầu tên đơn vị");
  expect(String(form.rows[row]![2]).split("\n")).toHaveLength(3);
  expect(heightOf(row)).toBe(Math.round(3 * LINE * 12));
});
