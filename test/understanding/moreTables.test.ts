import { errors, frameworkOf, results, scanOf } from "./drawnTable";

/** "code" of every finding that is more than a note. */
const told = (text: string) =>
  scanOf(text).findings.flatMap(({ code, severity }) => (severity === "info" ? [] : [code]));

const STACKED = `TT|Đơn vị|Một|Hai|Tổng|Hạng
  1|Xã A|10|20|30|2
  2|Xã B|15|22|37|1
  3|Xã C|8|12|20|3
  TT|Đơn vị|Một|Hai|Tổng|Hạng
  1|Phường A|12|20|32|2
  2|Phường B|19|21|40|1
  3|Phường C|10|15|25|3`;

test("two tables under one heading each, right below each other, are two lists", () => {
  expect(results(STACKED)).toEqual([
    "Xã A: 30 #2",
    "Xã B: 37 #1",
    "Xã C: 20 #3",
    "Phường A: 32 #2",
    "Phường B: 40 #1",
    "Phường C: 25 #3",
  ]);
  expect(errors(STACKED)).toEqual([]);
});

test("a heading printed again where a page broke goes on with the list", () => {
  const page = STACKED.replace("1|Phường A|12|20|32|2", "4|Phường A|12|20|32|3")
    .replace("2|Phường B|19|21|40|1", "5|Phường B|19|21|40|1")
    .replace("3|Phường C|10|15|25|3", "6|Phường C|10|15|25|5")
    .replace("30|2", "30|4")
    .replace("37|1", "37|2")
    .replace("12|20|3", "12|20|6");
  expect(errors(page)).toEqual([]);
  expect(results(page)[4]).toBe("Phường B: 40 #1");
});

test("without running numbers a title between them parts two tables", () => {
  const text = `Đơn vị|Một|Hai|Tổng
    Xã A|10|20|30
    Xã B|15|22|37
    Xã C|8|12|20
    |||
    Bảng điểm các đoàn thể|||
    Đơn vị|Một|Hai|Tổng
    Hội A|12|20|32
    Hội B|19|21|40
    Hội C|10|15|25`;
  expect(scanOf(text).tables).toHaveLength(2);
});

test("“Mục 1”, “Mục 2” head points, and no classes to count", () => {
  const text = `TT|Đơn vị|Mục 1|Mục 2|Tổng cộng
    1|Xã A|10|20|30
    2|Xã B|15|22|37
    3|Xã C|8|12|20`;
  expect(results(text)[1]).toBe("Xã B: 37 #1");
});

test("numbers of pupils a class are no score table", () => {
  const text = `TT|Trường|Tổng số HS|Giỏi|Khá|Trung bình|Yếu
    1|Trường Tân An|100|30|40|25|5
    2|Trường Bình Hòa|103|31|41|25|6
    3|Trường Lê Lợi|98|28|40|22|8
    4|Trường Nguyễn Du|120|50|40|20|10`;
  expect(scanOf(text).tables).toEqual([]);
});

test("a column “Địa bàn” names the units, and a last row of headings in brackets their maxima", () => {
  const text = `STT|Địa bàn|Đường|Điện|Nước|Điểm toàn diện
    ||(10)|(15)|(15)|(40)
    1|Xã A|6|10|11|27
    2|Xã B|9|12|14|35
    3|Xã C|5|8|9|22
    4|Xã D|7|11|12|30`;
  expect(results(text)).toEqual(["Xã A: 27 #3", "Xã B: 35 #1", "Xã C: 22 #4", "Xã D: 30 #2"]);
  expect(frameworkOf(text)?.criteria.map(({ max }) => max)).toEqual(["10", "15", "15"]);
});

const CAPPED = `TT|Đơn vị|Một|Hai|Thưởng|Tổng|Hạng
  1|Xã A|40|57|6|100|1
  2|Xã B|38|60|5|100|1
  3|Xã C|30|50|5|85|4
  4|Xã D|35|55|2|92|3
  5|Xã E|25|41|0|66|6
  6|Xã G|33|48|1|82|5`;

test("totals that stop at a hundred are capped there, and accuse nobody", () => {
  expect(told(CAPPED)).toEqual([]);
  expect(results(CAPPED).slice(0, 3)).toEqual(["Xã A: 100 #1", "Xã B: 100 #1", "Xã C: 85 #4"]);
  expect(frameworkOf(CAPPED)?.total).toEqual({ kind: "sum", cap: "100" });
});

test("one total below its sum is a slip, and no cap; nor are two that print different figures", () => {
  expect(told(CAPPED.replace("60|5|100|1", "57|5|100|1"))).toContain("published.total");
  expect(told(CAPPED.replace("60|5|100|1", "60|5|99|2"))).toContain("published.total");
});

test("a total that is what a constant penalty leaves makes no criterion of the two", () => {
  const text = `TT|Đơn vị|Nội dung A|Điểm trừ|Tổng điểm|Hạng
    1|Xã A|60|3|57|2
    2|Xã B|72|3|69|1
    3|Xã C|51|3|48|4
    4|Xã D|55|3|52|3
    5|Xã E|40|3|37|5`;
  expect(errors(text)).toEqual([]);
  expect(results(text)[1]).toBe("Xã B: 69 #1");
});

test("plans that are more than fulfilled are no slips", () => {
  const text = `TT|Đơn vị|Kế hoạch|Thực hiện|Tỷ lệ hoàn thành (%)|Hạng
    1|Xã A|200|304|152|1
    2|Xã B|150|180|120|2
    3|Xã C|100|88|88|4
    4|Xã D|120|132|110|3
    5|Xã E|300|240|80|5`;
  expect(told(text)).toEqual([]);
  expect(results(text)[0]).toBe("Xã A: 152 #1");
});

const TWO_YEARS = `TT|Sở|Điểm năm 2024|Hạng năm 2024|Tự chấm năm 2025|Khảo sát năm 2025|Tổng điểm năm 2025|Hạng năm 2025
  1|Sở A|80,9|1|20,5|22,4|42,9|6
  2|Sở B|70,1|4|41,2|31,1|72,3|1
  3|Sở C|69,9|5|30|40|70|2
  4|Sở D|75,5|2|28,4|33,1|61,5|3
  5|Sở E|66,2|6|25,5|30,5|56|4
  6|Sở G|72,8|3|22,7|29,1|51,8|5`;

test("of the results of two years the last one ranks, and the places of the former accuse nobody", () => {
  expect(told(TWO_YEARS)).toEqual([]);
  expect(results(TWO_YEARS)[1]).toBe("Sở B: 72.3 #1");
});

test("stages alone tell no framework", () => {
  const text = `STT|Xã|Điểm xã tự chấm|Điểm phòng thẩm định|Điểm Hội đồng chấm|Xếp hạng
    1|Xã A|85|80|78|1
    2|Xã B|70|66|61|3
    3|Xã C|72|71|70|2
    4|Xã D|60|58|50|5
    5|Xã E|66|60|55|4`;
  expect(results(text)).toEqual(["Xã A: 78 #1", "Xã B: 61 #3", "Xã C: 70 #2", "Xã D: 50 #5", "Xã E: 55 #4"]);
});

const COUNTED = `STT|Xã|Giao thông|Thủy lợi|Điện|Trường học|Y tế|Số tiêu chí đạt|Xếp hạng
  1|Xã A|Đạt|Đạt|Chưa đạt|Đạt|Chưa đạt|3|4
  2|Xã B|Đạt|Đạt|Đạt|Đạt|Đạt|5|1
  3|Xã C|Chưa đạt|Đạt|Chưa đạt|Chưa đạt|Chưa đạt|1|7
  4|Xã D|Đạt|Đạt|Đạt|Chưa đạt|Đạt|4|2
  5|Xã E|Chưa đạt|Đạt|Chưa đạt|Đạt|Đạt|3|4
  6|Xã G|Chưa đạt|Chưa đạt|Đạt|Đạt|Chưa đạt|2|6
  7|Xã H|Đạt|Chưa đạt|Đạt|Đạt|Đạt|4|2
  8|Xã I|Chưa đạt|Chưa đạt|Chưa đạt|Đạt|Chưa đạt|1|7`;

test("how many of “Đạt” a unit has is counted, and a count that is wrong is told", () => {
  expect(told(COUNTED)).toEqual([]);
  expect(frameworkOf(COUNTED)?.criteria.map(({ rule }) => rule?.kind)).toEqual(Array(5).fill("yesNo"));
  const slip = COUNTED.replace("Chưa đạt|2|6", "Chưa đạt|3|6");
  expect(told(slip)).toEqual(["published.total"]);
  expect(results(slip)[5]).toBe("Xã G: 2 #6");
});

test("nothing but “Đạt” is asked about, and counted when that is said", () => {
  const bare = COUNTED.replaceAll(/\|[^|]*\|[^|\n]*$/gm, "");
  expect(errors(bare)).toEqual(["reading.question"]);
  expect(results(bare, { answers: { "rule.A1": "sum" } })[1]).toBe("Xã B: 5 #1");
});

test("“Tốt”, “Khá” beside each unit that do not follow its points are a remark, and no class", () => {
  const text = `STT|Đơn vị|Tinh thần|A|B|Tổng|Hạng
    1|Xã A|Tốt|10|20|30|4
    2|Xã B|Khá|15|31|46|1
    3|Xã C|Trung bình|18|22|40|2
    4|Xã D|Tốt|8|14|22|5
    5|Xã E|Khá|4|15|19|6
    6|Xã G|Trung bình|9|25|34|3`;
  expect(told(text)).toEqual([]);
});

test("months and bare numbers head criteria", () => {
  const months = `TT|Họ và tên|01/2025|02/2025|03/2025|Tổng|Hạng
    1|Nguyễn Văn An|70|81|92|243|2
    2|Trần Thị Bích|84|90|77|251|1
    3|Lê Hoàng Nam|66|71|80|217|3`;
  const numbers = months.replace("01/2025|02/2025|03/2025", "1|2|3");
  for (const text of [months, numbers]) expect(results(text)[1]).toBe("Trần Thị Bích: 251 #1");
});

test("a per cent beside the points of each criterion is no ratio of the table", () => {
  const text = `STT|Đơn vị|Thể chế (20) Điểm|Thể chế %|Hạ tầng (30) Điểm|Hạ tầng %|Tổng điểm|Tỷ lệ %
    1|Xã A|13|65|24|80|37|74
    2|Xã B|12|60|27|90|39|78
    3|Xã C|16|80|21|70|37|74
    4|Xã D|20|100|15|50|35|70
    5|Xã E|10|50|30|100|40|80`;
  expect(told(text)).toEqual([]);
});

test("archived thresholds of a place class nobody on a sheet that names no place and prints results of its own", () => {
  const maxima = [100, 100, 100, 100, 100, 200, 150, 150];
  const names = ["Nhận thức", "Thể chế", "Hạ tầng và nền tảng", "Nhân lực", "An toàn thông tin mạng"];
  const heads = [...names, "Hoạt động chính quyền", "Hoạt động kinh tế", "Hoạt động xã hội"];
  const head = heads.map((name, at) => `${name}${at === 4 ? "" : " số"} (${maxima[at]})`).join("|");
  const rows = [61, 47, 83, 55, 72].map((first, unit) => {
    const scores = maxima.map((max, at) => Math.round((max * ((first + 13 * at * (unit + 1)) % 97)) / 100));
    const total = scores.reduce((sum, score) => sum + score, 0);
    return `${unit + 1}|Xã ${"ABCDE"[unit]}|${scores.join("|")}|${total}`;
  });
  const text = [`TT|Đơn vị|${head}|Tổng điểm`, ...rows].join("\n");
  expect(frameworkOf(text)?.classes).toBeNull();
  expect(frameworkOf(`CHUYỂN ĐỔI SỐ CẤP XÃ TỈNH HƯNG YÊN\n${text}`)?.id).toBe("hung-yen-xa-2023");
});

test("per cents beside shares of one are no ranking, though a list of ratios is on offer", () => {
  const text = `Stt|Cơ quan, đơn vị|Tỷ lệ hoàn thành (%)
    1|Sở Tư pháp|0,7481
    2|Sở Y tế|58,59
    3|Sở Nông nghiệp và Môi trường|0,66
    4|Sở Xây dựng|97,6
    5|Sở Khoa học và Công nghệ|83,79
    6|Sở Nội vụ|0,613`;
  expect(errors(text)).toEqual(["framework.none"]);
});
