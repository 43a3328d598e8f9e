import { rosterInText } from "../../src/session/roster/rosterIn";
import { sheetBook } from "@xep-hang/workbench/sheetBook";
import { must, reopened, started } from "../support/openedSession";
import { DTI, HEADINGS } from "../taskpane/support/dtiSheet";

describe("units in a pasted text", () => {
  const THREE = ["Xã An Bình", "Phường Cẩm Sơn", "Xã Đông Hải"];

  test.each([
    ["one a line", "Xã An Bình\nPhường Cẩm Sơn\r\n\r\nXã Đông Hải\n", THREE],
    ["numbered as in a text", "1. Xã An Bình;\n2) Phường Cẩm Sơn;\n- Xã Đông Hải.", THREE],
    [
      "with a title, a heading and a total",
      "Danh mục đơn vị hành chính\nTên đơn vị\nXã An Bình\nTổng cộng: 1",
      [THREE[0]],
    ],
    ["in columns", "TT\tTên\tLoại\n1\tAn Bình\tXã\n2\tCẩm Sơn\tPhường\n3\tĐông Hải\tXã", THREE],
    ["in columns without headings", "1\tAn Bình\txã\n2\tCẩm Sơn\tphường", ["xã An Bình", "phường Cẩm Sơn"]],
    ["the kind first", "Loại\tTên gọi\nXã\tAn Bình\nPhường\tCẩm Sơn", ["Xã An Bình", "Phường Cẩm Sơn"]],
    ["with the kind twice", "STT\tĐơn vị\tLoại\n1\tXã An Bình\tXã", ["Xã An Bình"]],
    ["without any kind", "An Bình\nCẩm Sơn", ["An Bình", "Cẩm Sơn"]],
    ["in decomposed Unicode", "Xã An Bình".normalize("NFD"), ["Xã An Bình"]],
    ["numbers in names", "Phường 1\nPhường 12", ["Phường 1", "Phường 12"]],
  ])("%s", (_, text, units) => {
    expect(rosterInText(text)).toEqual(units);
  });

  test.each(["", " \n\t\n", "1\n2\n3", "Tổng số"])("%j holds none", (text) => {
    expect(rosterInText(text)).toBeNull();
  });
});

const LISTED = "UBND xã An Bình\nXã Bình Minh\nXã Cẩm Sơn\nXã Đông Hải";
const aboutRoster = (codes: readonly { readonly code: string }[]) =>
  codes.map(({ code }) => code).filter((code) => code.startsWith("roster"));

test("a pasted list is compared with its sheet's table, kept in the file, and let go of", async () => {
  const { bench, session } = started(
    sheetBook({
      sheets: [
        { name: "DTI", rows: DTI },
        { name: "Sở", rows: DTI },
      ],
    }),
  );
  const scan = must(await session.scan("active"));
  expect(scan.roster).toBeNull();
  expect(await session.keepRoster(scan, " \n")).toEqual({ ok: false, error: { code: "roster.empty" } });
  must(await session.keepRoster(scan, LISTED));
  const now = must(await session.scan("active"));
  expect(now.roster).toEqual({ units: LISTED.split("\n"), from: "pasted" });
  expect(aboutRoster(now.findings).sort()).toEqual(["roster.missing", "roster.otherKind"]);
  expect(aboutRoster(session.choose(now, now.choices).findings)).toHaveLength(2);
  const [, other] = must(await session.scanAll());
  expect(other?.roster).toBeNull();

  bench.close();
  const again = await reopened(bench);
  const kept = must(await again.session.scan("active"));
  expect(aboutRoster(kept.findings)).toHaveLength(2);
  must(await again.session.keepRoster(kept, null));
  expect(must(await again.session.scan("active")).roster).toBeNull();
  expect(must(await again.session.workData()).kinds).toEqual([]);
});

test("taking out the working data takes the list along, and undo brings it back", async () => {
  const { session } = started(sheetBook({ sheets: [{ name: "DTI", rows: DTI }] }));
  const scan = must(await session.scan("active"));
  must(await session.keepRoster(scan, LISTED));
  expect(must(await session.workData()).kinds).toEqual(["roster"]);
  must(await session.clear());
  expect(must(await session.scan("active")).roster).toBeNull();
  must(await session.undo());
  expect(must(await session.scan("active")).roster?.units).toHaveLength(4);
});

test("what was pasted counts before the workbook's own list", async () => {
  const rows = [["Tên đơn vị"], ["Xã Khác Hẳn"]];
  const { session } = started(
    sheetBook({
      sheets: [
        { name: "DTI", rows: DTI },
        { name: "Danh mục đơn vị", rows },
      ],
    }),
  );
  const scan = must(await session.scan("active"));
  expect(scan.roster).toEqual({ units: ["Xã Khác Hẳn"], from: "sheet" });
  must(await session.keepRoster(scan, LISTED));
  expect(must(await session.scan("active")).roster?.from).toBe("pasted");
});

/** Two tables, one below the other. */
const TWO = [
  ...DTI,
  [],
  ["PHỤ LỤC II"],
  ["KẾT QUẢ CỦA KHỐI II"],
  [],
  HEADINGS,
  [1, "UBND xã Đông Hải", 60, 80, 60, 88, 91, 162, 35, 58],
  [2, "UBND xã Tân Hòa", 50, 70, 61, 82, 90, 152, 30, 57],
];

test("a unit that another table of the sheet has is missing nowhere, and one that none has is told once", async () => {
  const rows = [
    ["Tên đơn vị"],
    ["Xã An Bình"],
    ["Xã Bình Minh"],
    ["Phường Cẩm Sơn"],
    ["Xã Đông Hải"],
    ["Xã Tân Hòa"],
    ["Xã Tân Lập"],
  ];
  const { session } = started(
    sheetBook({
      sheets: [
        { name: "DTI", rows: TWO.map((row) => [...row]) },
        { name: "Danh mục đơn vị", rows },
      ],
    }),
  );
  const { findings, tables } = must(await session.scan("active"));
  expect(tables).toHaveLength(2);
  expect(findings.filter(({ code }) => code.startsWith("roster")).map(({ params }) => params)).toEqual([
    { unit: "Xã Tân Lập" },
  ]);
});
