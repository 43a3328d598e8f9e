import { errors, results, scanOf } from "./drawnTable";

/** Three criteria with two columns each, as the two are called. */
interface Pair {
  readonly first: string;
  readonly last: string;
}

const SCORES: readonly (readonly number[])[] = [
  [25, 22, 29, 25, 18, 16],
  [23, 23, 21, 16, 22, 22],
  [30, 24, 16, 15, 17, 17],
  [20, 18, 27, 26, 29, 23],
  [18, 18, 24, 20, 30, 30],
  [28, 27, 22, 22, 16, 15],
  [21, 15, 25, 25, 24, 24],
];

const totalsOf = (place: 0 | 1) =>
  SCORES.map((row) => row.filter((_, at) => at % 2 === place).reduce((sum, score) => sum + score, 0));
const LAST = totalsOf(1);
const FIRST = totalsOf(0);
const ranked = (totals: readonly number[]) => totals.map((own) => 1 + totals.filter((other) => other > own).length);
const told = (totals: readonly number[], name: (at: number) => string) =>
  totals.map((total, at) => `${name(at)}: ${total} #${ranked(totals)[at] ?? 0}`);
const nameOf = (at: number) => `Xã Tân ${"ABCDEGH"[at] ?? ""}`;

function drawn(
  { first, last }: Pair,
  { totals, ranks }: { readonly totals: boolean; readonly ranks: boolean },
): string {
  const pair = `|${first}|${last}`;
  const outer = `TT|Đơn vị|Thể chế||Thủ tục||Tài chính|${totals ? "|Tổng cộng|" : ""}${ranks ? "|Xếp hạng" : ""}`;
  const inner = `|${pair}${pair}${pair}${totals ? pair : ""}${ranks ? "|" : ""}`;
  const order = ranked(LAST);
  const rows = SCORES.map((row, at) => {
    const own = totals ? `|${FIRST[at] ?? 0}|${LAST[at] ?? 0}` : "";
    return `${at + 1}|${nameOf(at)}|${row.join("|")}${own}${ranks ? `|${order[at] ?? 0}` : ""}`;
  });
  return [outer, inner, ...rows].join("\n");
}

const PAIRS: readonly Pair[] = [
  { first: "Tự ĐG", last: "Thẩm định" },
  { first: "Đề nghị", last: "Công nhận" },
  { first: "Xã chấm", last: "Huyện chấm" },
  { first: "Lần 1", last: "Lần 2" },
  { first: "A1", last: "A2" },
];

test.each(PAIRS)("ranks that follow the columns $last alone say that $first is not added to them", (pair) => {
  const text = drawn(pair, { totals: false, ranks: true });
  expect(results(text)).toEqual(told(LAST, nameOf));
  expect(errors(text)).toEqual([]);
});

test.each(PAIRS)("a total of $first beside one of $last: the ranks say which", (pair) => {
  const text = drawn(pair, { totals: true, ranks: true });
  expect(results(text)).toEqual(told(LAST, nameOf));
  expect(errors(text)).toEqual([]);
});

test("an abbreviated self-score is none that counts, though no rank is printed", () => {
  expect(results(drawn({ first: "Tự ĐG", last: "Thẩm định" }, { totals: true, ranks: false }))).toEqual(
    told(LAST, nameOf),
  );
});

test("where no word and no rank tells the two totals apart, it is asked which of them ranks", () => {
  const text = drawn({ first: "Lần 1", last: "Lần 2" }, { totals: true, ranks: false });
  const asked = scanOf(text).findings.flatMap(({ params }) => ("about" in params ? [params.about] : []));
  expect(asked).toEqual([{ kind: "ends", first: "Tổng cộng – Lần 1", last: "Tổng cộng – Lần 2" }]);
  const answered = (choice: string) => results(text, { answers: { "rule.A1": choice } });
  expect(answered("last")).toEqual(told(LAST, nameOf));
  expect(answered("first")).toEqual(told(FIRST, nameOf));
});

test("parts that are called alike under each criterion are all added up where the ranks follow them all", () => {
  const all = SCORES.map((row) => row.reduce((sum, score) => sum + score, 0));
  const order = ranked(all);
  const rows = SCORES.map((row, at) => `${at + 1}|${nameOf(at)}|${row.join("|")}|${order[at] ?? 0}`);
  const pair = "|Lý thuyết|Thực hành";
  const text = [`TT|Đơn vị|Thể chế||Thủ tục||Tài chính||Xếp hạng`, `|${pair}${pair}${pair}|`, ...rows].join("\n");
  expect(results(text)).toEqual(told(all, nameOf));
});

test("points that are given and taken under each heading are the criteria: nothing stands beside them to be extra to", () => {
  const rows = SCORES.map((row, at) => {
    const scored = row.map((score, place) => (place % 2 === 0 ? score : score % 5));
    const total = scored.reduce((sum, score, place) => (place % 2 === 0 ? sum + score : sum - score), 0);
    return { text: scored.join("|"), total, at };
  });
  const totals = rows.map(({ total }) => total);
  const pair = "|Điểm cộng|Điểm trừ";
  const lines = rows.map(({ text, total, at }) => `${at + 1}|${nameOf(at)}|${text}|${total}`);
  const text = ["TT|Đơn vị|Thể chế||Thủ tục||Tài chính||Tổng điểm", `|${pair}${pair}${pair}|`, ...lines].join("\n");
  expect(results(text)).toEqual(told(totals, nameOf));
});

test("a criterion that the verifiers left as it was in every row is no result of its own", () => {
  const text = `Vị trí|Trường|Đúng hạn||Kinh tế||Thu ngân sách||Xếp loại
    ||Tự chấm|Thẩm định|Tự chấm|Thẩm định|Tự chấm|Thẩm định|
    1|THPT A|111,4|111|6,3|6,3|44,5|44,5|A
    2|THPT B|123,8|123,5|5,6|5,2|27|27|B
    5|THPT C|54,5|54,5|9,7|9,7|45|45|D
    3|THPT D|106,1|106|7,6|7,3|37|37|B
    4|THPT E|117,8|117,5|4,4|4|24|24|C`;
  expect(results(text)).toEqual([
    "THPT A: 161.8 #1",
    "THPT B: 155.7 #2",
    "THPT C: 109.2 #5",
    "THPT D: 150.3 #3",
    "THPT E: 145.5 #4",
  ]);
});
