import { errors, results } from "./drawnTable";

/** Criteria of which the first is much the largest, what is taken off or added to them, and what is left. */
const LEFT: readonly (readonly [what: string, table: string, results: readonly string[]])[] = [
  [
    "a penalty",
    `TT|Đơn vị|Thể chế số|Nhân lực số|Điểm trừ|Tổng điểm
      1|Xã A|50|20|1|69
      2|Xã B|30|20|0|50
      3|Xã C|120|10|2|128
      4|Xã D|21|10|0|31`,
    ["Xã A: 69 #2", "Xã B: 50 #3", "Xã C: 128 #1", "Xã D: 31 #4"],
  ],
  [
    "two penalties, under headings that say nothing",
    `TT|Đơn vị|Một|Hai|Ba|Bốn|Năm
      1|Xã A|150|20|1|2|167
      2|Xã B|130|28|0|1|157
      3|Xã C|120|10|2|0|128
      4|Xã D|121|20|3|0|138
      5|Xã E|90|25|0|0|115
      6|Xã G|175|9|1|0|183`,
    ["Xã A: 167 #2", "Xã B: 157 #3", "Xã C: 128 #5", "Xã D: 138 #4", "Xã E: 115 #6", "Xã G: 183 #1"],
  ],
  [
    "three penalties",
    `TT|Đơn vị|Thể chế|Nhân lực|Chậm|Sai|Thiếu|Tổng cộng
      1|Xã A|150|20|1|2|0|167
      2|Xã B|130|28|0|1|1|156
      3|Xã C|120|10|2|0|2|126
      4|Xã D|121|20|3|0|0|138
      5|Xã E|90|25|0|0|1|114
      6|Xã G|175|9|1|0|0|183`,
    ["Xã A: 167 #2", "Xã B: 156 #3", "Xã C: 126 #5", "Xã D: 138 #4", "Xã E: 114 #6", "Xã G: 183 #1"],
  ],
  [
    "a penalty between the criteria, with the total in front",
    `TT|Đơn vị|Tổng điểm|Thể chế số|Điểm trừ|Nhân lực số
      1|Xã A|169|150|1|20
      2|Xã B|158|130|0|28
      3|Xã C|128|120|2|10
      4|Xã D|138|121|3|20
      5|Xã E|115|90|0|25`,
    ["Xã A: 169 #1", "Xã B: 158 #2", "Xã C: 128 #4", "Xã D: 138 #3", "Xã E: 115 #5"],
  ],
  [
    "penalties that are more than the bonus, where words name the total",
    `TT|Đơn vị|Điểm chấm|Điểm cộng|Điểm trừ|Tổng điểm
      1|Xã A|90|0|5|85
      2|Xã B|88|1|3|86
      3|Xã C|95|2|7|90
      4|Xã D|81|0|0|81
      5|Xã E|99|1|2|98`,
    ["Xã A: 85 #4", "Xã B: 86 #3", "Xã C: 90 #2", "Xã D: 81 #5", "Xã E: 98 #1"],
  ],
];

test.each(LEFT)("of points less %s the total is ranked, and no criterion for it", (_, text, expected) => {
  expect(results(text)).toEqual(expected);
  expect(errors(text)).toEqual([]);
});

test("a total that is wrong in one row stays the total, and is told", () => {
  const text = `TT|Đơn vị|Thể chế số|Nhân lực số|Điểm trừ|Tổng điểm
    1|Xã A|150|20|1|169
    2|Xã B|130|28|0|158
    3|Xã C|120|10|2|128
    4|Xã D|121|20|3|139
    5|Xã E|90|25|0|115
    6|Xã G|175|9|1|183
    7|Xã H|80|12|2|90
    8|Xã I|60|11|1|70`;
  expect(results(text)[3]).toBe("Xã D: 138 #4");
  expect(errors(text)).toEqual(["published.total"]);
});

test("a council's points for a criterion are its own, however near they come to those weighed before", () => {
  const text = `TT|Đơn vị|Văn nghệ|Văn nghệ|Văn nghệ|Đào tạo|Đào tạo|Đào tạo|Vị thứ
    ||Tự chấm|Thẩm định|Hội đồng|Tự chấm|Thẩm định|Hội đồng|
    1|Xã A|12,8|12,7|12,5|16,3|16|16|8
    2|Xã B|8,7|8,7|8,5|19|19,2|19|11
    3|Xã C|19,9|19,9|19,5|17,3|17,4|17|2
    4|Xã D|14,2|14,4|14|8,8|8,7|8,5|15
    5|Xã E|17,7|17,6|17,5|13,4|13,1|13|6
    6|Xã G|17,6|17,6|17,5|17,3|17,1|17|3
    7|Xã H|14,5|14,7|14,5|17,8|17,8|17,5|5
    8|Xã I|13,2|13,4|13|15,9|15,9|15,5|8
    9|Xã K|7,6|7,6|7,5|7,8|7,6|7,5|17
    10|Xã L|17,4|17,2|17|10|10,1|10|12
    11|Xã M|16,5|16,9|16,5|18,2|18,2|18|3
    12|Xã N|7,5|7,8|7,5|11|11,3|11|16
    13|Xã O|19,3|19,1|19|18,4|18,3|18|1
    14|Xã P|17,5|17,6|17,5|11,1|11,4|11|8
    15|Xã Q|8,8|8,8|8,5|17|17,2|17|14
    16|Xã R|13,5|13,8|13,5|12,6|12,6|12,5|13
    17|Xã S|10,2|10,4|10|19,9|19,8|19,5|7`;
  expect(results(text).slice(0, 3)).toEqual(["Xã A: 28.5 #8", "Xã B: 27.5 #11", "Xã C: 36.5 #2"]);
});

test("a total that its heading caps is no slip in the one row that goes beyond", () => {
  const table = (heading: string) => `TT|Đơn vị|Phần A|Phần B|Điểm thưởng|${heading}
    1|Xã A|58|40|6|100
    2|Xã B|50|41|3|94
    3|Xã C|47|44|0|91
    4|Xã D|55|38|2|95
    5|Xã E|49|36|8|93`;
  const capped = table("Tổng (không quá 100)");
  expect(errors(capped)).toEqual([]);
  expect(results(capped)[0]).toBe("Xã A: 100 #1");
  // A scale is no cap: whoever printed less than the sum is asked.
  expect(errors(table("Tổng điểm (100 điểm)"))).toEqual(["published.total"]);
});
