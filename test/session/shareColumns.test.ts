import type { RawValue } from "../../src/model/cell";
import type { PointRule } from "../../src/model/pointRule";
import { outcome } from "./rawOutcome";

const proportion: PointRule = { kind: "proportion", of: "100" };
const share: PointRule = { kind: "share", shares: ["1", "0.5", "0"] };
const counts: PointRule = {
  kind: "steps",
  steps: [
    { atLeast: "4", points: "20" },
    { atLeast: "2", points: "10" },
  ],
};

describe("a and b in two columns", () => {
  const pairs = (...units: readonly (readonly RawValue[])[]) => outcome([proportion, share], ["a", "b"], units);

  test.each([
    ["a", "b"],
    ["Số hồ sơ trực tuyến (a)", "Tổng số hồ sơ (b)"],
    ["Số liệu b", "Số liệu a"],
    ["Tử số", "Mẫu số:"],
  ])("are read as a/b below “%s” and “%s”", (first, second) => {
    const inOrder = first !== "Số liệu b";
    const figures = (a: number, b: number) => (inOrder ? [a, b] : [b, a]);
    const made = outcome([proportion], [first, second], [figures(45, 60), figures(0, 60), figures(60, 60)]);
    expect(made).toEqual({ points: [["15"], ["0"], ["20"]], findings: [] });
  });

  test("points beside them win, and a blank is filled by the rule", () => {
    const made = outcome(
      [proportion],
      ["a", "b", "Điểm"],
      [
        [45, 60, 15],
        [30, 60, ""],
        [30, 60, 20],
      ],
    );
    expect(made.points).toEqual([["15"], ["10"], ["20"]]);
    expect(made.findings).toMatchObject([{ code: "score.figureDiffers" }]);
  });

  test("an a without its b, of more than its b, of nothing or that says a ratio itself is in doubt", () => {
    const { points, findings } = pairs(
      [45, "", 1, 2],
      [61, 60, 1, 2],
      [0, 0, 1, 2],
      ["75%", 60, 1, 2],
      [45, "75%", 1, 2],
      ["", 60, 1, 2],
      ["45", "60", 1, 2],
    );
    expect(points.map(([made]) => made)).toEqual([null, null, null, null, null, null, "15"]);
    expect(points.map(([, made]) => made)).toEqual(Array(7).fill("10"));
    expect(findings.map(({ code, shown }) => `${code} ${shown ?? ""}`.trim()).sort()).toEqual(
      ["score.missing", "score.noPoints 0/0", "score.noPoints 61/60", ...Array<string>(3).fill("score.noShare")].sort(),
    );
  });

  test("one of them alone, or of a rule that counts, is not taken for a ratio", () => {
    expect(outcome([proportion], ["a", "Ghi chú"], [[45, "x"]]).points).not.toEqual([["15"]]);
    expect(outcome([counts], ["a", "b"], [[4, 60]]).points).toEqual([[null]]);
  });
});
