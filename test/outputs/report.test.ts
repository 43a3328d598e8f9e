import { at } from "../../src/model/address";
import { areaOf } from "../../src/model/areas";
import { finding, type Finding } from "../../src/model/finding";
import type { RunRecord } from "../../src/model/runRecord";
import { planResults } from "../../src/outputs/planResults";
import { cellLink } from "../../src/outputs/report/cellLink";
import { frameworkOf } from "../support/framework";
import { writtenText } from "./planText";
import { rankedTable } from "./rankedTable";
import { SHEET, sheetInfo } from "./smallTable";

const FRAMEWORK = frameworkOf({ a: { max: "10" } });
const TABLE = rankedTable({ units: ["Xã A", "Xã B"], scores: { a: ["8", "9"] } }, FRAMEWORK);
const missing = (cell: string): Finding =>
  finding("score.missing", { sheet: SHEET.name, cell: at(cell) }, { unit: "Xã A", criterion: "a" });
const apart = finding(
  "score.stagesApart",
  { sheet: SHEET.name, cell: at("C6") },
  { unit: "Xã B", criterion: "a", self: "9", verified: "2" },
);

const RECORD: RunRecord = {
  at: "2026-11-28T10:32",
  file: "bang diem.xlsx",
  options: { outputs: ["report"], columns: "beside" },
  fingerprint: "ab12",
  tables: [
    { sheet: SHEET, area: areaOf(3, 0, 5, 2), title: "Bảng điểm", framework: FRAMEWORK, hiddenUnits: "counted" },
  ],
  findings: [
    { finding: missing("C5"), under: [], reason: null },
    { finding: missing("C9"), under: [], reason: null },
    { finding: apart, under: [], reason: "Đã giải trình" },
  ],
};

function report(record: RunRecord): readonly string[] {
  const plan = planResults({
    tables: [TABLE],
    marks: [],
    sheets: [sheetInfo(SHEET.name, SHEET.id)],
    outputs: ["report"],
    columns: "beside",
    language: "vi",
    record,
  });
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  const [text = ""] = writtenText(plan.value);
  return text
    .replace(/^write .*?: /, "")
    .split(" / ")
    .map((line) => line.replace(/( \| ·)+$/, "").replace(/ \(0\)/g, ""));
}

test("the report tells file, table, counts, every finding with its cells, what stands and why, and the record", () => {
  expect(report(RECORD)).toEqual([
    "KẾT QUẢ RÀ SOÁT BẢNG ĐIỂM",
    "·",
    "Tệp: bang diem.xlsx",
    "Bảng: Bảng điểm (trang tính “DTI 2023”, vùng A4:C6)",
    "Kết quả: 2 lỗi, 0 cảnh báo, 0 lưu ý.",
    "·",
    "Lỗi (2)",
    "STT | Ô | Nội dung",
    expect.stringMatching(/^1 \| =HYPERLINK\("#'DTI 2023'!C5","C5, C9"\) \| Thiếu điểm/),
    "·",
    "Được để nguyên (1)",
    "STT | Ô | Nội dung",
    expect.stringMatching(/^1 \| =HYPERLINK\("#'DTI 2023'!C6","C6"\) \| .*\nLý do để nguyên: Đã giải trình$/s),
    "·",
    "Lập lúc 10 giờ 32 phút ngày 28/11/2026.",
    "Bộ tiêu chí: Thử; mã thu, phiên bản 1.",
    "Đã chọn: Kết quả rà soát; cột kết quả ghi cạnh bảng; hàng ẩn vẫn tính.",
    "Mã kiểm tra số liệu (SHA-256): ab12",
    expect.stringMatching(/^Cho qua: Cảnh báo DTI 2023!C6: .* Lý do: Đã giải trình$/),
  ]);
});

test("a table that could not be scored is in the report all the same, and says so", () => {
  const [table] = RECORD.tables;
  const blocked = { ...RECORD, tables: table === undefined ? [] : [{ ...table, framework: null }], findings: [] };
  expect(report(blocked)).toContain("Không phát hiện lỗi, cảnh báo hay lưu ý nào.");
  expect(report(blocked).join("\n")).toContain("Chưa chấm: chưa xác định được bộ tiêu chí");
});

test("a link survives quotes of both kinds in a sheet's name, and no name becomes a formula", () => {
  const sheet = `Bảng "1" của 'xã'`;
  expect(cellLink({ sheet, cells: [at("B7")], namesSheet: true }, "vi")).toEqual({
    kind: "formula",
    formula: `=HYPERLINK("#'Bảng ""1"" của ''xã'''!B7","Bảng ""1"" của 'xã': B7")`,
    format: "General",
  });
  const cells = Array.from({ length: 9 }, (_, row) => at(`C${2 * row + 1}`));
  expect(cellLink({ sheet: "A", cells, namesSheet: false }, "vi")).toMatchObject({
    formula: `=HYPERLINK("#'A'!C1","C1, C3, C5, C7, C9, C11 và 3 ô khác")`,
  });
});

test("the same record over the same data gives the same sheets", () => {
  expect(report(RECORD)).toEqual(report(structuredClone(RECORD)));
  expect(report({ ...RECORD, at: "2026-11-28T10:33" })).not.toEqual(report(RECORD));
});
