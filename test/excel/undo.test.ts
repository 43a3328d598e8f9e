import { BooleanNumber } from "@xep-hang/workbench/bookData";
import { stateOf } from "./bookState";
import { contentOf, SUMMARY } from "./contentOf";
import { resultsPlan, SHEET, SHEET_NAME } from "./rankedSheet";
import { bench, value, type Bench } from "./workbench";

async function written(): Promise<{ b: Bench; before: object }> {
  const b = bench([SHEET]);
  const before = await stateOf(b);
  value(await b.port.apply(await resultsPlan(b)));
  return { b, before };
}

/** What the officer does in Excel after the run. */
function officer(work: (book: Excel.Workbook) => void): Promise<void> {
  return Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });
}

test("a result that the officer has typed over stays, and is told", async () => {
  const { b } = await written();
  await officer((book) => {
    book.worksheets.getItem(SHEET_NAME).getRange("E6").values = [["đồng hạng 2"]];
  });
  expect(value(await b.port.undo())).toEqual({ kept: [{ sheet: SHEET_NAME, cells: "E6" }] });
  expect(await contentOf(b.port, SHEET_NAME, "D3:F7")).toEqual([
    ["", "", ""],
    ["", "", ""],
    ["", "", ""],
    ["", "đồng hạng 2", ""],
    ["", "", ""],
  ]);
});

test("a sheet of ours that holds a note of the officer stays whole, and a new run leaves it alone", async () => {
  const { b } = await written();
  await officer((book) => {
    book.worksheets.getItem(SUMMARY).getRange("A30").values = [["Đã trình lãnh đạo"]];
  });
  expect(value(await b.port.undo())).toEqual({ kept: [{ sheet: SUMMARY, cells: null }] });
  expect(await contentOf(b.port, SUMMARY, "A30:A30")).toEqual([["Đã trình lãnh đạo"]]);
  value(await b.port.apply(await resultsPlan(b)));
  expect(value(await b.port.sheets()).map(({ name }) => name)).toEqual([SHEET_NAME, SUMMARY, `${SUMMARY} (2)`]);
});

test("rows and columns put in before the results do not mislead it", async () => {
  const { b } = await written();
  await officer((book) => {
    const sheet = book.worksheets.getItem(SHEET_NAME);
    sheet.getRange("A:A").insert("Right");
    sheet.getRange("1:1").insert("Down");
  });
  expect(value(await b.port.undo())).toEqual({ kept: [] });
  expect(await contentOf(b.port, SHEET_NAME, "B4:H5")).toEqual([
    ["Đơn vị", "Nhận thức số", "Thể chế số", "", "", "", ""],
    ["Xã A", "60", "40,5", "", "", "", ""],
  ]);
});

test("results whose rows the officer has changed are left, and told", async () => {
  const { b } = await written();
  await officer((book) => book.worksheets.getItem(SHEET_NAME).getRange("5:5").delete("Up"));
  const { kept } = value(await b.port.undo());
  expect(kept.map(({ cells }) => cells)).toEqual(["D3:D7", "E3:E7", "F3:F7"]);
  expect(await contentOf(b.port, SHEET_NAME, "D4:F4")).toEqual([["100,50", "1", "Khá"]]);
});

test("renamed and moved sheets do not matter", async () => {
  const { b } = await written();
  await officer((book) => {
    book.worksheets.getItem(SUMMARY).position = 0;
    book.worksheets.getItem(SUMMARY).name = "Tổng hợp (bản in)";
    book.worksheets.getItem(SHEET_NAME).name = "O'Brien “2023”";
  });
  expect(value(await b.port.undo())).toEqual({ kept: [] });
  expect(value(await b.port.sheets()).map(({ name }) => name)).toEqual(["O'Brien “2023”"]);
  expect(await contentOf(b.port, "O'Brien “2023”", "D3:D4")).toEqual([[""], [""]]);
});

test("a sheet that the officer has deleted meanwhile needs no undoing", async () => {
  const { b, before } = await written();
  await officer((book) => book.worksheets.getItem(SUMMARY).delete());
  expect(value(await b.port.undo())).toEqual({ kept: [] });
  expect(await stateOf(b)).toEqual(before);
});

test("two runs are undone one after the other", async () => {
  const { b, before } = await written();
  value(await b.port.apply(await resultsPlan(b)));
  value(await b.port.undo());
  value(await b.port.undo());
  expect(await stateOf(b)).toEqual(before);
});

test("texts, formulas and formats of the table's own columns come back as they were typed", async () => {
  const own = {
    ...SHEET,
    rows: [
      ...SHEET.rows.slice(0, 3).map((row, index) => (index === 2 ? [...row, "Xếp loại"] : row)),
      ["Xã A", 60, 40.5, { value: "=1+1", style: { bl: BooleanNumber.TRUE } }],
      [null, null, null, "giữ nguyên"],
      ["Xã B", 50, 40, { value: "0012", format: "@" }],
      ["Xã C", 10, 20, { value: 7, formula: "=3+4", format: "0.0" }],
    ],
  } as const;
  const b = bench([{ ...own, rows: own.rows.map((row) => [...row]) }]);
  const before = await stateOf(b);
  const classes = ["unit", "measure", "measure", "class"] as const;
  value(await b.port.apply(await resultsPlan(b, { columns: "own", cells: "A3:D7", fields: classes })));
  expect(await contentOf(b.port, SHEET_NAME, "D3:D7")).toEqual([
    ["Xếp loại"],
    ["Khá"],
    ["giữ nguyên"],
    ["Khá"],
    ["Yếu"],
  ]);
  expect(value(await b.port.undo())).toEqual({ kept: [] });
  expect(await stateOf(b)).toEqual(before);
});

describe("what a run keeps beside the cells", () => {
  const KEY = "xepHang.thu";
  const change = { key: KEY, before: { lần: 1 }, after: { lần: 2 } };

  async function kept(): Promise<{ b: Bench; before: object }> {
    const b = bench([SHEET]);
    value(await b.port.saveSetting(KEY, change.before));
    const before = await stateOf(b);
    const settings = [change, { key: "xepHang.moi", before: null, after: [1] }];
    value(await b.port.apply({ ...(await resultsPlan(b)), settings }));
    return { b, before };
  }

  /** Each request that is meant fails: before anything is done, or after everything is. */
  function failing({ host }: Bench, isMeant: (body: string) => boolean, when: "before" | "after"): () => void {
    const answer = host.processQuery.bind(host);
    host.processQuery = (body) => {
      host.be(isMeant(body) ? { failure: { request: 1, when, code: "GeneralException" } } : {});
      return answer(body);
    };
    return () => {
      host.processQuery = answer;
      host.be({});
    };
  }

  test("is taken back with the cells", async () => {
    const { b, before } = await kept();
    expect(value(await b.port.loadSetting(KEY))).toEqual(change.after);
    value(await b.port.undo());
    expect(await stateOf(b)).toEqual(before);
    expect(value(await b.port.loadSetting("xepHang.moi"))).toBeNull();
  });

  test("stays where it was changed since", async () => {
    const { b } = await kept();
    value(await b.port.saveSetting(KEY, { lần: 3 }));
    value(await b.port.undo());
    expect(value(await b.port.loadSetting(KEY))).toEqual({ lần: 3 });
  });

  test.each(["before", "after"] as const)("is a nicety: refused (%s it is done), the results stand", async (when) => {
    const b = bench([SHEET]);
    const before = await stateOf(b);
    const plan = { ...(await resultsPlan(b)), settings: [{ ...change, before: null }] };
    const stop = failing(b, (body) => body.includes("xepHang.thu") && body.includes('"Add"'), when);
    expect(value(await b.port.apply(plan)).skipped).toEqual(["choices"]);
    stop();
    expect(await contentOf(b.port, SHEET_NAME, "D4:F4")).toEqual([["100,50", "1", "Khá"]]);
    value(await b.port.undo());
    expect(await stateOf(b)).toEqual(before);
  });
});
