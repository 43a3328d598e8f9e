import { cellText, columnIndex, rowIndex } from "../../src/model/address";
import type { RawValue } from "../../src/model/cell";
import type { Finding, FindingCode } from "../../src/model/finding";
import type { Fix } from "../../src/model/fix";
import { shiftFormula } from "../../src/fixes/shiftFormula";
import { fixableFindings } from "../../src/session/fixFindings";
import type { SheetScan } from "../../src/session/scan";
import { clean, FIRST, LAST, NAME, scanOf, score, set, type Spoilable, TOTAL } from "../checks/cleanTable";
import { assessed, rulesOf } from "../checks/assessed";
import { Random } from "../generator/random";
import { times } from "../support/sweep";

type Cell = { readonly row: number; readonly column: number };

/** One slip of the hand that leaves no doubt about what stood in the cell before. */
const SLIPS: { readonly [C in FindingCode]?: (sheet: Spoilable, random: Random) => Cell } = {
  "score.text": ({ rows, units }, random) => {
    const [row, column] = [random.int(1, units), random.int(FIRST, LAST)];
    const text = String(score(rows, row, column)).replace(".", ",");
    return set(rows, row, column, random.pick([text, ` ${text}`, `${text}\u00a0`, `${text} điểm`]));
  },
  "unit.untidy": ({ rows, units }, random) => {
    const row = random.int(1, units);
    const name = String(rows[row]?.[NAME]);
    const untidy = [`${name} `, `\u200b${name}`, name.replace(" ", "\u00a0"), name.replace(" ", "  ")];
    const decomposed = name.normalize("NFD");
    return set(rows, row, NAME, random.pick(decomposed === name ? untidy : [...untidy, decomposed]));
  },
  "sheet.typedOverFormula": ({ formulas, units }, random) => {
    const row = random.int(1, units);
    formulas.delete(`${row} ${TOTAL}`);
    return { row, column: TOTAL };
  },
  "score.date": ({ rows, formats, units }, random) => {
    const [row, column] = [random.int(1, units), random.int(FIRST, LAST)];
    // 40-something points of 100 can be no day and no month; days and months are small: one column of small marks.
    for (let each = 1; each <= units; each++) set(rows, each, column, 13 + (each % 15) + (each % 10) / 10 + 0.1);
    const [day, month] = [random.int(14, 18), random.int(1, 9)];
    set(rows, row, column, day + month / 10);
    const before = totalsOf({ rows, units });
    set(rows, row, column, serialOf(day, month));
    formats.set(`${row} ${column}`, "d-mmm");
    before.forEach((total, index) => set(rows, index + 1, TOTAL, total));
    return { row, column };
  },
};

function totalsOf({ rows, units }: Pick<Spoilable, "rows" | "units">): readonly number[] {
  return Array.from({ length: units }, (_, index) => {
    let sum = 0;
    for (let column = FIRST; column <= LAST; column++) sum += Math.round(score(rows, index + 1, column) * 100);
    return sum / 100;
  });
}

function serialOf(day: number, month: number): number {
  return Math.round((Date.UTC(2024, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000);
}

/** The sheet as it would be with the fixes in it; what a formula gives is what the scores make. */
function carryOut(sheet: Spoilable, fixes: readonly Fix[]): void {
  for (const { cell, after } of fixes) {
    const place = `${cell.row} ${cell.column}`;
    if (after.kind === "formula") {
      sheet.formulas.set(place, after.formula);
      set(sheet.rows, cell.row, cell.column, totalsOf(sheet)[cell.row - 1] ?? "");
      continue;
    }
    set(
      sheet.rows,
      cell.row,
      cell.column,
      after.kind === "number" ? after.value : after.kind === "text" ? after.text : "",
    );
    sheet.formats.delete(place);
  }
}

function codesAt(scan: SheetScan, code: FindingCode): readonly string[] {
  return scan.findings
    .filter((found) => found.code === code)
    .map(({ place: { cell } }) => (cell ? cellText(cell) : ""));
}

test.each(Object.entries(SLIPS))("%s: fixed, the finding is gone and the sheet is what it was", (code, slip) => {
  for (let seed = 1; seed <= times(6, 50); seed++) {
    const sheet = clean(seed);
    const random = new Random(seed);
    const { row, column } = slip(sheet, random);
    const spoilt = scanOf(sheet);
    const fixed = fixableFindings(spoilt).filter(({ found }) => found.code === code);
    const fixes = fixed.flatMap((each) => each.fixes);
    const cell = cellText({ row: rowIndex(row), column: columnIndex(column) });
    expect({ seed, cells: fixes.map((fix) => cellText(fix.cell)) }).toEqual({ seed, cells: [cell] });
    const others = (rows: readonly (readonly RawValue[])[]) =>
      rows.map((line, r) => line.map((value, c) => (r === row && c === column ? null : value)));
    const before = others(sheet.rows);
    carryOut(sheet, fixes);
    expect({ seed, rows: others(sheet.rows) }).toEqual({ seed, rows: before });
    expect({ seed, left: codesAt(scanOf(sheet), code as Finding["code"]) }).toEqual({ seed, left: [] });
    const original = clean(seed);
    if (code !== "score.date") {
      expect({ seed, rows: sheet.rows, formulas: [...sheet.formulas].sort() }).toEqual({
        seed,
        rows: original.rows,
        formulas: [...original.formulas].sort(),
      });
    }
  }
});

const RULES = rulesOf(
  { a: { vi: "Thể chế", max: "100" }, b: { vi: "Hạ tầng", max: "100" }, c: { vi: "Vi phạm", kind: "penalty" } },
  { scale: "200" },
);

const HEAD = ["STT", "Đơn vị", "Thể chế", "Hạ tầng", "Vi phạm", "Tổng điểm"];
const table = (...lines: readonly (readonly RawValue[])[]) =>
  assessed([HEAD, ...lines.map((line, index) => [index + 1, `Xã ${"ABCDEFGH"[index]}`, ...line])], RULES);

const fixesAt = (scan: SheetScan) =>
  fixableFindings(scan).flatMap(({ fixes }) => fixes.map(({ cell, after }) => [cellText(cell), after] as const));

test("a total that its scores do not make becomes their formula, a penalty taken off", () => {
  const { scan } = table([50, 20, 1, 69], [30, 20, 0, 50], [20, 10, 2, 99], [21, 10, 0, 31]);
  expect(fixesAt(scan)).toEqual([["F4", { kind: "formula", formula: "=C4+D4-E4", format: "General" }]]);
});

test("beside a score that is doubted, the total may be what is right: it stays", () => {
  const { scan } = table([50, 20, 1, 69], [30, 20, 0, 50], [20, 110, 2, 60], [21, 10, 0, 31]);
  expect(codesAt(scan, "published.total")).toEqual(["F4"]);
  expect(fixesAt(scan)).toEqual([]);
});

test("where most totals follow another rule, none is put right by ours", () => {
  const { scan } = table([50, 20, 1, 35], [30, 20, 0, 25], [20, 10, 2, 14], [21, 10, 0, 15.5]);
  expect(codesAt(scan, "published.total").length).toBeGreaterThan(2);
  expect(fixesAt(scan)).toEqual([]);
});

test("a score as text makes no formula: the sheet's own sum would leave it out", () => {
  const { scan } = table([50, "20,5", 1, 99], [30, 20, 0, 50], [20, 10, 2, 28], [21, 10, 0, 31]);
  expect(fixesAt(scan)).toEqual([["D2", { kind: "number", value: 20.5, format: "General" }]]);
});

test("a penalty below zero gets the sign that the framework wants", () => {
  const { scan } = table([50, 20, -1, 69], [30, 20, 0, 50], [20, 10, 2, 28], [21, 10, 0, 31]);
  expect(fixesAt(scan)).toEqual([["E2", { kind: "number", value: 1, format: "General" }]]);
});

test("a column that is text throughout is fixed as a whole, as many places as its texts show", () => {
  const lines = ["50,25", "30", "20,5", "40"].map((text, index) => [index + 1, `Xã ${"ABCD"[index]}`, text, 20]);
  const rules = rulesOf({ a: { vi: "Thể chế", max: "100" }, b: { vi: "Hạ tầng", max: "100" } });
  const { scan } = assessed([["STT", "Đơn vị", "Thể chế", "Hạ tầng"], ...lines], rules);
  expect(fixesAt(scan)).toEqual(
    [
      ["C2", 50.25],
      ["C3", 30],
      ["C4", 20.5],
      ["C5", 40],
    ].map(([cell, value]) => [cell, { kind: "number", value, format: "0.00" }]),
  );
});

const dated = (marks: readonly number[], serial: number, format = "d-mmm") => {
  const rows = [...marks, serial].map((mark, index) => [index + 1, `Xã ${"ABCDEFGHIJ"[index]}`, mark, 20]);
  const rules = rulesOf({ a: { vi: "Thể chế", max: "20" }, b: { vi: "Hạ tầng", max: "100" } }, { scale: "120" });
  return assessed([["STT", "Đơn vị", "Thể chế", "Hạ tầng"], ...rows], rules, {
    format: (row, column) => (row === marks.length + 1 && column === 2 ? format : "General"),
  }).scan;
};

test.each([
  ["the other order is above the maximum", [9.55, 8.5, 7.5, 8, 9], serialOf(28, 9), [9.28]],
  ["marks of one place leave one score only", [9.5, 8.5, 7.5, 8, 9], serialOf(9, 2), [9.2]],
  ["marks of two places leave 9,5 and 9,05", [9.55, 8.55, 7.5, 8, 9], serialOf(9, 5), []],
  ["both orders lie among the marks", [9.5, 5.5, 7.5, 8, 9], serialOf(9, 5), []],
  ["whole marks say nothing of fractions", [9, 5, 7, 8, 9], serialOf(9, 5), []],
  ["four marks are too few", [9.5, 8.5, 7.5, 8], serialOf(9, 5), []],
] as const)("a date: %s", (_, marks, serial, expected) => {
  expect(fixesAt(dated(marks, serial)).map(([, after]) => "value" in after && after.value)).toEqual(expected);
});

test("a formula is shifted as Excel copies it", () => {
  expect(shiftFormula("=SUM(C6:I6)+$K$6*K$6", 2, 0)).toBe("=SUM(C8:I8)+$K$6*K$6");
  expect(shiftFormula('=IF(A1="B2",LOG10(A1),Sheet2!B2)', 1, 1)).toBe('=IF(B2="B2",LOG10(B2),Sheet2!C3)');
  expect(shiftFormula("='Quý 1'!A1+[tham-dinh.xlsx]Sheet1!A1+Bang[A1]", 1, 0)).toBe(
    "='Quý 1'!A2+[tham-dinh.xlsx]Sheet1!A2+Bang[A1]",
  );
  expect(shiftFormula("=A1", -1, 0)).toBeNull();
});

test("a name in TCVN3 is no untidy one: its soft hyphens are letters", () => {
  const sheet = clean(7);
  set(sheet.rows, 2, NAME, "Ph\u00ad\u00eang Tr\u00ad\u00eang S\u00acn");
  set(sheet.rows, 0, NAME, "\u00a7\u00acn v\u00de");
  const scan = scanOf(sheet);
  expect(scan.findings.filter(({ code }) => code === "unit.untidy")).toEqual([]);
  const fixes = fixableFindings(scan).flatMap((each) => each.fixes);
  expect(fixes.map(({ cell, before, after }) => [cellText(cell), before, after])).toEqual([
    ["B1", "\u00a7\u00acn v\u00de", { kind: "text", text: "Đơn vị", format: "General" }],
    [
      "B3",
      "Ph\u00ad\u00eang Tr\u00ad\u00eang S\u00acn",
      { kind: "text", text: "Phường Trường Sơn", format: "General" },
    ],
  ]);
});
