import { planResults } from "../../src/outputs/planResults";
import { frameworkOf } from "../support/framework";
import { rankedTable } from "../outputs/rankedTable";
import { SHEET } from "../outputs/smallTable";
import { contentOf } from "./contentOf";
import { bench, sheetNamed, value, type Bench } from "./workbench";
import { stateOf } from "./bookState";
import { times } from "../support/sweep";

const FRAMEWORK = frameworkOf({
  a: { max: "10", name: { vi: "Một tiêu chí có tên dài hơn một dòng của phiếu", en: "a" } },
  b: {},
});

async function slipsPlan({ port }: Bench, units: number) {
  const scores = Array.from({ length: units }, (_, unit) => String((unit * 7) % 10));
  const table = rankedTable(
    { units: scores.map((_, unit) => `Xã ${unit}`), scores: { a: scores, b: scores } },
    FRAMEWORK,
  );
  const sheet = await sheetNamed(port, SHEET.name);
  const block = { ...table.block, sheet };
  const plan = planResults({
    tables: [{ ...table, block, grid: { ...table.grid, sheet } }],
    marks: value(await port.marks()),
    sheets: value(await port.sheets()),
    outputs: ["slips"],
    columns: "beside",
    language: "vi",
  });
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  return { ...plan.value, sources: [] };
}

const BOOK = { name: SHEET.name, rows: [["TT", "Đơn vị"]] };

test("every page looks like the first: merges, heights, borders, and a break before each", async () => {
  const b = bench([BOOK]);
  const plan = await slipsPlan(b, 3);
  const repeat = plan.steps.find((step) => step.kind === "repeat");
  const height = repeat?.heights.length ?? 0;
  value(await b.port.apply(plan));
  const saved = b.book.toOpenedBook();
  const id = saved.data.sheetOrder[1] ?? "";
  const sheet = saved.data.sheets[id];
  expect(saved.extras[id]?.pageSetup?.rowBreaks).toEqual([height, 2 * height]);
  const page = (index: number) => ({
    heights: Array.from({ length: height }, (_, line) => sheet?.rowData?.[index * height + line]?.h),
    merges: (sheet?.mergeData ?? [])
      .filter(({ startRow }) => Math.floor(startRow / height) === index)
      .map(({ startRow, startColumn, endColumn }) => [startRow - index * height, startColumn, endColumn])
      .sort(),
    styles: Array.from({ length: height }, (_, line) =>
      Array.from({ length: 8 }, (_, column) => sheet?.cellData?.[index * height + line]?.[column]?.s),
    ),
  });
  expect(page(0).merges.length).toBeGreaterThan(3);
  expect(page(1)).toEqual(page(0));
  expect(page(2)).toEqual(page(0));
  const names = await contentOf(b.port, "Phiếu kết quả", `A4:A${3 * height}`);
  expect(names.flat().filter((text) => text.startsWith("Đơn vị:"))).toEqual([
    "Đơn vị: Xã 1",
    "Đơn vị: Xã 2",
    "Đơn vị: Xã 0",
  ]);
});

test("slips written again replace themselves; other numbers of pages get a new sheet; undo takes all back", async () => {
  const b = bench([BOOK]);
  const before = await stateOf(b);
  value(await b.port.apply(await slipsPlan(b, 3)));
  const once = await stateOf(b);
  value(await b.port.apply(await slipsPlan(b, 3)));
  expect(await stateOf(b)).toEqual(once);
  value(await b.port.apply(await slipsPlan(b, 4)));
  expect(value(await b.port.sheets()).map(({ name }) => name)).toEqual([
    SHEET.name,
    "Phiếu kết quả",
    "Phiếu kết quả (2)",
  ]);
  value(await b.port.undo());
  expect(await stateOf(b)).toEqual(once);
  value(await b.port.undo());
  value(await b.port.undo());
  expect(await stateOf(b)).toEqual(before);
});

test("writing many slips tells its progress and stops when asked to, leaving nothing", async () => {
  const b = bench([BOOK]);
  const before = await stateOf(b);
  const plan = await slipsPlan(b, times(120, 700));
  const progress: number[] = [];
  const cancel = { cancelled: false };
  const applied = await b.port.apply(plan, {
    cancel,
    onProgress: ({ done, of }) => {
      progress.push(done / of);
      cancel.cancelled = true;
    },
  });
  expect(applied).toMatchObject({ ok: false, error: { code: "host.cancelled" } });
  expect(progress).toHaveLength(1);
  expect(await stateOf(b)).toEqual(before);
});
