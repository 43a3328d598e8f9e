import { sheetBook } from "@xep-hang/workbench/sheetBook";
import { confirmed } from "../../src/session/confirmed";
import type { WriteChoices } from "../../src/session/session";
import { stateOf } from "../excel/bookState";
import { EVERYTHING, must, openSample, reopened, started } from "../support/openedSession";

const LOOK: WriteChoices = { ...EVERYTHING, titles: "look" };
type Opened = Awaited<ReturnType<typeof openSample>>;

async function planned({ session }: Opened, write = LOOK) {
  return must(await session.plan(must(await session.scanAll()).map(confirmed), write));
}

async function written(opened: Opened, write = LOOK) {
  return must(await opened.session.carryOut(await planned(opened, write)));
}

function merged(sheet: string): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRange().getMergedAreasOrNullObject();
    range.load("address");
    await context.sync();
    return range.isNullObject ? [] : range.address.split(",").map((each) => each.split("!").at(-1) ?? "");
  });
}

/** A table B4:E8 with titles above and lines below it. */
function odd() {
  const blank = ["", "", "", "", "", "", "", "", ""];
  const rows = [
    ["", "UBND TỈNH", "", "CỘNG HÒA", "", "", "", "", ""],
    ["", "Bảng điểm chuyển đổi số", "", "", "", "", "Ghi chú", "", ""],
    ["", "Năm 2023", "", "", "", "", "", "", ""],
    ["", "Đơn vị", "Nhận thức số (100 điểm)", "Thể chế số (100 điểm)", "Hạ tầng và nền tảng số (100 điểm)"],
    ["", "Xã A", 50, 60, 70],
    ["", "Xã B", 40, 50, 60],
    ["", "Xã C", 30, 40, 50],
    blank,
    ["", "Nơi nhận", "", "TM. ỦY BAN NHÂN DÂN", ""],
  ];
  return { name: "DTI", rows, merges: ["B1:C1", "D1:E1", "B2:E2", "B3:D3", "D9:E9"] };
}

test("merged titles that end with the table end with its results, asked once, and come back to the cell", async () => {
  const opened = started(sheetBook({ sheets: [odd()] }));
  const before = await stateOf(opened.bench);
  const first = await planned(opened);
  expect(first.asksForTitles).toBe(true);
  const [sheet] = first.changes;
  expect(sheet?.titles.map(({ from, to }) => `${from} ${to}`)).toEqual(["D1:E1 D1:G1", "D9:E9 D9:G9"]);
  must(await opened.session.carryOut(first));
  expect(await merged("DTI")).toEqual(expect.arrayContaining(["D1:G1", "D9:G9"]));

  const once = await stateOf(opened.bench);
  const again = await planned(opened);
  expect([again.asksForTitles, again.changes.flatMap(({ titles }) => titles)]).toEqual([false, []]);
  must(await opened.session.carryOut(again));
  expect(await stateOf(opened.bench)).toEqual(once);
  await opened.session.undo();
  await opened.session.undo();
  expect(await stateOf(opened.bench)).toEqual(before);
});

test("left as they are once, they are not asked about again, in the saved file neither", async () => {
  const opened = started(sheetBook({ sheets: [odd()] }));
  const titles = await merged("DTI");
  await written(opened, { ...LOOK, titles: "asTheyAre" });
  const other = await reopened(opened.bench);
  const plan = await planned(other);
  expect([plan.asksForTitles, plan.changes.flatMap((each) => each.titles)]).toEqual([false, []]);
  must(await other.session.carryOut(plan));
  expect(await merged("DTI")).toEqual(titles);
});

test("nobody looks for merged cells where nothing is about to be written: that empties Excel's own undo list", async () => {
  const opened = started(sheetBook({ sheets: [odd()] }));
  const looked = jest.spyOn(opened.bench.port, "readMerges");
  const plan = await planned(opened, EVERYTHING);
  expect([plan.asksForTitles, plan.plan.steps.some(({ kind }) => kind === "stretch")]).toEqual([false, false]);
  expect(looked).not.toHaveBeenCalled();
  await planned(opened);
  expect(looked).toHaveBeenCalledTimes(1);
});

test("only what ends with the table grows, and only over blank cells", async () => {
  const opened = started(sheetBook({ sheets: [odd()] }));
  await written(opened, { ...LOOK, outputs: ["columns"], titles: "stretched" });
  // The line with a text right of the table, and the one that ends before the table does, stay.
  expect(await merged("DTI")).toEqual(expect.arrayContaining(["B1:C1", "B2:E2", "B3:D3"]));
  const grown = (await merged("DTI")).filter((each) => each.startsWith("D"));
  expect(grown).toEqual(["D1:G1", "D9:G9"]);
});

test("a narrower run draws them in again", async () => {
  const opened = await openSample("hung-yen-xa-2023");
  const ends: string[] = [];
  for (const score of ["", 60]) {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("DTI 2023").getRange("C8").values = [[score]];
      await context.sync();
    });
    await written(opened, { ...LOOK, titles: "stretched" });
    ends.push((await merged("DTI 2023"))[0] ?? "");
  }
  expect(ends).toEqual(["A1:N1", "A1:M1"]);
});
