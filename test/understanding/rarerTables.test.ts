import { assessSheet } from "../../src/session/assessSheet";
import { catalogFrameworks } from "../../src/session/catalogFrameworks";
import { pasted, sheetOf } from "../support/sheetOf";
import { errors, frameworkOf, results, scanOf } from "./drawnTable";

/** "code" of every finding that is more than a note. */
const told = (text: string) =>
  scanOf(text).findings.flatMap(({ code, severity }) => (severity === "info" ? [] : [code]));

test("penalties of few units count, too, in a row whose bonus is blank", () => {
  const text = `TT|Đơn vị|Tổng|Hạng|Một|Hai|Thưởng|Điểm trừ vi phạm
    1|Xã A|48|4|20|29|3|4
    2|Xã B|53|3|22|30|1|
    3|Xã C|46|6|19|29|1|3
    4|Xã D|35|8|14|21||
    5|Xã E|57|2|27|27|3|
    6|Xã G|47|5|16|31||
    7|Xã H|66|1|31|35||
    8|Xã I|44|7|20|24||
    9|Xã K|30|9|15|23||8`;
  expect(results(text)[8]).toBe("Xã K: 30 #9");
  expect(told(text)).toEqual([]);
});

test("bonus and penalty points that two sums lack are found together", () => {
  const text = `TT|Đơn vị|Một|Hai|Tổng|Điểm thưởng|Điểm trừ
    1|Xã A|20|29|52|3|
    2|Xã B|22|30|52||
    3|Xã C|19|29|43||5
    4|Xã D|14|21|35||
    5|Xã E|27|27|54||
    6|Xã G|16|31|47||
    7|Xã H|31|35|66||
    8|Xã I|20|24|44||
    9|Xã K|15|23|38||
    10|Xã L|12|26|38||`;
  expect(results(text).slice(0, 3)).toEqual(["Xã A: 52 #3", "Xã B: 52 #3", "Xã C: 43 #7"]);
  expect(told(text)).toEqual([]);
});

const POINTS_OF_RATIO = `TT|Đơn vị|Đúng hạn|Tiếp nhận|Tỷ lệ (%)|Điểm (thang 30)
  1|Xã A|45|60|75|22,5
  2|Xã B|80|100|80|24
  3|Xã C|30|50|60|18
  4|Xã D|91|140|65|19,5`;

test("a ratio of two amounts that is worth points ranks by the points", () => {
  expect(results(POINTS_OF_RATIO)).toEqual(["Xã A: 22.5 #2", "Xã B: 24 #1", "Xã C: 18 #4", "Xã D: 19.5 #3"]);
  expect(errors(POINTS_OF_RATIO)).toEqual([]);
});

test("the ratio itself is no share of points that are capped", () => {
  const text = `TT|Đơn vị|Thực hiện|Kế hoạch|Tỷ lệ (%)|Điểm (tối đa 20)|Hạng
    1|Xã A|60|60|100|20|1
    2|Xã B|120|100|120|20|1
    3|Xã C|30|50|60|12|4
    4|Xã D|91|140|65|13|3
    5|Xã E|50|100|50|10|5
    6|Xã G|45|100|45|9|6`;
  expect(results(text)[1]).toBe("Xã B: 20 #1");
  expect(errors(text)).toEqual([]);
});

const CAPPED = `TT|Đơn vị|Kinh tế|Xã hội|Điểm thưởng (tối đa 5 điểm)|Điểm trừ (không quá 10 điểm)|Tổng điểm
  1|Xã A|40|41|7|2|84
  2|Xã B|38|44|3|15|75
  3|Xã C|45|36|5|0|86
  4|Xã D|33|39|9|12|67
  5|Xã E|42|30|0|4|68`;

test("bonus and penalty points count up to what their headings say", () => {
  expect(results(CAPPED)).toEqual(["Xã A: 84 #2", "Xã B: 75 #3", "Xã C: 86 #1", "Xã D: 67 #5", "Xã E: 68 #4"]);
  expect(errors(CAPPED)).toEqual([]);
});

test("a total that counts points beyond the cap is told", () => {
  const slip = CAPPED.replace("|7|2|84", "|7|2|86");
  expect(results(slip)[0]).toBe("Xã A: 84 #2");
  expect(errors(slip)).toEqual(["published.total"]);
});

const WEIGHED = `ĐÁNH GIÁ CHUYỂN ĐỔI SỐ|||||
  (Trọng số: Nhận thức 45%, Thể chế số 30%, Hạ tầng 20%, Nhân lực 5%)|||||
  STT|Đơn vị|Nhận thức|Thể chế số (100)|Hạ tầng|Nhân lực
  1|Xã A|80|60|90|40
  2|Xã B|70|90|60|100
  3|Xã C|60|80|70|80`;

test.each([
  ["a line of names and shares", WEIGHED],
  ["shares in the order of the criteria", WEIGHED.replace(/\(Trọng số.*\)/, "Trọng số: 45/30/20/5")],
  [
    "headings",
    WEIGHED.replace(/\(Trọng số.*\)/, "").replace(
      "Nhận thức|Thể chế số (100)|Hạ tầng|Nhân lực",
      "Một (45%)|Hai (30%)|Ba (20%)|Bốn (5%)",
    ),
  ],
])("weights that %s state are offered, and nothing is added up without a word", (_, text) => {
  expect(errors(text)).toEqual(["reading.question"]);
  const [question] = scanOf(text).findings.flatMap((found) =>
    found.code === "reading.question" ? [found.params] : [],
  );
  expect(question?.choices[0]).toBe("weighted");
  const answers = { [question?.id ?? ""]: "weighted" };
  expect(results(text, { answers })).toEqual(["Xã A: 74 #2", "Xã B: 75.5 #1", "Xã C: 69 #3"]);
});

test("a line that weighs other things weighs nothing here", () => {
  const text = WEIGHED.replace("Nhân lực 5%", "Nguồn lực 5%");
  expect(scanOf(text).findings).toMatchObject([{ params: { choices: ["sum", "sumLowest", "mean"] } }]);
});

const PLACED = `TT|Đơn vị|Nhận thức số|Thể chế số|Hạ tầng và nền tảng số|Nhân lực số|An toàn thông tin mạng|Hoạt động chính quyền số|Hoạt động kinh tế số|Hoạt động xã hội số
  1|Xã Tân Lập|80|60|90|40|75|150|100|90
  2|Phường Hòa Bình|70|90|60|95|65|120|90|110
  3|Xã Đại Thắng|60|80|70|80|55|140|95|85`;

test("the archived thresholds of a place that the sheet does not name are asked about", () => {
  expect(errors(PLACED)).toEqual(["framework.ofPlace", "reading.question"]);
  expect(errors(`CHUYỂN ĐỔI SỐ CẤP XÃ NĂM 2025\n${PLACED}`)).toEqual(["framework.ofPlace", "reading.question"]);
  expect(frameworkOf(PLACED, { answers: { "rule.A1": "sum" } })?.classes).toBeNull();
  expect(frameworkOf(PLACED, { frameworkId: "hung-yen-xa-2023" })?.id).toBe("hung-yen-xa-2023");
});

test("they are taken where the sheet names the place, or has nothing but the framework's year", () => {
  expect(frameworkOf(`CHUYỂN ĐỔI SỐ CẤP XÃ, TỈNH HƯNG YÊN\n${PLACED}`)?.id).toBe("hung-yen-xa-2023");
  expect(frameworkOf(`CHUYỂN ĐỔI SỐ CẤP XÃ NĂM 2023\n${PLACED}`)?.id).toBe("hung-yen-xa-2023");
});

test("a ratio of the points that apply is no sum of points, though 100 points apply to most", () => {
  const text = `STT|Đơn vị|Một (50)|Hai (50)|Số điểm không đưa vào đánh giá|Tỷ lệ
    1|Xã A|10|20|0|30
    2|Xã B|11|21|5|33,68
    3|Xã C|15|25|0|40
    4|Xã D|12|28|0|40`;
  expect(results(text, { answers: { "rule.A1": "given" } })[1]).toBe("Xã B: 33.68 #3");
  expect(told(text)).not.toContain("published.total");
});

test("a table with other criteria right below another is one of its own", () => {
  const text = `A. KHỐI SỞ, NGÀNH||||||
    STT|Đơn vị|Nội dung 1|Nội dung 2|Nội dung 3|Tổng điểm|Hạng
    1|Sở Nội vụ|22|16|30|68|3
    2|Sở Tài chính|34|22|30|86|1
    3|Sở Xây dựng|26|23|22|71|2
    ||||||
    B. KHỐI XÃ, PHƯỜNG||||||
    STT|Đơn vị|Chỉ đạo|Kết quả|Tổng điểm|Hạng|
    1|Xã Tân Lập|30|27|57|3|
    2|Phường Hòa Bình|36|35|71|2|
    3|Xã Đại Thắng|40|49|89|1|`;
  expect(scanOf(text).tables.map(({ block }) => block.units.length)).toEqual([3, 3]);
  expect(results(text).slice(3)).toEqual(["Xã Tân Lập: 57 #3", "Phường Hòa Bình: 71 #2", "Xã Đại Thắng: 89 #1"]);
  expect(errors(text)).toEqual([]);
});

test("places in several contests are added up where the total is called so, the fewest first", () => {
  const text = `STT|Đơn vị|Chạy - Điểm|Hạng chạy|Kéo co - Điểm|Hạng kéo co|Tổng thứ hạng|Xếp toàn đoàn
    1|Xã A|60|3|88|1|4|1
    2|Xã B|75|2|70|3|5|2
    3|Xã C|91|1|65|4|5|2
    4|Xã D|52|4|80|2|6|4
    5|Xã E|40|5|50|5|10|5`;
  expect(results(text)).toEqual(["Xã A: 4 #1", "Xã B: 5 #2", "Xã C: 5 #2", "Xã D: 6 #4", "Xã E: 10 #5"]);
});

test("a ratio shown with one decimal is printed so, and ranked by what its cells keep", () => {
  const amounts = [
    [73, 154],
    [90, 170],
    [76, 137],
    [83, 99],
    [76, 142],
  ] as const;
  const rows = amounts.map(([of, whole], at) => [at + 1, `Thôn ${"ABCDE"[at]}`, of, whole, of / whole]);
  const isShare = (row: number, column: number) => row > 0 && column === 4;
  const shown = amounts.map(([of, whole]) => `${((of / whole) * 100).toFixed(1)}%`);
  const grid = sheetOf([["STT", "Thôn", "Số hộ đồng ý", "Tổng số hộ", "Tỷ lệ"], ...rows], {
    text: (row, column) => (isShare(row, column) ? (shown[row - 1] ?? "") : ""),
    format: (row, column) => (isShare(row, column) ? "0.0%" : "General"),
  });
  const [table] = assessSheet(grid, [], () => ({})).tables;
  expect(table?.assessment?.framework).toMatchObject({ decimals: 1, ranking: { on: "unrounded" } });
});

test("minuses alone make a total of 0 where somebody typed one", () => {
  const text = `TT|Trường|Bộ máy|Đúng hạn|Báo cáo|Tổng|Vị trí
    1|Trường Tây Lộc|-|+|+|2|3
    2|Trường Mỹ Dương|+|+|+|3|1
    3|Trường Mỹ Giang|+|+|+|3|1
    4|Trường An Hòa|-|-|-|0|6
    5|Trường Mỹ Phong|-|+|-|1|5
    6|Trường Đông Hải|+|+|-|2|3`;
  expect(results(text)[3]).toBe("Trường An Hòa: 0 #6");
  expect(told(text)).toEqual([]);
});

const TICKS = `TT|Công ty|Tuyển quân|Lao động|Cơ sở vật chất|Số TC đạt
    1|Công ty Đông Xuân|X|||1
    2|Công ty Bình Khánh|||X|1
    3|Công ty Long Giang|X||X|2
    4|Công ty Thanh Minh|X|X|X|3
    5|Công ty Hòa Hải||||0
    6|Công ty An Sơn|X|X||2`;

test("a unit without a tick has a total of 0 where somebody typed one", () => {
  expect(results(TICKS)[4]).toBe("Công ty Hòa Hải: 0 #6");
  expect(errors(TICKS)).toEqual([]);
});

test("where a formula counts the ticks, nobody may have looked at the unit yet", () => {
  const sheet = sheetOf(pasted(TICKS.replaceAll(/ *\| */g, "\t").replaceAll(/^ +/gm, ""), "asNumbers"));
  const counted = { ...sheet, formulas: new Map([[5 * sheet.columnCount + 5, "=COUNTA(C6:E6)"]]) };
  const { findings } = assessSheet(counted, catalogFrameworks, () => ({}));
  expect(findings.map(({ code }) => code)).toContain("unit.uncounted");
});

test("without points of encouragement nothing is missing", () => {
  const text = `TT|Đơn vị|Tổ chức|An toàn|Đào tạo|Điểm khuyến khích|Tổng|Hạng
    1|HTX Bình Lộc|146,7|29,3|86,5|5|267,5|1
    2|HTX Nam Giang|154|21,3|77|3|255,3|2
    3|HTX Hưng Giang|107,8|30,4|97,3|4|239,5|3
    4|HTX Hòa Thành|115,1|22,5|75,6||213,2|4
    5|HTX Vĩnh Thành|99|19,3|77,3|1|196,6|5`;
  expect(results(text)[3]).toBe("HTX Hòa Thành: 213.2 #4");
  expect(told(text)).toEqual([]);
});

const EXTREME = `Đơn vị|Tổng|Phần thi năng khiếu|Lao động
    Xếp Giang|98|62|36
    Đội Đông Xuân|139|84|55
    Bình Quân|151|93|58
    Đội Tây Dương|148|89|59
    Cao Nhất|101|37|64`;

test("“Cao Nhất” below all is a unit where others have more, and else the highest figures", () => {
  expect(results(EXTREME).at(-1)).toBe("Cao Nhất: 101 #4");
  expect(results(EXTREME.replace("101|37|64", "151|93|59"))).toHaveLength(4);
});
