import { createSession } from "../../src/session/createSession";
import { sheetBook } from "@xep-hang/workbench/sheetBook";
import { benchOf, type Bench } from "../excel/workbench";
import { frameworkOf } from "../support/framework";
import { EVERYTHING, must, openSample, reopened } from "../support/openedSession";

test("what the officer chose for a table holds again when the saved file is opened, until it is taken back", async () => {
  const first = await openSample("can-tho-2023");
  const [so] = must(await first.session.scanAll());
  if (so === undefined) throw new Error("a sheet was expected");
  must(await first.session.apply([first.session.choose(so, [{ frameworkId: "can-tho-huyen-2023" }])], EVERYTHING));
  const second = await reopened(first.bench);
  const again = must(await second.session.scan(so.grid.sheet));
  expect(again.choices).toEqual([{ frameworkId: "can-tho-huyen-2023" }]);
  expect(again.tables[0]?.assessment?.framework.id).toBe("can-tho-huyen-2023");
  must(await second.session.apply([second.session.choose(again, [{}])], EVERYTHING));
  const third = must(await second.session.scan(so.grid.sheet));
  expect(third.choices).toEqual([{}]);
  expect(third.tables[0]?.assessment?.framework.id).toBe("can-tho-so-2023");
});

test("a settled column is remembered by its heading, wherever it has moved", async () => {
  const first = await openSample("hung-yen-xa-2023");
  const [scan] = must(await first.session.scanAll());
  if (scan === undefined) throw new Error("a sheet was expected");
  const role = { kind: "criterion", criterion: "nhan-thuc-so", gives: "points" } as const;
  must(await first.session.apply([first.session.choose(scan, [{ roles: [{ line: 2, role }] }])], EVERYTHING));
  const second = await reopened(first.bench);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("DTI 2023").getRange("A:A").insert("Right");
    await context.sync();
  });
  const again = must(await second.session.scan(scan.grid.sheet));
  expect(again.choices).toEqual([{ roles: [{ line: 3, role }] }]);
});

test("what was chosen for a table stays with it when its sheet gets another name", async () => {
  const first = await openSample("can-tho-2023");
  const [so] = must(await first.session.scanAll());
  if (so === undefined) throw new Error("a sheet was expected");
  must(await first.session.apply([first.session.choose(so, [{ frameworkId: "can-tho-huyen-2023" }])], EVERYTHING));
  const second = await reopened(first.bench);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(so.grid.sheet.name).name = "Năm 2023";
    await context.sync();
  });
  const again = must(await second.session.scan({ ...so.grid.sheet, name: "Năm 2023" }));
  expect(again.choices).toEqual([{ frameworkId: "can-tho-huyen-2023" }]);
});

describe("two tables of equal headings on one sheet", () => {
  const headed = (first: string, second: string) => [
    ["STT", "Đơn vị", "Thể chế", "Nhân lực"],
    [1, first, 40, 30],
    [2, second, 35, 34],
  ];
  const rows = [
    ...headed("Xã An Bình", "Xã Bình Minh"),
    [],
    ["PHỤ LỤC II"],
    ["KẾT QUẢ XẾP HẠNG KHỐI PHƯỜNG"],
    [],
    ...headed("Phường A", "Phường B"),
  ];
  const rules = { a: { name: { vi: "Thể chế", en: "a" } }, b: { name: { vi: "Nhân lực", en: "b" } } };
  const frameworks = ["khung-mot", "khung-hai"].map((id) => ({
    framework: frameworkOf(rules, { id }),
    origin: "catalog" as const,
  }));
  const bothChosen = async (bench: Bench) => {
    const session = createSession(bench.port, frameworks);
    const scan = must(await session.scan("active"));
    expect(scan.tables).toHaveLength(2);
    const choices = [{ frameworkId: "khung-mot" }, { frameworkId: "khung-hai" }];
    must(await session.apply([session.choose(scan, choices)], EVERYTHING));
    return choices;
  };

  test("keep a choice each", async () => {
    const bench = benchOf(sheetBook({ sheets: [{ name: "Hai bảng", rows }] }));
    const choices = await bothChosen(bench);
    const again = createSession((await reopened(bench)).bench.port, frameworks);
    expect(must(await again.scan("active")).choices).toEqual(choices);
  });

  test("do not share the choice that 0.1.0 kept under their headings", async () => {
    const key = "Hai bảng\nSTT\nĐơn vị\nThể chế\nNhân lực";
    const settings = { "xepHang.choices": { [key]: { frameworkId: "khung-hai" } } };
    const of = (table: (typeof rows)[number][]) =>
      createSession(
        benchOf(sheetBook({ sheets: [{ name: "Hai bảng", rows: table }], settings })).port,
        frameworks,
      ).scan("active");
    expect(must(await of(rows)).choices).toEqual([{}, {}]);
    expect(must(await of(headed("Xã An Bình", "Xã Bình Minh"))).choices).toEqual([{ frameworkId: "khung-hai" }]);
  });

  test("a key of 0.1.0 is replaced by the table's mark once it is written again", async () => {
    const key = "Một bảng\nSTT\nĐơn vị\nThể chế\nNhân lực";
    const settings = { "xepHang.choices": { [key]: { frameworkId: "khung-hai" } } };
    const table = headed("Xã An Bình", "Xã Bình Minh");
    const bench = benchOf(sheetBook({ sheets: [{ name: "Một bảng", rows: table }], settings }));
    const session = createSession(bench.port, frameworks);
    must(await session.apply([must(await session.scan("active"))], EVERYTHING));
    const kept = must(await bench.port.loadSetting("xepHang.choices"));
    expect(kept).toEqual({ _XepHang_table_1: { frameworkId: "khung-hai" } });
  });
});
