import { pasted, sheetOf } from "../support/sheetOf";
import { accusations } from "./circle";
import { errors, results, scanOf } from "./drawnTable";

const MEAN_OF_THREE = `TT|Tên tiết mục|GK1|GK2|GK3|GK4|GK5|Điểm TB|Xếp thứ
  1|Tiết mục 1|8,5|9|8,7|9,2|8,8|8,83|3
  2|Tiết mục 2|9,1|8,8|9|9,5|8,6|8,97|2
  3|Tiết mục 3|7,9|8,4|8,6|8,2|8,1|8,23|5
  4|Tiết mục 4|8,8|8,1|8,3|8,9|8,5|8,53|4
  5|Tiết mục 5|9,3|9,2|9,5|9,1|9,7|9,33|1`;

test("a mean without its highest and lowest mark is the result that the ranks follow, and is added to nothing", () => {
  expect(results(MEAN_OF_THREE)).toEqual([
    "Tiết mục 1: 8.83 #3",
    "Tiết mục 2: 8.97 #2",
    "Tiết mục 3: 8.23 #5",
    "Tiết mục 4: 8.53 #4",
    "Tiết mục 5: 9.33 #1",
  ]);
});

const UNNAMED = `TT|Đơn vị|Sức khỏe|Giáo dục|Thu nhập|HDI|Xếp hạng
  1|Xã A|0,72|0,81|0,76|0,93|1
  2|Xã B|0,6|0,7|0,62|0,7|3
  3|Xã C|0,8|0,75|0,68|0,85|2
  4|Xã D|0,55|0,6|0,61|0,66|4
  5|Xã E|0,5|0,55|0,55|0,5|6
  6|Xã G|0,4|0,45|0,4|0,31|7
  7|Xã H|0,51|0,59|0,56|0,6|5`;

test("a column that the ranks follow beside a sum that they follow, too, is asked about by name, and can be taken", () => {
  expect(errors(UNNAMED)).toEqual(["reading.question"]);
  const [question] = scanOf(UNNAMED).findings;
  expect(question?.params).toMatchObject({
    about: { printed: "HDI", criteria: 4 },
    choices: ["sum", "sumLowest", "mean", "given"],
  });
  expect(results(UNNAMED, { answers: { "rule.A1": "given" } })[0]).toBe("Xã A: 0.93 #1");
});

test("where few totals are the sum of the criteria, those that are not may be mistyped: asked, never taken as printed", () => {
  const text = `TT|Đơn vị|Một|Hai|Ba|Điểm TB|Hạng
    1|Xã A|9|8|7|8|2
    2|Xã B|9|9|9|9|1
    3|Xã C|7|8|6|7,5|3
    4|Xã D|5|6|4|6|4`;
  expect(errors(text)).toEqual(["reading.question"]);
});

test("ranks of the whole list beside ranks in each group make one list", () => {
  const text = `TT|Khối|Đơn vị|Cải cách|Công vụ|Tổng|Hạng trong khối|Hạng chung
    1|Khối 1|Sở E|45|49|94|1|1
    2|Khối 2|Sở B|42|47|89|1|2
    3|Khối 2|Sở C|39|48|87|2|3
    4|Khối 1|Sở A|40|45|85|2|4
    5|Khối 2|Sở D|44|41|85|3|4
    6|Khối 2|Sở G|30|40|70|4|6`;
  expect(results(text).at(4)).toBe("Sở D: 85 #4");
  expect(errors(text)).toEqual([]);
});

test("ranks that begin again in groups of two make a list a group", () => {
  const text = `TT|Đơn vị|Thu|Chi|Tổng|Hạng
    I|Khối xã||||
    1|Xã A|10|20|30|2
    2|Xã B|15|22|37|1
    II|Khối phường||||
    1|Phường A|12|20|32|2
    2|Phường B|19|21|40|1`;
  expect(results(text)).toEqual(["Xã A: 30 #2", "Xã B: 37 #1", "Phường A: 32 #2", "Phường B: 40 #1"]);
  expect(errors(text)).toEqual([]);
});

test("points out of a hundred beside a total with a stated maximum leave the total what it is", () => {
  const text = `TT|Đơn vị|Phần I (150)|Phần II (150)|Tổng điểm (300)|Quy đổi thang 100|Xếp hạng
    1|Xã A|130|95|225|75|3
    2|Xã B|142|110|252|84|2
    3|Xã C|121|101|222|74|4
    4|Xã D|118|99|217|72,33|5
    5|Xã E|139|120|259|86,33|1`;
  expect(results(text)).toEqual(["Xã A: 225 #3", "Xã B: 252 #2", "Xã C: 222 #4", "Xã D: 217 #5", "Xã E: 259 #1"]);
});

test("a ratio that is turned into points is on its way to the result", () => {
  const text = `STT|Đơn vị|Hồ sơ đúng hạn|Tổng số hồ sơ|Tỷ lệ (%)|Điểm quy đổi (thang 20)|Xếp hạng
    1|Phòng A|48|50|96|19,2|1
    2|Phòng B|36|40|90|18|3
    3|Phòng C|57|60|95|19|2
    4|Phòng D|21|30|70|14|5
    5|Phòng E|44|55|80|16|4`;
  expect(results(text).slice(0, 2)).toEqual(["Phòng A: 19.2 #1", "Phòng B: 18 #3"]);
});

test("the change between two years is made of them, and never added", () => {
  const text = `TT|Tỉnh|Năm 2023|Năm 2024|Tăng/giảm|Xếp hạng 2024
    1|Tỉnh A|72,4|75,6|3,2|2
    2|Tỉnh B|70,5|73|2,5|5
    3|Tỉnh C|71,9|74,4|2,5|3
    4|Tỉnh D|66,6|69,9|3,3|6
    5|Tỉnh E|75,2|76,1|0,9|1
    6|Tỉnh G|77|74|-3|4`;
  expect(results(text)[0]).toBe("Tỉnh A: 75.6 #2");
  expect(errors(text)).toEqual([]);
});

test("ranks in disciplines add up to a total that is ranked from the lowest, whatever they run against", () => {
  const text = `TT|Đoàn|Bóng đá|Cầu lông|Kéo co|Điền kinh|Tổng thứ hạng|Xếp hạng toàn đoàn
    1|Đoàn Bắc|1|3|2|1|7|1
    2|Đoàn Nam|2|1|4|3|10|2
    3|Đoàn Đông|3|2|1|4|10|2
    4|Đoàn Tây|4|5|3|2|14|4
    5|Đoàn Trung|5|4|5|5|19|5`;
  expect(results(text).slice(0, 3)).toEqual(["Đoàn Bắc: 7 #1", "Đoàn Nam: 10 #2", "Đoàn Đông: 10 #2"]);
  expect(errors(text)).toEqual([]);
});

test("“Nhóm” A, B, C that every result follows is what the units reached: their class", () => {
  const text = `STT|Bộ, ngành|Điểm thẩm định (67)|Điểm điều tra XHH (33)|Tổng điểm|Nhóm|Xếp hạng
    1|Bộ Nội vụ|58,21|28,5|86,71|B|2
    2|Bộ Tư pháp|60,05|30,12|90,17|A|1
    3|Bộ Y tế|51,4|25,35|76,75|C|4
    4|Bộ Công Thương|55,75|27,02|82,77|B|3
    5|Bộ Xây dựng|49,9|26,2|76,1|C|5`;
  const [table] = scanOf(text).tables;
  expect(table?.block.units.map(({ group }) => group)).toEqual([null, null, null, null, null]);
  expect(table?.block.fields.at(5)).toMatchObject({ sense: "class", reason: "figures" });
  expect(table?.assessment?.framework.classes?.levels.map(({ name }) => name.vi)).toEqual(["A", "B", "C"]);
});

test("groups whose members only happen to stand apart stay groups", () => {
  const text = `STT|Nhóm|Đơn vị|Một|Hai|Tổng điểm|Xếp hạng
    1|Khối xã|Xã A|10|9|19|3
    2|Khối xã|Xã B|8|9|17|4
    3|Khối phường|Phường A|10|12|22|1
    4|Khối phường|Phường B|9|11|20|2
    5|Khối xã|Xã C|7|5|12|5`;
  const [table] = scanOf(text).tables;
  expect(table?.block.units[0]?.group).toBe("Khối xã");
});

test("two sides' assessments with a weight each are criteria of one result, and no stages", () => {
  const text = `TT|Đơn vị|Tự đánh giá của tập thể (40%)|Đánh giá của lãnh đạo (60%)|Điểm trừ|Điểm cuối cùng|Xếp hạng
    1|Phòng A|80|90|2|84|4
    2|Phòng B|85|88|0|86,8|2
    3|Phòng C|92|75|1|80,8|6
    4|Phòng D|78|95|3|85,2|3
    5|Phòng E|81|83|0,5|81,7|5
    6|Phòng G|95|91|5|87,6|1`;
  expect(results(text)[0]).toBe("Phòng A: 84 #4");
  expect(scanOf(text).findings.map(({ code }) => code)).toEqual([]);
});

const INCIDENTS = `STT|Đơn vị|Số vụ tai nạn|Số vụ cháy|Số vụ trộm cắp|Tổng số vụ
  1|Xã A|3|1|2|6
  2|Xã B|0|2|5|7
  3|Xã C|1|1|1|3
  4|Xã D|2|0|0|2
  5|Xã E|4|3|2|9`;

test("what counts against a unit is ranked from no end that nobody has named", () => {
  expect(errors(INCIDENTS)).toEqual(["reading.question"]);
  expect(scanOf(INCIDENTS).findings[0]?.params).toMatchObject({ about: { kind: "direction", printed: "Tổng số vụ" } });
  expect(results(INCIDENTS, { answers: { "rule.A1": "sumLowest" } })[3]).toBe("Xã D: 2 #1");
  expect(results(INCIDENTS, { answers: { "rule.A1": "sum" } })[4]).toBe("Xã E: 9 #1");
});

test("“lợi” and “chấm” are no faults, whatever they are without their marks", () => {
  const text = INCIDENTS.replace("Số vụ tai nạn|Số vụ cháy|Số vụ trộm cắp|Tổng số vụ", "Thủy lợi|Lợi nhuận|Chấm|Tổng");
  expect(errors(text)).toEqual([]);
  expect(results(text)[4]).toBe("Xã E: 9 #1");
});

const SHORT = `STT|Đơn vị|ND1 (30)|ND2 (30)|ND3 (40)|Tổng (100)
  1|Xã A|25|28|36|53
  2|Xã B|20|27|31|47
  3|Xã C|29|21|38|50
  4|Xã D|22|24|25|46
  5|Xã E|18|30|40|48`;

test("totals that leave out a criterion whose maximum they need are asked about", () => {
  expect(errors(SHORT)).toEqual(["reading.question"]);
  expect(results(SHORT, { answers: { "rule.A1": "sum" } })[0]).toBe("Xã A: 89 #1");
  expect(results(SHORT, { answers: { "rule.A1": "given" } })[0]).toBe("Xã A: 53 #1");
});

test("points beside a total that never counts them are told, amounts are not", () => {
  const text = SHORT.replace("ND1 (30)|ND2 (30)|ND3 (40)|Tổng (100)", "ND1|ND2|Điểm khuyến khích|Tổng điểm");
  const told = (drawn: string) => scanOf(drawn).findings.map(({ code, params }) => [code, params]);
  expect(told(text)).toEqual([["reading.notCounted", { header: "Điểm khuyến khích", result: "Tổng điểm" }]]);
  expect(told(text.replace("Điểm khuyến khích", "Số hộ"))).toEqual([]);
});

test("numbers of an outline head their columns where names stand above them", () => {
  const text = `STT|Đơn vị|1. Kinh tế|||2. Xã hội|||Tổng|Hạng
    ||1,1|1,2|Cộng|2,1|2,2|Cộng||
    1|Xã A|9|8|17|7|6|13|30|2
    2|Xã B|8|9|17|9|5|14|31|1
    3|Xã C|7|7|14|8|8|16|30|2
    4|Xã D|6|5|11|9|9|18|29|4`;
  expect(results(text)).toEqual(["Xã A: 30 #2", "Xã B: 31 #1", "Xã C: 30 #2", "Xã D: 29 #4"]);
  expect(errors(text)).toEqual([]);
});

test("a place's thresholds are not put on a ratio that another sheet makes of its own points", () => {
  const text = `TT|Đơn vị|Điểm đạt|Điểm tối đa áp dụng|Tỷ lệ đạt (%)|Xếp hạng
    1|Sở A|92,5|110|84,09|4
    2|Sở B|88|100|88|3
    3|Sở C|101,25|115|88,04|2
    4|Sở D|75,5|100|75,5|5
    5|Sở E|99|105|94,29|1`;
  expect(scanOf(text).tables[0]?.understood?.matchedBy).toBe("derived");
  expect(results(text)[0]).toBe("Sở A: 84.09 #4");
});

test("bonus and penalty points too small to be missed count, and the last column of numbers is the rank", () => {
  const text = `STT|Tên xã|Kinh tế (40)|Văn hóa (30)|An ninh (30)|Điểm thưởng|Điểm phạt|Điểm cuối cùng|Thứ tự
    1|Xã A|30|20|18|1|1|68|4
    2|Xã B|38|29|28|2|1|96|1
    3|Xã C|31|20|20|0|1|70|3
    4|Xã D|36|22|24|1|0|83|2
    5|Xã E|25|20|20|1|2|64|5
    6|Xã G|22|21|20|0|0|63|6`;
  const { findings, tables } = scanOf(text);
  expect(tables[0]?.block.fields.map(({ sense }) => sense).slice(-3)).toEqual(["measure", "total", "rank"]);
  expect(tables[0]?.assessment?.framework.criteria.map(({ kind }) => kind)).toEqual([
    "scored",
    "scored",
    "scored",
    "bonus",
    "penalty",
  ]);
  expect(results(text)[0]).toBe("Xã A: 68 #4");
  expect(findings.map(({ code }) => code)).toEqual([]);
});

test("a saved draft of points with a rank beside each criterion claims no rank for its points", () => {
  const lines = [
    "STT|Đơn vị|Kinh tế||Xã hội||Tổng điểm|Hạng",
    "||Điểm|Hạng|Điểm|Hạng||",
    "1|Xã A|40|2|33|3|73|3",
    "2|Xã B|38|3|39|1|77|1",
    "3|Xã C|44|1|31|4|75|2",
    "4|Xã D|30|5|35|2|65|4",
    "5|Xã E|33|4|29|5|62|5",
  ];
  const grid = sheetOf(pasted(lines.map((line) => line.split("|").join("\t")).join("\n"), "asNumbers"));
  expect(accusations(grid)).toEqual({ own: [], saved: [] });
});
