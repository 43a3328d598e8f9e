import { assessSheet } from "../../src/session/assessSheet";
import { catalogFrameworks } from "../../src/session/catalogFrameworks";
import { sheetOf } from "../support/sheetOf";

/** What reads in time quadratic in its length takes a minute at this one; read in linear time it takes some seconds at most. */
const LENGTH = 120_000;

const PLACES = ["title", "heading", "name", "score", "class", "note"] as const;

function sheetWith(place: (typeof PLACES)[number], text: string) {
  const at = (own: (typeof PLACES)[number], usual: string | number) => (own === place ? text : usual);
  return sheetOf([
    [at("title", "BẢNG ĐIỂM CHUYỂN ĐỔI SỐ")],
    ["STT", "Đơn vị", at("heading", "Nhận thức số"), "Thể chế số", "Tổng điểm", "Xếp loại", "Ghi chú"],
    [1, "Xã Một", 10, 20, 30, "Tốt", ""],
    [2, at("name", "Xã Hai"), at("score", 11), 18, 29, at("class", "Khá"), at("note", "")],
    [3, "Xã Ba", 12, 13, 25, "Khá", ""],
    [4, "Xã Bốn", 9, 11, 20, "Khá", ""],
  ]);
}

test.each([
  ["words", "nội dung công việc "],
  ["brackets that are never closed", "(a"],
  ["a bracket and digits", "1"],
  ["numbers with points", "1."],
  ["words for a maximum", "tối đa 1 "],
])("%s without end are read in linear time, wherever they stand", (_, piece) => {
  const text = `(${piece.repeat(LENGTH / piece.length)}`;
  for (const place of PLACES) {
    const { tables } = assessSheet(sheetWith(place, text), catalogFrameworks, () => ({}));
    expect(tables.length).toBeLessThanOrEqual(1);
  }
});
