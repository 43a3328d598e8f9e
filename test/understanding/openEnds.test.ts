import { errors, results, scanOf } from "./drawnTable";

const asked = (text: string) =>
  scanOf(text).findings.flatMap(({ code, params }) =>
    code === "reading.question" && "about" in params ? [params.about] : [],
  );

/** What is left of a base, of which more was taken off than the bonus gives. */
const BASE = `TT|Đơn vị|Abc|Xyz|Qwe|Rty
  1|Xã A|90|0|5|85
  2|Xã B|88|1|3|86
  3|Xã C|95|2|7|90
  4|Xã D|81|0|0|81
  5|Xã E|99|1|2|98
  6|Xã G|97|0|6|91`;

/** A total in front of its parts, the last of which is nearly as large. */
const IN_FRONT = `TT|Đơn vị|Abc|Xyz|Qwe|Rty
  1|Xã A|169|20|1|150
  2|Xã B|158|28|0|130
  3|Xã C|128|10|2|120
  4|Xã D|138|20|3|121
  5|Xã E|115|25|0|90
  6|Xã G|183|9|1|175`;

test.each([
  ["a base with bonus and penalty points", BASE],
  ["a base with one penalty", "TT|Đơn vị|Abc|Qwe|Rty\n1|Xã A|90|5|85\n2|Xã B|88|3|85\n3|Xã C|95|7|88\n4|Xã D|81|0|81"],
  ["a total in front", IN_FRONT],
])("of %s nobody says which end is the result", (_, text) => {
  expect(asked(text)).toEqual([{ kind: "ends", first: "Abc", last: "Rty" }]);
  expect(results(text)[0]).toBe("Xã A: –");
});

test("either end is the result once the officer says so", () => {
  const ranked = (choice: string) => results(IN_FRONT, { answers: { "rule.A1": choice } });
  expect(ranked("first").slice(0, 2)).toEqual(["Xã A: 169 #2", "Xã B: 158 #3"]);
  expect(ranked("last").slice(0, 2)).toEqual(["Xã A: 150 #2", "Xã B: 130 #3"]);
});

/** The table with a column of ranks. */
const withRanks = (text: string, ranks: readonly number[]) =>
  text
    .split("\n")
    .map((line, at) => `${line}|${at === 0 ? "Hạng" : (ranks[at - 1] ?? "")}`)
    .join("\n");

test("a word for an end leaves nothing open", () => {
  expect(asked(BASE.replace("Rty", "Tổng điểm"))).toEqual([]);
  expect(results(BASE.replace("Rty", "Tổng điểm"))[0]).toBe("Xã A: 85 #5");
  expect(asked(IN_FRONT.replace("Abc", "Tổng điểm"))).toEqual([]);
});

test("nor do ranks that follow one of them alone", () => {
  const text = withRanks(BASE, [5, 4, 3, 6, 1, 2]);
  expect(asked(text)).toEqual([]);
  expect(results(text)[0]).toBe("Xã A: 85 #5");
  // Here both ends come in the same order.
  expect(asked(withRanks(IN_FRONT, [2, 3, 5, 4, 6, 1]))).toHaveLength(1);
});

test("a named total that stands last is what is left of a base, and no part of it", () => {
  const text = `TT|Đơn vị|Điểm chuẩn bị|Chậm|Tổng điểm
    1|Xã A|90|5|85
    2|Xã B|88|3|85
    3|Xã C|95|7|88
    4|Xã D|81|0|81
    5|Xã E|99|2|97`;
  expect(results(text)[0]).toBe("Xã A: 85 #3");
  expect(errors(text)).toEqual([]);
});

test.each(["Điểm trừ|Còn", "Chậm|Tổng điểm"])("a row that is off is told of what is left (%s)", (heads) => {
  const text = `TT|Đơn vị|Nội dung|${heads}
    1|Xã A|90|5|85
    2|Xã B|88|3|85
    3|Xã C|95|7|88
    4|Xã D|81|0|81
    5|Xã E|99|2|96
    6|Xã G|70|4|66
    7|Xã H|93|1|92
    8|Xã I|85|6|79`;
  const accused = scanOf(text).findings.flatMap(({ code, params, place }) =>
    code === "published.total" && "published" in params
      ? [[params.published, params.computed, place.cell?.column]]
      : [],
  );
  expect(accused).toEqual([["96", "97", 4]]);
});

test.each(["Tổng cộng|Trừ do chậm|Còn được", "Cộng|Trừ|Tổng điểm", "Abc|Xyz|Qwe"])(
  "a total from which penalties are taken is on the way to what is left (%s)",
  (heads) => {
    const text = `TT|Đơn vị|CCHC|CĐS|ANTT|${heads}
      1|Xã A|20|15|30|65|0|65
      2|Xã B|22|14|28|64|2|62
      3|Xã C|18|19|31|68|0|68
      4|Xã D|25|11|27|63|5|58
      5|Xã E|21|16|22|59|0|59
      6|Xã G|19|18|33|70|1|69
      7|Xã H|17|12|29|58|0|58
      8|Xã I|24|13|26|63|3|60`;
    expect(results(text).slice(0, 4)).toEqual(["Xã A: 65 #3", "Xã B: 62 #4", "Xã C: 68 #2", "Xã D: 58 #7"]);
    expect(errors(text)).toEqual([]);
  },
);
