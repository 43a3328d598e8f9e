import { readPointRule } from "../../../../src/framework/derive/rule/readPointRule";
import { dec } from "../../../../src/model/numbers/decimal";

const steps = (...pairs: readonly (readonly [string, string])[]) => ({
  kind: "steps",
  steps: pairs.map(([atLeast, points]) => ({ atLeast, points })),
});
const share = (...shares: readonly string[]) => ({ kind: "share", shares });
const proportion = { kind: "proportion", of: "100" };
const yesNo = { kind: "yesNo" };
const read = (text: string) => readPointRule(text, dec("20"));

describe("a step table begins each step where its item begins", () => {
  test.each([
    ["4 lần: 20 điểm; 3 lần: 15 điểm", steps(["4", "20"], ["3", "15"])],
    ["4 lần: 20 điểm; 3 lần: 15 điểm; Dưới 3 lần: 0 điểm", steps(["4", "20"], ["3", "15"])],
    ["- 4 lần: 20 điểm\n- 3 lần: 15 điểm\n- Dưới 3 lần: 0 điểm", steps(["4", "20"], ["3", "15"])],
    ["Cách tính: 04 cuộc họp/năm: 20 điểm, 03 cuộc: 15 điểm.", steps(["4", "20"], ["3", "15"])],
    ["1 lớp = 2,5đ; 2 lớp = 5đ", steps(["2", "5"], ["1", "2.5"])],
    ["≥ 80%: 10 điểm; ≥ 50%: 5 điểm", steps(["80", "10"], ["50", "5"])],
    [
      "Đạt từ 80% trở lên: 20; từ 60% đến dưới 80%: 15; từ 40% đến dưới 60%: 10; dưới 40%: 0",
      steps(["80", "20"], ["60", "15"], ["40", "10"]),
    ],
    ["Từ 4 lần trở lên: 20; Từ 2 đến 3 lần: 10; 1 lần: 5", steps(["4", "20"], ["2", "10"], ["1", "5"])],
    ["Từ 70% đến 100%: 20; 50–dưới 70%: 10", steps(["70", "20"], ["50", "10"])],
    ["Đạt 100%: 20 điểm; từ 90% đến dưới 100%: 15 điểm; còn lại: 0 điểm", steps(["100", "20"], ["90", "15"])],
    [
      "Có từ 03 mô hình: 20 điểm; có 02 mô hình: 15 điểm; có 01 mô hình: 10 điểm; không có: 0 điểm",
      steps(["3", "20"], ["2", "15"], ["1", "10"]),
    ],
    ["20 điểm nếu có từ 4 lần trở lên; 15 điểm nếu có 3 lần", steps(["4", "20"], ["3", "15"])],
    ["20 điểm: từ 80% trở lên; 10 điểm: từ 50% đến dưới 80%", steps(["80", "20"], ["50", "10"])],
    [
      "Tỷ lệ hồ sơ trực tuyến đạt từ 80% trở lên: điểm tối đa; từ 50% đến dưới 80%: 1/2 điểm tối đa",
      steps(["80", "20"], ["50", "10"]),
    ],
    ["Từ 4 lần trở lên: 20 điểm; dưới 4 lần: 5 điểm", steps(["4", "20"], ["0", "5"])],
  ])("“%s”", (text, rule) => {
    expect(read(text)).toEqual(rule);
  });
});

describe("what no step table says exactly is no rule", () => {
  test.each([
    ["a bound that is left out", "Trên 90%: 20 điểm; từ 70% đến 90%: 10 điểm"],
    ["90 % on both sides", "≥ 90%: 20 điểm; 70% - 90%: 15 điểm"],
    ["a gap between counts", "Từ 4 cuộc trở lên: 20 điểm, 2 cuộc: 10 điểm, 1 cuộc: 5 điểm"],
    ["a gap between shares", "100% văn bản: 20 điểm; 90% văn bản: 15 điểm"],
    ["an end that figures may pass", "Từ 5 đến 10 lần: 20 điểm; từ 1 đến 4 lần: 10 điểm"],
    ["fewer points for more", "3 lần: 20 điểm; 4 lần: 15 điểm"],
    ["points that rise again", "4 lần: 20 điểm; 3 lần: 15 điểm; 2 lần: 10 điểm; 1 lần: 15 điểm"],
    ["years", "Năm 2023: 20; năm 2022: 15"],
    ["years by themselves", "2023: 20 điểm; 2022: 15 điểm"],
    ["days late", "Chậm 5 ngày: 10 điểm; chậm 10 ngày: 5 điểm; đúng hạn: 20 điểm"],
    ["things of two kinds", "4 cuộc họp: 20 điểm; 3 văn bản: 15 điểm"],
    ["shares of two kinds", "Tỷ lệ hồ sơ từ 80%: 20 điểm; tỷ lệ văn bản từ 50%: 10 điểm"],
    ["per cent and counts", "Từ 80% trở lên: 20 điểm; từ 4 lần: 10 điểm"],
    ["a thousand or one", "1.000 hồ sơ: 20 điểm; 999 hồ sơ: 10 điểm"],
    ["a condition beside the figure", "4 lần và có biên bản: 20 điểm; 3 lần: 15 điểm"],
    ["a sentence beside the items", "4 lần: 20 điểm; 3 lần: 15 điểm; chậm báo cáo bị trừ một nửa"],
    ["a step alone", "4 lần: 20 điểm"],
    ["points for each without an end", "Mỗi cuộc họp được 5 điểm"],
    ["figures without any word", "4: 20; 3: 15"],
  ])("%s: “%s”", (_, text) => {
    expect(read(text)).toBeNull();
  });
});

describe("the maximum or nothing, parts of the maximum", () => {
  test.each([
    ["Có: 20 điểm; Không: 0 điểm", yesNo],
    ["Đã ban hành: 20 điểm; chưa ban hành: 0 điểm", yesNo],
    ["Đạt: điểm tối đa; không đạt: 0 điểm", yesNo],
    ["Đã ban hành: 20; đang dự thảo: 10; chưa: 0", { kind: "share", shares: ["1", "0.5", "0"] }],
    ["Có vi phạm: 0 điểm; không vi phạm: 20 điểm", null],
    ["Có ban hành đúng hạn: 20 điểm; không: 0,5 điểm", null],
    ["Có kế hoạch và kinh phí: 20 điểm; không có kế hoạch: 0 điểm", null],
    ["Có: 5 điểm; Không: 0 điểm", null],
    ["Ban hành đúng hạn: điểm tối đa; chậm: 1/2 điểm tối đa; không: 0 điểm", share("1", "0.5", "0")],
    ["Trước ngày 31/01: điểm tối đa; sau: 1/2 điểm tối đa; không ban hành: 0", share("1", "0.5", "0")],
    ["Chậm hạn được 50% số điểm", share("1", "0.5", "0")],
    ["Một phần: 1/3 điểm tối đa", null],
    ["Chậm 5 ngày: 1/2 điểm tối đa", null],
    ["Chậm hạn: trừ 50% số điểm", null],
    ["Đạt yêu cầu: 20 điểm; đạt một phần: 1/2 điểm tối đa", null],
  ])("“%s”", (text, rule) => {
    expect(read(text)).toEqual(rule);
  });
});

describe("a/b of the maximum", () => {
  test.each([
    ["Điểm = a/b × điểm tối đa", proportion],
    ["Tỷ lệ a/b × 20", proportion],
    ["a/b x 20; a là số người được tập huấn; b là số người trong độ tuổi", proportion],
    ["Tính theo tỷ lệ a/b, trong đó a là số hồ sơ; b là tổng số hồ sơ. Điểm = a/b x điểm tối đa", proportion],
    ["Tỷ lệ hồ sơ trực tuyến x 20", proportion],
    ["a/b x 10", null],
    ["a/b x 20; dưới 50%: 0 điểm", null],
    ["(1 - a/b) x 20", null],
    [
      "Tỷ lệ ≥ 80%: điểm tối đa; dưới 80%: tỷ lệ x 20",
      {
        kind: "proportionSteps",
        of: "100",
        steps: [
          { atLeast: "0.8", points: "20" },
          { atLeast: "0", points: null },
        ],
      },
    ],
  ])("“%s”", (text, rule) => {
    expect(read(text)).toEqual(rule);
  });
});

test.each(["", "Theo kết quả thẩm định của Sở", "x".repeat(5000), `4 lần ${"a ".repeat(3000)}`, "4 lần/".repeat(900)])(
  "prose is no rule",
  (text) => {
    expect(read(text)).toBeNull();
  },
);
