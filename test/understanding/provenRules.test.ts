import { cellText } from "../../src/model/address";
import { decimalAt } from "../../src/model/numbers/decimalColumn";
import { decimalText, ZERO } from "../../src/model/numbers/decimal";
import { assessSheet } from "../../src/session/assessSheet";
import { sheetOf } from "../support/sheetOf";
import { errors, results, scanOf } from "./drawnTable";

/** "code cell" of every finding that is more than a note. */
const told = (text: string) =>
  scanOf(text).findings.flatMap(({ code, severity, place: { cell } }) =>
    severity === "info" ? [] : [`${code} ${cell === null ? "" : cellText(cell)}`],
  );

const classes = (text: string) => {
  const [table] = scanOf(text).tables;
  const { ranking, framework } = table?.assessment ?? {};
  return Array.from(ranking?.classes ?? [], (level) => framework?.classes?.levels[level]?.name.vi ?? null);
};

const CLASSED = `TT|Đơn vị|Lúa|Ngô|Tổng|Nhận xét
    1|Xã Một|50|46|96|Vàng
    2|Xã Hai|48|44|92|Vàng
    3|Xã Ba|45|42|87|Xanh
    4|Xã Bốn|44|40|84|Xanh
    5|Xã Năm|41|40|81|Xanh
    6|Xã Sáu|40|38|78|Xanh
    7|Xã Bảy|35|33|68|Đỏ
    8|Xã Tám|30|31|61|Đỏ`;

test("words beside every unit that fall with the result are classes, whatever they are headed", () => {
  const expected = ["Vàng", "Vàng", "Xanh", "Xanh", "Xanh", "Xanh", "Đỏ", "Đỏ"];
  expect(classes(CLASSED)).toEqual(expected);
  expect(told(CLASSED)).toEqual([]);
});

test("a class that one slip breaks is told at its cell; where two explanations are as good, at both, and neither is given", () => {
  const sure = CLASSED.replace("5|Xã Năm|41|40|81|Xanh", "5|Xã Năm|41|40|81|Vàng");
  expect(told(sure)).toEqual(["published.class F6"]);
  expect(classes(sure)[4]).toBe("Xanh");
  const open = CLASSED.replace("6|Xã Sáu|40|38|78|Xanh", "6|Xã Sáu|40|38|78|Đỏ").replace(
    "7|Xã Bảy|35|33|68|Đỏ",
    "7|Xã Bảy|35|33|68|Xanh",
  );
  expect(told(open)).toEqual(["threshold.unknown E7", "class.order F7", "threshold.unknown E8", "class.order F8"]);
  expect(classes(open).slice(5, 7)).toEqual([null, null]);
});

test("a slip in a class of two does not turn the order of the classes", () => {
  const text = CLASSED.replace("81|Xanh", "81|Đỏ").replace("68|Đỏ", "68|Xanh");
  expect(told(text)).toEqual(["published.class F6"]);
  expect(classes(text)).toEqual(["Vàng", "Vàng", "Xanh", "Xanh", "Xanh", "Xanh", "Xanh", "Đỏ"]);
});

test("a column of figures under “Mức độ” is no class, and may be the total", () => {
  const text = CLASSED.replace("Tổng|Nhận xét", "Mức độ|Xếp loại");
  expect(results(text).slice(0, 2)).toEqual(["Xã Một: 96 #1", "Xã Hai: 92 #2"]);
  expect(classes(text)[7]).toBe("Đỏ");
});

test("ranks in Roman numerals are ranks, and compared", () => {
  const text = `TT|Đơn vị|Lúa|Ngô|Tổng|Thứ hạng
    1|Xã Đông|31|42|73|III
    2|Xã Tây|25|43|68|IV
    3|Xã Nam|35|44|79|I
    4|Xã Bắc|22|39|61|VI
    5|Xã Trung|33|43|76|II
    6|Xã Hạ|27|40|67|V`;
  expect(errors(text)).toEqual([]);
  expect(told(text.replace("67|V", "67|IV"))).toEqual(["published.rank F7"]);
});

test("the last digits of a mean that never ends decide no class", () => {
  const text = `TT|Đội|GK1|GK2|GK3|Điểm trung bình|Xếp loại
    1|Đội Một|9|8|9.2|8.733333333333333|Tốt
    2|Đội Hai|8|8|9|8.333333333333334|Tốt
    3|Đội Ba|6|7|7.1|6.7|Khá
    4|Đội Bốn|5|6.5|6|5.833333333333333|Khá
    5|Đội Năm|4|3|4.6|3.8666666666666667|Trung bình`;
  expect(classes(text)).toEqual(["Tốt", "Tốt", "Khá", "Khá", "Trung bình"]);
});

test("stages under criteria are told by who scored, and the council's total is the result", () => {
  const text = `TT|Đơn vị|Kinh tế|Kinh tế|Kinh tế|Xã hội|Xã hội|Xã hội|Tổng điểm|Tổng điểm|Tổng điểm
    ||Đơn vị tự chấm|Tổ thẩm định chấm|Hội đồng thống nhất|Đơn vị tự chấm|Tổ thẩm định chấm|Hội đồng thống nhất|Đơn vị tự chấm|Tổ thẩm định chấm|Hội đồng thống nhất
    1|Xã A|45|43|42|42|41|41|87|84|83
    2|Xã B|46|44|43|45|42|40|91|86|83
    3|Xã C|44|41|40|44|40|39|88|81|79`;
  expect(results(text)).toEqual(["Xã A: 83 #1", "Xã B: 83 #1", "Xã C: 79 #3"]);
});

test("a total and a rank under one heading of results are those of the whole table", () => {
  const text = `Đơn vị|Lúa|Ngô|Khoai|Đánh giá chung|Đánh giá chung
    ||||Điểm tổng|Kzz
    Hòa Hải|9.9|23.8|9.6|43.3|4
    Thanh Hải|8.1|28.6|14.9|51.6|3
    Nam Thịnh|10.6|24.6|8.2|43.4|5
    An Hòa|8.4|45.5|13|66.9|1
    Mỹ Thịnh|6.5|47.1|9.9|63.5|2`
    .replace("43.4|5", "43.4|4")
    .replace("43.3|4", "43.3|5");
  expect(results(text)).toContain("An Hòa: 66.9 #1");
});

test("columns to the right of units' names are no units, whatever they are headed", () => {
  const text = `XH|Tên cơ quan|Sở hữu trí tuệ 40%|Xã hội 60%|Chất lượng
    1|Sở Khoa học|92|95|93.8
    2|Sở Y tế|80|99|91.4
    3|Sở Nội vụ|100|47|68.2
    4|Sở Xây dựng|61|70|66.4`;
  expect(results(text)[0]).toBe("Sở Khoa học: 93.8 #1");
});

test("texts with three decimals are read by the sign that other columns show", () => {
  const rows = [
    ["TT", "Đội", "Lúa", "Ngô", "Tổng", "Hạng"],
    [1, "Đội Một", "13,75", "10,397", 24.147, 1],
    [2, "Đội Hai", "7,8", "10,675", 18.475, 4],
    [3, "Đội Ba", "13,1", "9,531", 22.631, 3],
    [4, "Đội Bốn", "14,8", "9,231", 24.031, 2],
  ];
  const { tables, findings } = assessSheet(sheetOf(rows), [], () => ({}));
  const totals = tables[0]?.assessment?.ranking.scores.totals;
  expect(totals && [0, 1, 2, 3].map((unit) => decimalText(decimalAt(totals, unit) ?? ZERO))).toEqual([
    "24.147",
    "18.475",
    "22.631",
    "24.031",
  ]);
  expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
});

test("gold, then silver decide between equal points, wherever their columns stand", () => {
  const text = `TT|Xã|Hạng|HCĐ|HCB|HCV|Điểm
    1|Xã Một|1|3|5|8|37
    2|Xã Hai|2|2|7|7|37
    3|Xã Ba|3|2|8|6|36
    4|Xã Bốn|4|2|8|5|33
    5|Xã Năm|5|4|7|5|33
    6|Xã Sáu|6|5|2|3|18
    7|Xã Bảy|7|3|4|1|14
    8|Xã Tám|8|5|3|1|14`;
  expect(results(text).map((line) => line.split("#")[1])).toEqual(["1", "2", "3", "4", "5", "6", "7", "8"]);
  expect(errors(text)).toEqual([]);
});

test("penalties that few units have are taken off a total in the middle of its criteria", () => {
  const text = `TT|Đơn vị|Lúa|Thưởng|Trừ điểm|Tổng|Khoai
    1|Sở A|16|4||168|148
    2|Sở B|16|4|1|168|149
    3|Sở C|18|5||155|132
    4|Sở D|18|||154|136
    5|Sở Đ|16|5|3|154|136
    6|Sở E|10|3|2|154|143
    7|Sở G|12|2|2|150|138
    8|Sở H|18|2||144|124
    9|Sở I|11||5|143|137
    10|Sở K|19|||141|122`;
  expect(results(text).slice(0, 2)).toEqual(["Sở A: 168 #1", "Sở B: 168 #1"]);
  expect(errors(text)).toEqual([]);
});

test("points by the sum of the stated maxima, in per cent", () => {
  const text = `STT|Trường|Nề nếp|Học tập|Phong trào|% đạt
    |Điểm tối đa|13|200|18|
    1|Trường A|6|127|9|61
    2|Trường B|7|94|15|50
    3|Trường C|5|139|12|68
    4|Trường D|9|185|12|89
    5|Trường E|4|160|12|76
    6|Trường G|7|115|16|60`;
  expect(results(text)[0]).toBe("Trường A: 61 #4");
  expect(errors(text)).toEqual([]);
});

test("one pair of equal totals in an order of its own proves no criterion that decides; the rank is told", () => {
  const text = CLASSED.replace("Nhận xét", "Hạng")
    .replace("6|Xã Sáu|40|38|78|Xanh", "6|Xã Sáu|42|39|81|Xanh")
    .split("\n")
    .map((line, at) => (at === 0 ? line : line.replace(/[^|]+$/u, String([0, 1, 2, 3, 4, 6, 5, 7, 8][at]))))
    .join("\n");
  expect(told(text).filter((one) => one.startsWith("published"))).toEqual(["published.rank F6"]);
});

test("units called Bình Quân are units, at the top, too", () => {
  const text = `Đơn vị|Lúa|Ngô|Tổng điểm
    Bình Quân|180|172|352
    Hòa Phong|190|147|337
    Bình Lộc|141|177|318
    Phú Hải|157|97|254`;
  expect(results(text)[0]).toBe("Bình Quân: 352 #1");
});

test("medals of four teams count 3, 2 and 1 where the printed points say so; gold decides", () => {
  const text = `Hạng|Đoàn|Vàng|Bạc|Đồng|Tổng điểm
    1|Đoàn A|5|2|1|20
    2|Đoàn B|4|3|2|20
    3|Đoàn C|3|3|3|18
    4|Đoàn D|3|2|1|14`;
  expect(results(text)).toEqual(["Đoàn A: 20 #1", "Đoàn B: 20 #2", "Đoàn C: 18 #3", "Đoàn D: 14 #4"]);
  expect(errors(text)).toEqual([]);
});

test("the number of a day among scores is a date, not forty-five thousand points", () => {
  const text = `TT|Đơn vị|Tiêu chí 1|Tiêu chí 2|Tổng điểm
    1|Phòng A|8|8|16
    2|Phòng B|9|45420|
    3|Phòng C|7|6|13
    4|Phòng D|8|9|17`;
  expect(told(text)).toEqual(["score.date D3"]);
  expect(results(text)[1]).toBe("Phòng B: – #0");
});

test("a sum that no row shows rounded has the places of its criteria", () => {
  const text = `TT|Đơn vị|Lúa|Ngô|Tổng điểm
    1|Phòng A|8,5|8,5|17
    2|Phòng B|9,25|7,75|17
    3|Phòng C|7,5|6,5|14
    4|Phòng D|8|9|17`;
  expect(told(text)).toEqual([]);
  expect(scanOf(text).tables[0]?.assessment?.framework.decimals).toBe(2);
});

test("places in each criterion accuse nobody of the whole", () => {
  const text = `TT|Đơn vị|Lúa|Hạng|Ngô|Hạng|Tổng|Xếp hạng
    1|Xã Một|41|2|38|1|79|1
    2|Xã Hai|44|1|30|4|74|2
    3|Xã Ba|36|4|37|2|73|3
    4|Xã Bốn|39|3|29|5|68|4
    5|Xã Năm|33|5|33|3|66|5`;
  expect(errors(text)).toEqual([]);
  expect(results(text)[0]).toBe("Xã Một: 79 #1");
});

test("shares of one beside per cent are asked about, not ranked", () => {
  const text = `TT|Đội|Tỷ lệ hoàn thành (%)
    1|Đội Một|97
    2|Đội Hai|58,9
    3|Đội Ba|0,8629
    4|Đội Bốn|87,59
    5|Đội Năm|0,9071`;
  expect(results(text)[0]).toBe("Đội Một: –");
  expect(errors(text)).not.toEqual([]);
});
