import { areaText } from "../../src/model/address";
import { cellCount } from "../../src/model/areas";
import type { RankedTable } from "../../src/outputs/rankedTable";
import { planResults, type ResultsInput } from "../../src/outputs/planResults";
import { freeSheetName } from "../../src/outputs/sheet/sheetNames";
import { readableColors } from "../../src/model/readableColor";
import type { Plan, PlanStep } from "../../src/model/plan";
import { planText, writtenText } from "./planText";
import { FRAMEWORK, SHEET, gridOf, mark, sheetInfo, tableOf, type UnitSpec } from "./smallTable";

const UNITS: readonly UnitSpec[] = [
  { row: 2, name: "Phường A", group: "I. Phường", total: "100", rank: 1, level: 0 },
  { row: 3, name: "Xã B", group: "II. Xã", total: "50", rank: 2, level: 1 },
  { row: 4, name: "Xã C", group: "II. Xã", status: "incomplete" },
];

function ranked(units = UNITS, framework = FRAMEWORK, sheet = SHEET): RankedTable {
  const rows = [["Đơn vị", "Điểm"], ...units.map(({ name }) => [name, 1])];
  return tableOf({
    grid: gridOf(rows, sheet),
    cells: `A1:B${units.length + 1}`,
    columns: ["unit", "measure"],
    units,
    framework,
  });
}

function plan(input: Partial<ResultsInput> = {}): Plan {
  const result = planResults({
    tables: [ranked()],
    marks: [],
    sheets: [sheetInfo(SHEET.name, SHEET.id)],
    outputs: ["summary"],
    columns: "beside",
    language: "vi",
    ...input,
  });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** The printed lines of the sheet down to the first chart, blanks at their ends left out. */
function lines(of: Plan): readonly string[] {
  const [written = ""] = writtenText(of);
  const printed = written
    .replace(/^write .*?: /, "")
    .split(" / ")
    .map((line) => line.split(" | ").slice(0, 6).join(" | "))
    .map((line) => line.replace(/( \| ·)+$/, "").replace(/ \((?:0|General|0\.0%)\)/g, ""));
  return printed.slice(
    0,
    printed.findIndex((line, index) => line === "·" && printed[index + 1] === "·"),
  );
}

test("counts by group and class, with the rules that made them", () => {
  expect(lines(plan())).toEqual([
    "TỔNG HỢP XẾP LOẠI",
    "·",
    "Bảng 1. Kết quả chuyển đổi số",
    "Bộ tiêu chí: Bộ tiêu chí thử",
    "Căn cứ: Quyết định số 1/QĐ-UBND",
    "Số liệu: trang tính “DTI 2023”, vùng A1:B4",
    "STT | Nhóm đơn vị | Khá | Yếu | Chưa xếp loại | Số đơn vị",
    "1 | I. Phường | 1 | 0 | 0 | 1",
    "· | Tỷ lệ | 1 | 0 | 0 | 1",
    "2 | II. Xã | 0 | 1 | 1 | 2",
    "· | Tỷ lệ | 0 | 0.5 | 0.5 | 1",
    "· | Tổng cộng | 1 | 1 | 1 | 3",
    "· | Tỷ lệ | 0.333 | 0.333 | 0.333 | 1",
    "·",
    "STT | Xếp loại | Ngưỡng | · | Cơ sở của ngưỡng",
    "1 | Khá | Từ 90 điểm trở lên | · | Suy ra từ kết quả công bố",
    "2 | Yếu | Còn lại",
    "Ngưỡng “suy ra từ kết quả công bố” không có trong văn bản; cần đối chiếu quy định trước khi sử dụng kết quả xếp loại.",
    "·",
    "Điểm theo tiêu chí, bảng 1",
    "STT | Tiêu chí | Cao nhất | Thấp nhất | Bình quân | Trung vị",
    "1 | Tổng điểm | 100 | 50 | 75 (0.00) | 75 (0.00)",
    "Tính trên 2 đơn vị được xếp hạng.",
  ]);
});

test("a table without groups has one row, and a stated threshold no warning", () => {
  const [good, rest] = FRAMEWORK.classes?.levels ?? [];
  if (!good?.threshold || rest === undefined) throw new Error("the framework of the tests has two classes");
  const threshold = {
    ...good.threshold,
    comparison: "above" as const,
    provenance: { kind: "stated" as const, source: "Điều 3" },
  };
  const framework = { ...FRAMEWORK, classes: { of: "ratio" as const, levels: [{ ...good, threshold }, rest] } };
  const units = UNITS.slice(0, 2).map((unit) => ({ row: unit.row, name: unit.name, rank: 1, level: 0, total: "1" }));
  expect(lines(plan({ tables: [ranked(units, framework)], language: "en" })).slice(6, 13)).toEqual([
    "No. | Group of units | Khá (en) | Yếu (en) | Units",
    "1 | All units | 2 | 0 | 2",
    "· | Share | 1 | 0 | 1",
    "·",
    "No. | Class | Threshold | · | Where the threshold comes from",
    "1 | Khá (en) | More than 90% | · | Stated by Điều 3",
    "2 | Yếu (en) | All others",
  ]);
});

test("a threshold that nobody knows is said to be unknown, and a framework without classes to have none", () => {
  const [good, rest] = FRAMEWORK.classes?.levels ?? [];
  if (!good?.threshold || rest === undefined) throw new Error("the framework of the tests has two classes");
  const provenance = { kind: "inferred" as const, greaterThan: "708.39", atMost: null };
  const unknown = { ...good, threshold: { ...good.threshold, value: null, provenance } };
  const open = { ...FRAMEWORK, classes: { of: "total" as const, levels: [unknown, rest] } };
  expect(lines(plan({ tables: [ranked(UNITS, open)] }))).toContain("1 | Khá | Chưa xác định");
  const none = lines(plan({ tables: [ranked(UNITS, { ...FRAMEWORK, classes: null })] }));
  expect(none.slice(6, 11)).toEqual([
    "STT | Nhóm đơn vị | Số đơn vị",
    "1 | I. Phường | 1",
    "2 | II. Xã | 2",
    "· | Tổng cộng | 3",
    "Bộ tiêu chí này không quy định mức xếp loại.",
  ]);
});

test("several tables come together, a block each", () => {
  const other = { ...SHEET, id: "{2}" as typeof SHEET.id, name: "Cấp huyện" };
  const text = lines(plan({ tables: [ranked(), ranked(UNITS.slice(0, 1), FRAMEWORK, other)] }));
  expect(text.filter((line) => line.startsWith("Bảng") || line.startsWith("Số liệu"))).toEqual([
    "Bảng 1. Kết quả chuyển đổi số",
    "Số liệu: trang tính “DTI 2023”, vùng A1:B4",
    "Bảng 2. Kết quả chuyển đổi số",
    "Số liệu: trang tính “Cấp huyện”, vùng A1:B2",
  ]);
});

test("units that run across the columns are listed with their results, coloured by class", () => {
  const table = ranked();
  const across = { ...table, block: { ...table.block, orientation: "unitsAcross" as const } };
  const both = plan({ tables: [across], outputs: ["columns", "summary"] });
  expect(lines(both).slice(6, 12)).toEqual([
    "STT | Đơn vị | Tổng điểm (200 điểm) | Xếp hạng | Xếp loại | Ghi chú",
    "1 | Phường A | 100 (0.00) | 1 | Khá",
    "2 | Xã B | 50 (0.00) | 2 | Yếu",
    "3 | Xã C | · | · | · | Chưa đủ điểm, chưa xếp hạng",
    "·",
    "STT | Nhóm đơn vị | Khá | Yếu | Chưa xếp loại | Số đơn vị",
  ]);
  expect(planText(both)).toContain(
    'style [summary_1]E8 {"horizontal":"center","fill":"#DDEBF7","fontColor":"#000000"}',
  );
  expect(both.steps.filter((step) => "target" in step && step.target.kind === "existing")).toEqual([]);
});

test("a ratio that the sheet gave is in such a list, though not beside its table", () => {
  const framework = { ...FRAMEWORK, total: { kind: "givenRatio" } as const };
  const table = ranked(
    UNITS.slice(0, 1).map((unit) => ({ ...unit, ratio: "99.73" })),
    framework,
  );
  const across = { ...table, block: { ...table.block, orientation: "unitsAcross" as const } };
  expect(lines(plan({ tables: [across], outputs: ["columns", "summary"] })).slice(6, 8)).toEqual([
    "STT | Đơn vị | Tỷ lệ | Xếp hạng | Xếp loại",
    "1 | Phường A | 0.9973 (0.00%) | 1 | Khá",
  ]);
});

test("the counts depend on the table as it was read", () => {
  expect(plan().sources.map(({ sheet, area }) => [sheet.name, areaText(area)])).toEqual([["DTI 2023", "A1:B4"]]);
});

test("the new sheet is printed upright in Times New Roman, its tables ruled", () => {
  const { steps } = plan();
  const styles = steps.flatMap((step) => (step.kind === "style" ? [step] : []));
  expect(styles[0]).toMatchObject({ style: { fontName: "Times New Roman", fontSize: 12 } });
  const ruled = styles.flatMap((step) => (step.style.borders === "thin" ? [areaText(step.area)] : []));
  expect(ruled.slice(0, 6)).toEqual(["A7:F7", "A8:F8", "A9:F9", "A10:F10", "A11:F11", "A12:F12"]);
  expect(steps.find((step) => step.kind === "pageSetup")).toMatchObject({
    kind: "pageSetup",
    key: "summary_1",
    setup: { orientation: "portrait", margins: { top: 20, bottom: 20, left: 30, right: 15 }, contentWidth: 470 },
  });
  const tall = steps.flatMap((step) => (step.kind === "rowHeight" ? [`${areaText(step.area)} ${step.points}`] : []));
  expect(tall.slice(0, 3)).toEqual(["A1 19", "A2:A6 16", "A7 32"]);
});

test("our earlier sheet is replaced where it is, and keeps its widths and page", () => {
  const own = { ...SHEET, id: "{7}" as typeof SHEET.id, name: "Đã đổi tên" };
  const again = plan({ marks: [mark("_XepHang_summary_1", "B3:G12", own)], sheets: [sheetInfo(own.name, own.id)] });
  const kinds = (kind: PlanStep["kind"]) => again.steps.filter((step) => step.kind === kind);
  expect(planText(again)[0]).toBe("clear Đã đổi tên!B3:G12");
  expect(planText(again).at(-1)).toBe("mark Đã đổi tên!B3:N68 _XepHang_summary_1");
  expect([kinds("ensureSheet"), kinds("columnWidth"), kinds("pageSetup")]).toEqual([[], [], []]);
  const grown = again.free.reduce((sum, { area }) => sum + cellCount(area), 0);
  expect(grown).toBe(13 * 66 - 6 * 10);
});

test("a name that a sheet of the officer has gets a number, within Excel's 31 characters", () => {
  const taken = ["TỔNG HỢP XẾP LOẠI".normalize("NFD"), "Tổng hợp xếp loại (2)"];
  expect(freeSheetName("Tổng hợp xếp loại", taken)).toBe("Tổng hợp xếp loại (3)");
  expect(freeSheetName("x".repeat(31), ["X".repeat(31)])).toBe(`${"x".repeat(27)} (2)`);
  // A name made of what a file says: what Excel refuses, what nobody sees, half a character at the end.
  expect(freeSheetName("'Khối\u0007 [A]: 1/2\u202e?'", [])).toBe("Khối A 1 2");
  expect(freeSheetName("\u200b\u0000", [])).toBe("…");
  expect(freeSheetName(`${"x".repeat(30)}😀`, [])).toBe("x".repeat(30));
});

test("letters can be read on every fill", () => {
  expect(
    ["#FFFFFF", "#C6E0B4", "#FFFF00", "#7F0000", "#0000FF", "#808080"].map((fill) => readableColors(fill).font),
  ).toEqual(["#000000", "#000000", "#000000", "#FFFFFF", "#FFFFFF", "#000000"]);
});
