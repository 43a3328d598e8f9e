import { readPointRule } from "../../../src/framework/derive/readPointRule";
import { dec } from "../../../src/model/decimal";

const steps = (...pairs: readonly (readonly [string, string])[]) => ({
  kind: "steps",
  steps: pairs.map(([atLeast, points]) => ({ atLeast, points })),
});

test.each([
  ["4 lần: 20 điểm; 3 lần: 15 điểm", steps(["4", "20"], ["3", "15"])],
  ["Từ 4 cuộc trở lên: 20 điểm, 2 cuộc: 10 điểm, 1 cuộc: 5 điểm", steps(["4", "20"], ["2", "10"], ["1", "5"])],
  ["1 lớp = 2,5 điểm; 2 lớp = 5 điểm", steps(["2", "5"], ["1", "2.5"])],
  ["≥ 80%: 10 điểm; ≥ 50%: 5 điểm", steps(["80", "10"], ["50", "5"])],
  ["Có: 20 điểm; Không: 0 điểm", { kind: "yesNo" }],
  ["Đã ban hành: 20 điểm; chưa ban hành: 0 điểm", { kind: "yesNo" }],
  [
    "Ban hành đúng hạn: điểm tối đa; chậm: 1/2 điểm tối đa; không: 0 điểm",
    { kind: "share", shares: ["1", "0.5", "0"] },
  ],
  ["Chậm hạn được 50% số điểm", { kind: "share", shares: ["1", "0.5", "0"] }],
  ["Điểm = a/b × điểm tối đa", { kind: "proportion", of: "100" }],
  ["Tỷ lệ hồ sơ trực tuyến x 20", { kind: "proportion", of: "100" }],
  ["Theo kết quả thẩm định của Sở", null],
  ["4 lần: 20 điểm", null],
  ["3 lần: 20 điểm; 4 lần: 15 điểm", null],
  ["Có: 5 điểm; Không: 0 điểm", null],
  ["", null],
])("“%s”", (text, rule) => {
  expect(readPointRule(text, dec("20"))).toEqual(rule);
});
