import { pasted, sheetOf } from "../support/sheetOf";
import { assessSheet } from "../../src/session/assessSheet";
import { catalogFrameworks } from "../../src/session/catalogFrameworks";
import type { SheetScan } from "../../src/session/scan";
import { errors, frameworkOf, results, scanOf } from "./drawnTable";

const classes = ({ tables: [table] }: SheetScan) => {
  const { ranking, framework } = table?.assessment ?? {};
  return Array.from(ranking?.classes ?? [], (level) => framework?.classes?.levels[level]?.name.vi ?? null);
};

const LETTERS = `TT|Khu dân cư|Văn hóa|Giao thông|Môi trường|Tiêu chí chung|XH|Danh hiệu
  1|Thôn Tây Giang|74|9,64|40,7|124,34|2|B
  2|Thôn Xuân Lập|79,83|19,66|45,69|145,18|1|A
  3|Thôn Bình Thịnh|50,74|15,52|21,51|87,77|4|C
  4|Thôn Đông Minh|44,82|10,66|16,28|71,76|5|D
  5|Thôn Đông Giang|56,05|9,68|38,75|104,48|3|C`;

test("letters beside five units that fall with the result are their classes", () => {
  expect(classes(scanOf(LETTERS))).toEqual(["B", "A", "C", "D", "C"]);
  expect(errors(LETTERS)).toEqual([]);
});

test("letters that do not fall with the result are no classes of it", () => {
  expect(classes(scanOf(LETTERS.replace("|2|B", "|2|D")))).toEqual([null, null, null, null, null]);
});

const TIES = `Đơn vị|Công vụ|Kinh tế|Trường học|Cộng|Xếp hạng|Xếp loại
  Phường Mỹ Khánh|3|2|5|10|2|Khá
  Phường Nam Khánh|1|2|1|4|7|Yếu
  Phường Hưng Thịnh|3|2|5|10|3|Khá
  Phường Nam Thành|1|2|1|4|8|Yếu
  Phường Phú Xuân|5|4|5|14|1|Tốt
  Phường Mỹ Dương|2|2|3|7|6|Yếu
  Phường Tân Khánh|3|3|3|9|5|Trung bình
  Phường Đông Hòa|3|2|5|10|4|Khá`;

test("a criterion of few points that falls as the total rises is no rank beside the one that is headed so", () => {
  expect(results(TIES).slice(0, 5)).toEqual([
    "Phường Mỹ Khánh: 10 #2",
    "Phường Nam Khánh: 4 #7",
    "Phường Hưng Thịnh: 10 #2",
    "Phường Nam Thành: 4 #7",
    "Phường Phú Xuân: 14 #1",
  ]);
  expect(classes(scanOf(TIES))[4]).toBe("Tốt");
});

const HIGHEST = `TT|Tên cơ quan|Công vụ|Điểm TB|Kinh tế số|Xã hội số|Tiếp dân|Cao nhất|Tổng điểm|Vị trí
  1|Sở Giáo dục|21,7|11,9|10,5|3,9|11,5|21,7|47,6|6
  2|Liên đoàn Lao động|10,5|9,05|6,3|5,5|13,9|13,9|36,2|9
  3|Sở Công Thương|16,7|12,3|11,3|7,8|13,4|16,7|49,2|5
  4|Chi cục Thuế|21,2|10,98|11,4|5|6,3|21,2|43,9|7
  5|Sở Dân tộc|19,8|12,98|12,7|5,7|13,7|19,8|51,9|4
  6|Đài Phát thanh|24,7|13,93|13,1|9,5|8,4|24,7|55,7|2
  7|Thanh tra tỉnh|25,6|14,3|11,1|5,1|15,4|25,6|57,2|1
  8|Sở Văn hóa|24,5|13,45|9,7|5,9|13,7|24,5|53,8|3
  9|Hội Nông dân|18,2|9,15|7,3|4,2|6,9|18,2|36,6|8`;

test("the highest mark that stands for a criterion in most rows takes no part in the total", () => {
  expect(errors(HIGHEST)).toEqual([]);
  expect(results(HIGHEST)[1]).toBe("Liên đoàn Lao động: 36.2 #9");
});

const WITH_BLANKS = `TT|Đội|Chỉ đạo|Thưởng|Trừ|Thể thao|Kết quả|Vị trí|Nhận thức
  1|Đội Bình Hòa|26,7|5|4|4,5|38,7|4|6,5
  2|Đội Tân Sơn|25,4|3|6|8,3|39,2|3|8,5
  3|Đội Bình Hải|26,4|||10|41,9|1|5,5
  4|Đội Tân Minh|14,9||3|4,9|23,3|7|6,5
  5|Đội Nam Giang|21,5|||8,2|34,7|5|5
  6|Đội Nam Sơn|27,3|||8,5|39,8|2|4
  7|Đội An Hải|17,6|5|6|8,6|29,7|6|4,5`;

test("points given and taken off in some rows are counted in the result that the ranks follow", () => {
  expect(errors(WITH_BLANKS)).toEqual([]);
  expect(results(WITH_BLANKS)[0]).toBe("Đội Bình Hòa: 38.7 #4");
  expect(frameworkOf(WITH_BLANKS)?.criteria).toHaveLength(5);
});

test("a slip in the ranks does not add the result to its own parts", () => {
  const slip = WITH_BLANKS.replace("|29,7|6|", "|29,7|7|")
    .replace("Nhận thức", "Dự phòng")
    .replaceAll("|4|6,5", "|4|6,4");
  expect(results(slip)[0]).not.toBe("Đội Bình Hòa: 77.4 #4");
});

test("medals make the result by three, two and one, whatever it is headed, but for a slip", () => {
  const text = `TT|Đoàn|HCV|HCB|HCĐ|Kết quả|Xếp hạng
    1|Đội A|9|9|5|50|1
    2|Đội B|9|6|2|41|2
    3|Đội C|8|4|7|36|3
    4|Đội D|4|7|9|35|4
    5|Đội E|4|7|6|32|5
    6|Đội G|4|6|4|28|6
    7|Đội H|1|9|4|25|7`;
  expect(errors(text)).toEqual(["published.total"]);
  expect(results(text)[2]).toBe("Đội C: 39 #3");
});

const taken = (last: string) => `TT|Trường|Phong trào|Xã hội|Thưởng|Trừ|Tổng điểm|Xếp thứ
  1|Trường Phú Sơn|33,099|34,445|3|0|70,544|1
  2|Trường Long Minh|30,554|31,881|1|0|63,435|2
  3|Trường Hưng Lập|18,653|21,501|0|0|40,154|5
  4|Trường Tân Khánh|28,997|28,29|0|0|57,287|3
  5|Trường Hòa Hải|20,23|31,311|2|${last}|45,541|4`;

test("one bracketed penalty among noughts is taken off; among penalties without a sign it is asked about", () => {
  expect(errors(taken("(8)"))).toEqual([]);
  expect(results(taken("(8)"))[4]).toBe("Trường Hòa Hải: 45.541 #4");
  const mixed = taken("(8)").replace("|1|0|63,435|", "|1|2|61,435|");
  expect(errors(mixed)).toContain("score.ambiguous");
});

const texts = (rows: string, totals: readonly string[]) =>
  assessSheet(
    sheetOf(
      pasted(rows.replaceAll(/^ +/gm, "").replaceAll("|", "\t"), "asNumbers").map((row, at) => [
        ...row,
        totals[at] ?? "",
      ]),
    ),
    catalogFrameworks,
    () => ({}),
  );
const PLAIN = `TT|Đơn vị|Một|Hai|Ba
  1|Xã A|91,505|36,134|12,874
  2|Xã B|195,04|38,49|10,093
  3|Xã C|73,54|23,06|7,291
  4|Xã D|175,345|20,066|5,614`;
const codes = ({ findings }: SheetScan) =>
  findings.filter(({ severity }) => severity === "error").map(({ code }) => code);

test("totals typed as “140,513” are read as what the row adds up to", () => {
  const sums = ["Tổng", "140,513", "243,623", "103,891", "201,025"];
  expect(codes(texts(PLAIN, sums))).toEqual([]);
  expect(codes(texts(PLAIN, ["Dân số", "12,345", "23,456", "34,567", "45,678"]))).not.toEqual([]);
});
