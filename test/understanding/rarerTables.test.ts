import { errors, results, scanOf } from "./drawnTable";

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
