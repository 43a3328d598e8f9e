import type { RawValue } from "../../src/model/cell";
import { findBlocks } from "../../src/reader/findBlocks";
import { sheetOf } from "../support/sheetOf";

const HEADER = ["STT", "Đơn vị", "Nhận thức số", "Thể chế số"];
const UNITS = [
  [1, "Xã An Thượng", 15, 5],
  [2, "Xã Bình Minh", 10, 6],
];

function headingsOf(rows: readonly (readonly RawValue[])[]): readonly string[] {
  return findBlocks(sheetOf(rows)).blocks.flatMap(({ fields }) => fields.map(({ header }) => header.join(" / ")));
}

test.each([
  [["Tên cơ quan", "Sở TTTT", "", "Mẫu số 01"]],
  [["Cơ quan, đơn vị", "Sở TTTT", "", "Biểu 01"]],
  [["Cơ quan", "", "Bảng 1"]],
  [["", "Đơn vị", "", "Năm 2023"]],
  [["", "", "Đơn vị", "Năm 2023"]],
])("%j on a header is a letterhead, not headings", (letterhead) => {
  expect(headingsOf([letterhead, HEADER, ...UNITS])).toEqual(HEADER);
});

test.each(["Số liệu", "Tự đánh giá", "Thẩm định"])("%j under one criterion of two is its heading", (word) => {
  const expected = ["STT", "Đơn vị", "Nhận thức số", `Thể chế số / ${word}`];
  expect(headingsOf([HEADER, ["", "", "", word], ...UNITS])).toEqual(expected);
  expect(headingsOf([HEADER, ["", "", "", word], ["(1)", "(2)", "(3)", "(4)"], ...UNITS])).toEqual(expected);
});

test("“Số liệu” and “Điểm” under a few of many criteria are their headings, below headings of groups, too", () => {
  const rows = [
    ["STT", "Đơn vị", "Chính quyền số", "", "", "Kinh tế số", "Xã hội số"],
    ["", "", "Họp", "Hồ sơ", "Ký số", "", ""],
    ["", "", "Số liệu", "Số liệu", "Điểm", "", ""],
    [1, "Xã A", 4, 91, 180, 200, 210],
    [2, "Xã B", 3, 45, 150, 150, 160],
  ];
  expect(headingsOf(rows)).toEqual([
    "STT",
    "Đơn vị",
    "Chính quyền số / Họp / Số liệu",
    "Chính quyền số / Hồ sơ / Số liệu",
    "Chính quyền số / Ký số / Điểm",
    "Kinh tế số",
    "Xã hội số",
  ]);
});

test.each([[["", "Số liệu"]], [["Số liệu", ""]], [["", "Khối xã"]], [["", "", "Khối xã"]]])(
  "%j under a header is no heading",
  (line) => {
    expect(headingsOf([HEADER, line, ...UNITS])).toEqual(HEADER);
  },
);
