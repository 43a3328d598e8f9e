import { sentencesOf } from "../../../src/framework/form/sentencesOf";

const figuresOf = (text: string) => sentencesOf(text).map((line) => line.filter((_, at) => at % 2 === 1));

test("a wording that has a figure of its own has none to fill in, what stands beside it has", () => {
  const wording = "Có: điểm tối đa; không: 0 điểm";
  expect(sentencesOf(wording, [wording])).toEqual([[wording]]);
  expect(sentencesOf(`${wording}, tối đa 5`, [wording])).toEqual([[`${wording}, tối đa `, "5", ""]]);
  expect(sentencesOf("Mỗi lần 0 điểm", [wording])).toEqual([["Mỗi lần ", "0", " điểm"]]);
});

test.each([
  ["Không quá 20% của số được xếp ở mức liền dưới\nlàm tròn lên", [["20"], []]],
  ["Đến 2000000 được 10 điểm, thêm 0,5 điểm", [["2000000", "10", "0,5"]]],
  [
    "≥ 4: 7,5\n≥ -1.5: 2",
    [
      ["4", "7,5"],
      ["-1.5", "2"],
    ],
  ],
  ["Điểm từng tiêu chí ≥ 75 (ít nhất 6): “Nhóm 1”; “Tiêu chí 2”", [["75", "6"]]],
  ["Tổng điểm của ≥ 60: nhom-1; tc2", [["60"]]],
])("figures that can be filled in: %s", (text, figures) => {
  expect(figuresOf(text)).toEqual(figures);
  expect(
    sentencesOf(text)
      .map((line) => line.join(""))
      .join("\n"),
  ).toBe(text);
});
