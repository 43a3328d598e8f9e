import { errors, frameworkOf, results, scanOf } from "./drawnTable";

test("two ranks that were exchanged are one slip, and change no tie rule", () => {
  const text = `TT|Đơn vị|Một|Hai|Tổng cộng|Hạng
    1|Xã A|100|60|160|1
    2|Xã B|90|45|135|9
    3|Xã C|87|50|137|6
    4|Xã D|96|50|146|2
    5|Xã E|98|40|138|5
    6|Xã G|95|50|145|3
    7|Xã H|80|60|140|4
    8|Xã I|77|60|137|6
    9|Xã K|61|60|121|8`;
  expect(results(text).slice(1, 3)).toEqual(["Xã B: 135 #8", "Xã C: 137 #6"]);
  expect(results(text)[8]).toBe("Xã K: 121 #9");
  expect(errors(text)).toEqual(["published.rank", "published.rank"]);
});

test("a tie that more medals decide is seen though one of its ranks was exchanged with the next", () => {
  const text = `TT|Đoàn|HCV|HCB|HCĐ|Tổng|Hạng
    1|Đoàn A|4|2|6|56|9
    2|Đoàn B|5|8|2|81|3
    3|Đoàn C|1|0|3|16|11
    4|Đoàn D|1|5|9|59|8
    5|Đoàn E|9|1|4|80|4
    6|Đoàn G|6|2|1|55|10
    7|Đoàn H|4|5|9|80|6
    8|Đoàn I|8|9|5|116|1
    9|Đoàn K|4|8|3|77|5
    10|Đoàn L|11|7|1|115|2
    11|Đoàn M|9|0|2|69|7`;
  expect(frameworkOf(text)?.ranking.tieBreakers).toHaveLength(1);
  expect(results(text)[6]).toBe("Đoàn H: 80 #5");
  expect(errors(text)).toEqual(["published.rank", "published.rank"]);
});

const MARKED = `TT|Đơn vị|Thể chế số|Nhân lực số|Điểm trừ|Tổng điểm
  1|Xã A|'50|'20,5|'1|'69,5
  2|Xã B|'30|'20|'0|'50
  3|Xã C|'120|x|'2|'128
  4|Xã D|'21|'10||'31
  5|Xã E|'15|'10|'0|'25`;

test("a mark for which the printed total needs points is no nothing", () => {
  expect(results(MARKED)).toEqual(["Xã A: 69.5 #1", "Xã B: 50 #2", "Xã C: – #0", "Xã D: 31 #3", "Xã E: 25 #4"]);
  expect(errors(MARKED)).toEqual(["score.notApplicable"]);
  const blank = MARKED.replace("|x|", "||");
  expect(results(blank)[2]).toBe("Xã C: – #0");
  expect(errors(blank)).toEqual(["score.missing"]);
});

test("the same mark counts as nothing where the printed total comes out so", () => {
  const text = MARKED.replace("'128", "'118");
  expect(results(text)[2]).toBe("Xã C: 118 #1");
  expect(errors(text)).toEqual([]);
});

test("a council that judges anew is accused of no mean of those before it", () => {
  const text = `TT|Đơn vị|Tự chấm|Thẩm định|Hội đồng|Thứ hạng
    1|Xã A|10|10|10|1
    2|Xã B|10|10|10|1
    3|Xã C|10|10|10|1
    4|Xã D|9|10|9|4
    5|Xã E|7|6|6|5
    6|Xã G|5|6|5|6
    7|Xã H|7|7|4|7`;
  expect(results(text)[6]).toBe("Xã H: 4 #7");
  expect(errors(text)).toEqual([]);
});

test("numerals beside the names are no names, though one is missing", () => {
  const text = `Skokwi|Kvexa|Tổng cộng|Một|Hai
    IV|Đội Hải|18|8|10
    II|Đội Thành|25|13|12
    |Đội Giang||7|
    I|Đội Thịnh|26|14|12
    III|Đội Phong|24|13|11`;
  const [table] = scanOf(text).tables;
  expect(table?.block.units.map(({ name }) => name)).toEqual([
    "Đội Hải",
    "Đội Thành",
    "Đội Giang",
    "Đội Thịnh",
    "Đội Phong",
  ]);
});

const STATISTICS = [
  "Dưới 30 tuổi",
  "Từ 30 đến 45 tuổi",
  "Đảng viên",
  "Nhân viên",
  "Trong biên chế",
  "Trình độ đại học",
];

test.each([
  ["weights", ["21|49|45", "5|41|3", "18|52|3", "21|15|29", "4|12|41", "33|17|21"]],
  ["a factor", ["11|27|51", "4|52|59", "56|36|56", "35|21|30", "3|0|40", "29|17|25"]],
])("%s that three rows solve make no result without a word for it", (_, figures) => {
  const rows = STATISTICS.map((name, at) => `${at + 1}|${name}|${figures[at] ?? ""}`);
  expect(errors(["STT|Nội dung|Nữ|Dân tộc|Nữ dân tộc", ...rows].join("\n"))).toContain("reading.question");
});

test("points that are taken off may run 1, 2, 3, and are no ranks", () => {
  const penalties = [5, 7, 0, 1, 0, 6, 2, 4, 3, 1];
  const lines = penalties.map((penalty, at) => {
    const scores = [100 - 7 * at, 20 + ((at * 7) % 5), 18, 16, 17, 12 + ((at * 3) % 4), 11, 10, 9 + (at % 3), 8];
    const total = scores.reduce((sum, score) => sum + score, -penalty);
    return { total, text: [...scores, penalty === 0 ? "" : penalty].join("|") };
  });
  const rank = (total: number) => 1 + lines.filter((other) => other.total > total).length;
  const heads = ["Một", "Hai", "Ba", "Bốn", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười"].map(
    (head) => `${head} (100 điểm)`,
  );
  const text = [
    ["TT", "Đơn vị", "Kết quả (1000 điểm)", "Xếp thứ", ...heads, "Điểm trừ"].join("|"),
    ...lines.map(({ total, text: scores }, at) => `${at + 1}|Xã số ${at + 1}|${total}|${rank(total)}|${scores}`),
  ].join("\n");
  expect(results(text)[0]).toBe(`Xã số 1: ${lines[0]?.total ?? 0} #1`);
  expect(errors(text)).toEqual([]);
});

test("totals typed as “72,423” are what weights in per cent make of the row", () => {
  const text = `TT|Đơn vị|Trật tự (chiếm 70%)|Nhân lực số (chiếm 30%)|Điểm thưởng phạt
    1|Xã A|75,3|65,71|'72,423
    2|Xã B|41,16|50,38|'43,926
    3|Xã C|55,94|46,12|'52,994
    4|Xã D|53,81|53,1|'53,597`;
  expect(results(text)[0]).toBe("Xã A: 72.423 #1");
  expect(errors(text)).toEqual([]);
});

test("one blank among points is missing, though the printed total takes it for nothing", () => {
  const text = `TT|Đơn vị|CCHC|CĐS|ANTT|Tổng
    1|Xã A|20|15|30|65
    2|Xã B|22|14|28|64
    3|Xã C|18|19|31|68
    4|Xã D|25|11|27|63
    5|Xã E|21||22|43
    6|Xã G|19|18|33|70`;
  expect(results(text)[4]).toBe("Xã E: – #0");
  expect(errors(text)).toEqual(["score.missing"]);
});

test("ranks written “Hạng 7” are no classes beside a column of classes", () => {
  const scan = scanOf(`TT|Đơn vị|Cơ sở (18 điểm)|Hài lòng (18 điểm)|Hạng|Xếp loại
    1|Xã Tây Minh|16|9|Hạng 7|Vàng
    2|Xã Tây Sơn|11|15|Hạng 3|Đỏ
    3|Xã Tân Thịnh|18|8|Hạng 3|Đỏ
    4|Xã Hưng Khánh|12|18|Hạng 1|Đỏ
    5|Xã Xuân Lộc|16|9|Hạng 7|Vàng
    6|Xã Nam Xuân|9|17|Hạng 3|Đỏ
    7|Xã Hòa Phong|16|10|Hạng 3|Đỏ
    8|Xã Phú Dương|16|11|Hạng 2|Đỏ
    9|Xã Phú Lộc|11|13|Hạng 9|Vàng
    10|Xã Xuân Thịnh|6|14|Hạng 10|Xanh`);
  expect(scan.tables[0]?.block.fields.map(({ sense }) => sense).slice(-2)).toEqual(["rank", "class"]);
});

test("weights of a few rows come out where the largest total is the wrong one", () => {
  const text = `STT|Cơ quan|Vàng|Bạc|Đồng|Tổng điểm|Xếp hạng
    1|Sở Y tế|8|8|5|102|1
    2|Sở Công Thương|4|7|9|90|2
    3|Sở Nội vụ|5|7|6|88|3
    4|Sở Tư pháp|6|5|6|85|4
    5|Sở Dân tộc và Tôn giáo|2|9|8|83|5
    6|Bảo hiểm xã hội tỉnh|5|5|7|81|6
    7|Thanh tra tỉnh|6|2|7|73|7
    8|Ngân hàng Nhà nước|3|9|1|69|8
    9|Chi cục Thuế|3|0|7|42|9
    10|Liên đoàn Lao động tỉnh|0|6|4|42|10`;
  expect(results(text)[0]).toBe("Sở Y tế: 111 #1");
  expect(results(text).at(-1)).toBe("Liên đoàn Lao động tỉnh: 42 #10");
  expect(errors(text)).toEqual(["published.total"]);
});

test("a tied rank that is no place of the two is a slip, and the other ties tell what breaks them", () => {
  const text = `TT|Doanh nghiệp|HCB|Điểm tổng|HCĐ|HCV|Xếp hạng
    1|Doanh nghiệp Đông Thịnh|8|63|4|7|1
    2|Doanh nghiệp Xuân Dương|6|59|1|8|3
    3|Doanh nghiệp Long Thành|7|59|3|7|3
    4|Doanh nghiệp Vĩnh Dương|5|51|6|6|4
    5|Doanh nghiệp An Khánh|8|51|7|4|5
    6|Doanh nghiệp Tân Thành|5|47|7|5|6
    7|Doanh nghiệp Xuân Lộc|9|42|5|2|7
    8|Doanh nghiệp Đông Hải|1|35|7|5|8
    9|Doanh nghiệp Xuân Khánh|5|35|5|3|9
    10|Doanh nghiệp Mỹ Lộc|4|34|2|4|10`;
  expect(
    results(text)
      .slice(1, 5)
      .map((line) => line.slice(-2)),
  ).toEqual(["#2", "#3", "#4", "#5"]);
  expect(errors(text)).toEqual(["published.rank"]);
});

test("bronze breaks no tie against silver on the word of one pair", () => {
  const text = `STT|Đơn vị|Vàng|Bạc|Đồng|Tổng điểm|Xếp hạng
    1|Phường Tây Dương|6|3|8|32|1
    2|Phường Bình Hải|5|2|3|22|5
    3|Phường Đông Khánh|3|7|3|26|4
    4|Phường Tân Dương|2|4|4|18|7
    5|Phường Thanh Giang|9|0|0|27|3
    6|Phường Bình Phong|6|4|6|32|2
    7|Phường Hòa Lập|3|2|1|14|8
    8|Phường An Sơn|2|3|9|21|6`;
  expect(errors(text)).toEqual(["published.rank"]);
});

test("a guess that makes a column of a few rows only hides no weights that every row follows", () => {
  const text = `Số TT|Tên đơn vị|Vàng|Bạc|Đồng|Điểm tổng|Xếp hạng
    1|Công ty Bình Sơn|5|7|0|70|6
    2|Công ty Long Lộc|0|3|2|21|8
    3|Công ty Vĩnh Lộc|6|6|0|72|4
    4|Công ty Hưng Phong|9|4|6|101|1
    5|Công ty Thanh Lập|6|4|3|71|5
    6|Công ty Phú Hải|4|2|2|44|7
    7|Công ty Xuân Thịnh|8|6|0|86|3
    8|Công ty Thanh Thành|9|2|9|100|2`;
  expect(results(text)[0]).toBe("Công ty Bình Sơn: 70 #6");
  expect(errors(text)).toEqual([]);
});

test("where most ties are broken by gold first, ranks exchanged within one of them are the slip", () => {
  const text = `TT|Tên trường|Giải Nhất|Giải Nhì|Giải Ba|Điểm tổng|Xếp hạng
    1|Trường Mỹ Khánh|4|7|9|35|5
    2|Trường Thanh Hòa|4|7|5|31|7
    3|Trường Tân Khánh|1|1|9|14|9
    4|Trường Hòa Hải|3|3|6|21|8
    5|Trường Tây Phong|8|5|7|41|2
    6|Trường Thanh Khánh|6|9|5|41|4
    7|Trường Nam Lập|3|8|6|31|6
    8|Trường Bình Hòa|8|8|3|43|1
    9|Trường Nam Lộc|7|9|2|41|3`;
  expect(results(text)[1]).toBe("Trường Thanh Hòa: 31 #6");
  expect(results(text)[5]).toBe("Trường Thanh Khánh: 41 #4");
  expect(errors(text)).toContain("published.rank");
});

test("units alike in every medal share a rank where gold breaks the other tie", () => {
  const text = `Stt|Đơn vị|Vàng|Bạc|Đồng|Cộng|Xếp hạng
    1|HTX Phú Thành|9|6|6|69|1
    2|HTX Hòa Phong|7|5|6|56|3
    3|HTX Long Phong|7|5|6|56|2
    4|HTX Nam Lộc|6|6|8|56|4
    5|HTX Phú Sơn|7|2|6|47|5
    6|HTX Xuân Hải|6|0|7|37|6
    7|HTX Mỹ Thịnh|0|8|4|28|7
    8|HTX Hưng Khánh|2|5|2|27|8`;
  expect(
    results(text)
      .slice(1, 4)
      .map((line) => line.slice(-2)),
  ).toEqual(["#2", "#2", "#4"]);
  expect(errors(text)).toEqual(["published.rank"]);
});
