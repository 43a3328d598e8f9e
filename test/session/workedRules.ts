import type { RawValue } from "../../src/model/cell";
import type { Criterion } from "../../src/model/framework";
import type { PointRule } from "../../src/model/pointRule";
import type { RuleOf } from "../../src/model/pointRules/figure";

type Kind = PointRule["kind"];

/** What a source makes of figures, as a sheet has them: one unit each. */
export interface WorkedRule {
  /** The document and the place in it. */
  readonly source: string;
  readonly max: string;
  readonly rounding?: Pick<Criterion, "decimals" | "step">;
  readonly rule: PointRule;
  readonly points: readonly (readonly [figure: RawValue, points: string])[];
}

type Worked<K extends Kind> = WorkedRule & { readonly rule: RuleOf<K> };

/** Points that the source prints, or that its words settle for a figure which is then ours; a source that has none is not made up. */
export const WORKED_RULES: { readonly [K in Kind]: readonly [Worked<K>, ...Worked<K>[]] } = {
  steps: [
    {
      source: "Bộ chỉ số chuyển đổi số cấp huyện, chỉ số 1.1: cuộc họp của Ban Chỉ đạo trong năm",
      max: "20",
      rule: { kind: "steps", steps: stepsFrom(["4", "20"], ["3", "15"], ["2", "10"], ["1", "5"]) },
      points: [
        [4, "20"],
        [3, "15"],
        [2, "10"],
        [1, "5"],
        [0, "0"],
      ],
    },
    {
      source: "QĐ 09/2013/QĐ-TTg, tiêu chí 1, chỉ tiêu 1: vụ việc giải quyết đúng thời hạn",
      max: "60",
      rule: {
        kind: "steps",
        steps: stepsFrom(["90", "60"], ["80", "50"], ["70", "40"], ["60", "30"], ["50", "20"], ["0", "10"]),
      },
      points: [
        ["90%", "60"],
        ["80%", "50"],
        ["79,99%", "40"],
        ["60%", "30"],
        ["50%", "20"],
        ["49,99%", "10"],
      ],
    },
  ],
  stepsDown: [
    {
      source: "Bảng điểm tính thu nhập hộ gia đình (mẫu số 03), dòng 1, cột đầu: số người trong hộ",
      max: "75",
      rule: {
        kind: "stepsDown",
        steps: [
          { atMost: "1", points: "75" },
          { atMost: "2", points: "60" },
          { atMost: "3", points: "40" },
          { atMost: "4", points: "30" },
          { atMost: "5", points: "20" },
          { atMost: "6", points: "15" },
        ],
      },
      points: [
        [1, "75"],
        [2, "60"],
        [3, "40"],
        [4, "30"],
        [5, "20"],
        [6, "15"],
        [7, "0"],
      ],
    },
  ],
  proportion: [
    {
      source: "Bộ chỉ số chuyển đổi số cấp huyện, chỉ số 1.2: tỷ lệ = a/b, điểm = tỷ lệ × điểm tối đa; a, b của ta",
      max: "20",
      rounding: { decimals: 2 },
      rule: { kind: "proportion", of: "100" },
      points: [
        ["9/12", "15"],
        ["2/3", "13.33"],
        ["12/12", "20"],
        ["0/12", "0"],
      ],
    },
  ],
  proportionSteps: [
    {
      source: "Ví dụ của ta: không nguồn nào đang có nêu điểm của quy tắc này",
      max: "10",
      rounding: { step: "0.25" },
      rule: {
        kind: "proportionSteps",
        of: "100",
        steps: [
          { atLeast: "0.95", points: "10" },
          { atLeast: "0.5", points: null },
        ],
      },
      points: [
        ["95%", "10"],
        ["45/60", "7.5"],
        ["49%", "0"],
      ],
    },
  ],
  share: [
    {
      source:
        "Bộ chỉ số chuyển đổi số cấp xã 2022, chỉ số 1.1: Trưởng ban là cấp Trưởng, cấp Phó (1/2 điểm tối đa), khác",
      max: "20",
      rule: { kind: "share", shares: ["1", "0.5", "0"] },
      points: [
        [1, "20"],
        ["1/2", "10"],
        [0, "0"],
      ],
    },
    {
      source:
        "QĐ 1880/QĐ-UBND năm 2013 của tỉnh Cà Mau, tiêu chí 1.1.1: kịp thời 1, không kịp thời 0,5, không ban hành 0",
      max: "1",
      rule: { kind: "share", shares: ["1", "0.5", "0"] },
      points: [
        [1, "1"],
        ["50%", "0.5"],
        [0, "0"],
      ],
    },
  ],
  yesNo: [
    {
      source: "QĐ 1880/QĐ-UBND năm 2013 của tỉnh Cà Mau, tiêu chí 1.1.3: đạt yêu cầu 1, không đạt 0",
      max: "1",
      rule: { kind: "yesNo" },
      points: [
        ["Đạt", "1"],
        ["Không đạt", "0"],
      ],
    },
    {
      source: "QĐ 51/2025/QĐ-TTg: mỗi tiêu chí Đạt hoặc Chưa đạt; số tiêu chí đạt được đếm",
      max: "1",
      rule: { kind: "yesNo" },
      points: [
        ["Đạt", "1"],
        ["Chưa đạt", "0"],
      ],
    },
  ],
  reaches: [
    {
      source: "QĐ 691/QĐ-TTg năm 2018: xã đạt khi tỷ lệ tham gia bảo hiểm y tế từ 95% trở lên",
      max: "1",
      rule: { kind: "reaches", comparison: "atLeast", value: "95" },
      points: [
        ["95%", "1"],
        [95, "1"],
        ["94,99%", "0"],
      ],
    },
  ],
  increment: [
    {
      source: "NĐ 307/2025/NĐ-CP, quy mô dân số của tỉnh",
      max: "25",
      rounding: { decimals: 2 },
      rule: { kind: "increment", from: "2000000", base: "10", per: "60000", points: "0.5", most: "25" },
      points: [
        [2_000_000, "10"],
        [2_060_000, "10.5"],
        [2_030_000, "10.25"],
        [3_800_000, "25"],
        [9_000_000, "25"],
      ],
    },
    {
      source: "NĐ 307/2025/NĐ-CP, quy mô dân số của tỉnh miền núi: 75% mức trên",
      max: "25",
      rounding: { decimals: 2 },
      rule: { kind: "increment", from: "1500000", base: "10", per: "45000", points: "0.5", most: "25" },
      points: [
        [1_500_000, "10"],
        [1_545_000, "10.5"],
        [2_850_000, "25"],
      ],
    },
    {
      source: "NĐ 307/2025/NĐ-CP, diện tích tự nhiên của tỉnh: đến 8.000 km² 10 điểm, thêm 200 km² thêm 0,5, tối đa 25",
      max: "25",
      rounding: { decimals: 2 },
      rule: { kind: "increment", from: "8000", base: "10", per: "200", points: "0.5", most: "25" },
      points: [
        [8000, "10"],
        [8200, "10.5"],
        [14_000, "25"],
      ],
    },
  ],
  perTime: [
    {
      source:
        "Cách tính điểm ứng dụng công nghệ thông tin của các Bộ, phụ lục 1B, mục I.4: mỗi ứng dụng 1 điểm, không quá 5",
      max: "5",
      rule: { kind: "perTime", points: "1", most: "5" },
      points: [
        [0, "0"],
        [3, "3"],
        [5, "5"],
        [9, "5"],
      ],
    },
  ],
  deductions: [
    {
      source: "NĐ 335/2025/NĐ-CP: mỗi lần chưa đạt hoặc chậm tiến độ trừ 25% điểm của sản phẩm đó",
      max: "100",
      rule: { kind: "deductions", points: "25", most: "100" },
      points: [
        [0, "100"],
        [1, "75"],
        [3, "25"],
        [5, "0"],
      ],
    },
  ],
  goalposts: [
    {
      source: "UNDP, chỉ số phát triển con người 2013: tuổi thọ 55 giữa 20 và 83,57 là 0,551",
      max: "1",
      rounding: { decimals: 3 },
      rule: { kind: "goalposts", worst: "20", best: "83.57" },
      points: [
        [20, "0"],
        [55, "0.551"],
        [83.57, "1"],
      ],
    },
  ],
  minMax: [
    {
      source: "PCI, DDCI: chỉ số thành phần từ 1 đến 10 theo giá trị nhỏ nhất và lớn nhất; các giá trị của ta",
      max: "10",
      rounding: { decimals: 2 },
      rule: { kind: "minMax", better: "more", over: "ranked", least: "1" },
      points: [
        [12, "1"],
        [20, "5.5"],
        [28, "10"],
      ],
    },
    {
      source: "Han, Kamber, Pei, Data Mining, chương 3: thu nhập 73.600 giữa 12.000 và 98.000 là 0,716",
      max: "1",
      rounding: { decimals: 3 },
      rule: { kind: "minMax", better: "more", over: "complete", least: "0" },
      points: [
        [12_000, "0"],
        [73_600, "0.716"],
        [98_000, "1"],
      ],
    },
  ],
};

function stepsFrom(...all: readonly (readonly [atLeast: string, points: string])[]) {
  return all.map(([atLeast, points]) => ({ atLeast, points }));
}
