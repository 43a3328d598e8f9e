import type { TableChoice } from "../../src/session/scan";
import { errors, results, scanOf } from "./drawnTable";

test("a total under any heading is no criterion", () => {
  const text = `STT|Đơn vị|Lúa|Ngô|Kết tinh|Hạng
    1|Xã Đông|31|42|73|2
    2|Xã Tây|28|40|68|3
    3|Xã Nam|35|44|79|1
    4|Xã Bắc|22|39|61|4`;
  expect(results(text)).toEqual(["Xã Đông: 73 #2", "Xã Tây: 68 #3", "Xã Nam: 79 #1", "Xã Bắc: 61 #4"]);
  expect(errors(text)).toEqual([]);
});

test("fewest first where the printed ranks run so", () => {
  const text = `STT|Lớp|Trễ|Ồn|Tổng lỗi|Hạng
    1|6A|2|1|3|1
    2|6B|5|4|9|4
    3|6C|2|3|5|2
    4|6D|4|4|8|3`;
  expect(results(text)).toEqual(["6A: 3 #1", "6B: 9 #4", "6C: 5 #2", "6D: 8 #3"]);
});

test("weights of a row make the total", () => {
  const text = `STT|Phòng|Doanh thu|Khách hàng|Nội bộ|Tổng điểm
    |Trọng số|0.5|0.3|0.2|1
    1|Phòng Một|90|80|100|89
    2|Phòng Hai|70|90|80|78
    3|Phòng Ba|60|60|70|62`;
  expect(results(text)).toEqual(["Phòng Một: 89 #1", "Phòng Hai: 78 #2", "Phòng Ba: 62 #3"]);
});

test("stages are never added together", () => {
  const text = `TT|Đơn vị|Điểm tự đánh giá|Điểm thẩm định
    1|Xã A|87|84
    2|Xã B|91|86
    3|Xã C|88|81`;
  expect(results(text)).toEqual(["Xã A: 84 #2", "Xã B: 86 #1", "Xã C: 81 #3"]);
});

test("two rows of headings: every column counts, penalties with the sign that the total proves", () => {
  const text = `STT|Lớp|Điểm chuẩn||Điểm cộng, trừ||Tổng điểm|Hạng
    ||Nề nếp|Học tập|Điểm thưởng|Điểm trừ||
    1|10A1|50|48|5|-3|100|2
    2|10A2|50|50|2|-8|94|3
    3|10A3|50|50|8|-2|106|1
    4|10A4|50|50||-15|85|4`;
  expect(results(text)).toEqual(["10A1: 100 #2", "10A2: 94 #3", "10A3: 106 #1", "10A4: 85 #4"]);
  expect(errors(text)).toEqual([]);
});

const BARE = `STT|Đơn vị|Văn nghệ|Thể thao
    1|Xã A|5|7
    2|Xã B|6|8
    3|Xã C|4|9`;

test("a sheet that proves no rule is asked once, and the answer gives the result", () => {
  expect(results(BARE)).toEqual(["Xã A: –", "Xã B: –", "Xã C: –"]);
  expect(errors(BARE)).toEqual(["reading.question"]);
  expect(results(BARE, { answers: { "rule.A1": "sum" } })).toEqual(["Xã A: 12 #3", "Xã B: 14 #1", "Xã C: 13 #2"]);
  expect(results(BARE, { answers: { "rule.A1": "sumLowest" } })).toEqual(["Xã A: 12 #1", "Xã B: 14 #3", "Xã C: 13 #2"]);
});

test("an answer that is none of the choices leaves the question open", () => {
  expect(errors(BARE, { answers: { "rule.A1": "guess" } })).toEqual(["reading.question"]);
});

test("a column that the officer leaves out counts for nothing", () => {
  const choice: TableChoice = { answers: { "rule.A1": "sum" }, roles: [{ line: 3, role: { kind: "leftOut" } }] };
  expect(results(BARE, choice)).toEqual(["Xã A: 5 #2", "Xã B: 6 #1", "Xã C: 4 #3"]);
});

test("points under words that are mostly notes are points", () => {
  const text = `STT|Đơn vị|Kế hoạch|Người đứng đầu là Trưởng ban|Dân số có chữ ký số|Tổng điểm
    1|Xã A|10|10|5|25
    2|Xã B|10|0|20|30
    3|Xã C|8|10|20|38`;
  expect(results(text)).toEqual(["Xã A: 25 #3", "Xã B: 30 #2", "Xã C: 38 #1"]);
});

test("under a framework a column of figures that nothing accounts for stops the table", () => {
  const header = "TT|Đơn vị|Công bố thông tin|Kiểm soát thủ tục hành chính|Sản lượng thóc";
  const { tables, findings } = scanOf(`${header}\n1|Xã A|10|5|12000\n2|Xã B|8|7|9000`);
  expect(tables[0]?.assessment).toBeNull();
  expect(findings.some(({ blocks }) => blocks === "table")).toBe(true);
});

test("a total that says of what it is stands alone as the result; a count of anything does not", () => {
  const sheet = (heading: string) => `STT|Đơn vị|${heading}
    1|Xã Đông|31
    2|Xã Tây|28
    3|Xã Nam|35`;
  expect(results(sheet("Tổng điểm"))).toEqual(["Xã Đông: 31 #2", "Xã Tây: 28 #3", "Xã Nam: 35 #1"]);
  expect(errors(sheet("Tổng số"))).toEqual(["framework.none"]);
});

test("a framework that knows half of the columns gives way to the sheet's own proven rule", () => {
  const text = `TT|Đơn vị|Kinh tế|Kinh tế|Xã hội|Xã hội|Tổng điểm|Tổng điểm
    ||Tự chấm|Thẩm định|Tự chấm|Thẩm định|Tự chấm|Thẩm định
    1|Xã A|45|43|42|41|87|84
    2|Xã B|46|44|45|42|91|86
    3|Xã C|44|41|44|40|88|81`;
  expect(results(text)).toEqual(["Xã A: 84 #2", "Xã B: 86 #1", "Xã C: 81 #3"]);
  expect(errors(text)).toEqual([]);
});

test("ranks written as words are the sheet's own, and last year's beside them accuse nobody", () => {
  const text = `TT|Đơn vị|Lúa|Ngô|Thứ hạng năm ngoái|Điểm tổng hợp|Thứ tự xếp hạng
    1|Xã Đông|31|42|4|73|Hạng 3
    2|Xã Tây|28|40|1|68|Hạng 5
    3|Xã Nam|35|44|6|79|Hạng 1
    4|Xã Bắc|22|39|2|61|Hạng 7
    5|Xã Trung|33|43|7|76|Hạng 2
    6|Xã Thượng|25|41|3|66|Hạng 6
    7|Xã Hạ|27|45|5|72|Hạng 4`;
  expect(results(text)).toEqual([
    "Xã Đông: 73 #3",
    "Xã Tây: 68 #5",
    "Xã Nam: 79 #1",
    "Xã Bắc: 61 #7",
    "Xã Trung: 76 #2",
    "Xã Thượng: 66 #6",
    "Xã Hạ: 72 #4",
  ]);
  expect(errors(text)).toEqual([]);
  expect(errors(text.replace("Hạng 3", "Hạng 4").replace(/Hạng 4$/u, "Hạng 3"))).toContain("published.rank");
});
