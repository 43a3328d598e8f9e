import { hostText } from "../../src/locales/hostText";
import { CellKind } from "../../src/model/cell";
import { formatAt, formulaAt, type Grid, heldText, inside, kindAt, valueAt } from "../../src/model/grid";
import { at, cellText, type CellAddress } from "../../src/model/address";
import type { LiteralCell } from "@xep-hang/workbench/sheetBook";
import { bench, grid, problem, sheetNamed, value, type Bench } from "./workbench";
import { valuesOf } from "../support/gridValues";

/** Requests that the answer waits for: the client's release of what it held, which nobody waits for, comes on top. */
async function roundTrips<T>(b: Bench, work: () => Promise<T>): Promise<number> {
  let waited = 0;
  const answer = b.host.processQuery.bind(b.host);
  b.host.processQuery = async (body) => {
    const answered = await answer(body);
    if (!body.includes("_RemoveReference")) waited += 1;
    return answered;
  };
  await work();
  b.host.processQuery = answer;
  return waited;
}

const rowsOf = (count: number, columns: number): LiteralCell[][] =>
  Array.from({ length: count }, (_, row) =>
    Array.from({ length: columns }, (__, column) => row * columns + column + 0.5),
  );

describe("what is read", () => {
  test("is each cell's kind, shown text, format and formula", async () => {
    const b = bench([
      {
        name: "Điểm",
        rows: [
          [],
          [null, "Đơn vị", { value: 91.2745, format: "0.00" }, { value: 0.9973, format: "0.00%" }, "708,39"],
          [null, { value: 3, formula: "=1+2" }, true, { value: "#N/A", formula: "=NA()" }, "#N/A là lỗi"],
        ],
      },
    ]);
    const read = value(await b.port.readGrid("active"));
    const cells = (["B2", "C2", "D2", "E2", "B3", "C3", "D3", "E3", "A1", "Z99"] as const).map((text) => {
      const place = inside(read, at(text));
      const held = [valueAt(read, ...place), heldText(read, ...place)];
      return [kindAt(read, ...place), ...held, formatAt(read, ...place), formulaAt(read, ...place)];
    });
    expect(cells).toEqual([
      [CellKind.text, "Đơn vị", "Đơn vị", "General", null],
      [CellKind.number, 91.2745, "91,27", "0.00", null],
      [CellKind.number, 0.9973, "99,73%", "0.00%", null],
      [CellKind.text, "708,39", "708,39", "General", null],
      [CellKind.number, 3, "3", "General", "=1+2"],
      [CellKind.boolean, true, "TRUE", "General", null],
      [CellKind.error, "#N/A", "#N/A", "General", "=NA()"],
      [CellKind.text, "#N/A là lỗi", "#N/A là lỗi", "General", null],
      [CellKind.blank, "", "", "General", null],
      [CellKind.blank, "", "", "General", null],
    ]);
  });

  test("a text that begins with “=” is no formula", async () => {
    const b = bench([{ name: "A", rows: [[{ value: "=SUM(A1)" }, { value: 2, formula: "=1+1" }]] }]);
    expect(value(await b.port.readGrid("active")).formulas).toEqual(new Map([[1, "=1+1"]]));
  });

  test("includes what is hidden, also columns right of the cells", async () => {
    const b = bench([{ name: "A", rows: rowsOf(5, 3), hiddenRows: [2, 4], hiddenColumns: [1, 4] }]);
    const read = value(await b.port.readGrid("active"));
    expect([read.hiddenRows, read.hiddenColumns]).toEqual([new Set([2, 4]), new Set([1, 4])]);
  });

  test("is a sheet by its id, under names of any kind", async () => {
    const names = ["O'Brien", "“Bảng” 1.2; x", "Cấp huyện".normalize("NFD"), "1!A"].filter(
      (name) => !name.includes("!"),
    );
    const b = bench(names.map((name) => ({ name, rows: [[`ở ${name}`]] })));
    const read = await Promise.all(names.map((name) => grid(b.port, name)));
    expect(read.map((grid) => [grid.sheet.name, valueAt(grid, 0, 0)])).toEqual(
      names.map((name) => [name, `ở ${name}`]),
    );
  });

  test("an empty sheet is an empty grid, and a sheet that is gone a problem", async () => {
    const b = bench([
      { name: "Trống", rows: [] },
      { name: "B", rows: [["x"]] },
    ]);
    expect(value(await b.port.readGrid("active"))).toMatchObject({ rowCount: 0, columnCount: 0, columns: [] });
    const gone = { ...(await sheetNamed(b.port, "B")), id: "không có" as Grid["sheet"]["id"] };
    expect(problem(await b.port.readGrid(gone))).toMatchObject({ code: "host.sheetGone", sheet: "B" });
  });

  test("formats far below and right of the cells are left out", async () => {
    const stray = { value: null, style: { bg: { rgb: "#FFFF00" } } };
    const rows: LiteralCell[][] = [
      ["a", "b"],
      ["c", 1],
      ...Array.from({ length: 200 }, () => []),
      [null, null, null, null, stray],
    ];
    const read = value(await bench([{ name: "A", rows }]).port.readGrid("active"));
    expect([read.rowCount, read.columnCount]).toEqual([2, 2]);
  });
});

describe("how it is read", () => {
  test("20 000 cells in two round trips", async () => {
    const b = bench([{ name: "A", rows: rowsOf(1000, 20) }]);
    let read: Grid | null = null;
    const trips = await roundTrips(b, async () => {
      read = value(await b.port.readGrid("active"));
    });
    expect(trips).toBe(2);
    expect(read).toMatchObject({ rowCount: 1000, columnCount: 20 });
  });

  test("more in blocks, with progress, in order", async () => {
    const b = bench([{ name: "A", rows: rowsOf(4000, 15) }]);
    const progress: number[] = [];
    const read = value(await b.port.readGrid("active", { onProgress: ({ done, of }) => progress.push(done / of) }));
    expect(progress.length).toBeGreaterThan(2);
    expect([...progress].sort((x, y) => x - y)).toEqual(progress);
    expect(progress.at(-1)).toBe(1);
    expect(
      valuesOf(read)
        .flat()
        .every((cell, index) => cell === index + 0.5),
    ).toBe(true);
  });

  test("until the officer cancels", async () => {
    const b = bench([{ name: "A", rows: rowsOf(4000, 15) }]);
    const cancel = { cancelled: false };
    const onProgress = () => (cancel.cancelled = true);
    expect(problem(await b.port.readGrid("active", { cancel, onProgress }))).toMatchObject({ code: "host.cancelled" });
  });

  test("in halves where the payload limit is lower than expected", async () => {
    const b = bench([{ name: "A", rows: rowsOf(1000, 20) }], { awkward: { payloadLimit: 600_000 } });
    const read = value(await b.port.readGrid("active"));
    expect(
      valuesOf(read)
        .flat()
        .every((cell, index) => cell === index + 0.5),
    ).toBe(true);
    b.host.be({ payloadLimit: 20_000 });
    expect(problem(await b.port.readGrid("active"))).toMatchObject({ code: "host.longTexts" });
  });

  test("not where a few cells hold more text than Excel hands over: that is told, not that the table is large", async () => {
    const b = bench([{ name: "A", rows: Array.from({ length: 60 }, () => ["Xã ".repeat(10_922), 1]) }]);
    const refused = problem(await b.port.readGrid(await sheetNamed(b.port, "A")));
    expect(refused).toMatchObject({ code: "host.longTexts", sheet: "A" });
    expect(hostText(refused, "vi")).toMatch(/nội dung quá dài/);
  });

  test("not at all beyond five million cells", async () => {
    const b = bench([{ name: "A", rows: [["a"]] }]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("A").getRange("T260000").values = [[1]];
      await context.sync();
    });
    expect(problem(await b.port.readGrid("active"))).toMatchObject({ code: "host.tooLarge", sheet: "A" });
  });

  test("without anything that empties Excel's own undo", async () => {
    const b = bench([{ name: "A", rows: rowsOf(3, 3), merges: ["A1:B1"] }]);
    const asked: string[] = [];
    const answer = b.host.processQuery.bind(b.host);
    b.host.processQuery = (body) => {
      asked.push(body);
      return answer(body);
    };
    expect(value(await b.port.readGrid("active")).merges).toBeNull();
    expect(asked.join()).not.toContain("MergedAreas");
  });
});

test("merged areas are read when asked for", async () => {
  const b = bench([{ name: "A", rows: rowsOf(4, 4), merges: ["A1:B1", "C2:C4"] }]);
  const merges = value(await b.port.readMerges(await sheetNamed(b.port, "A")));
  const text = (cell: CellAddress) => cellText(cell);
  expect(
    merges?.map(
      ({ top, left, bottom, right }) => `${text({ row: top, column: left })}:${text({ row: bottom, column: right })}`,
    ),
  ).toEqual(["A1:B1", "C2:C4"]);
});
