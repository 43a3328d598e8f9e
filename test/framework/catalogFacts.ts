import type { Framework } from "../../src/model/framework";

/** What a source says of a set, entered by hand; a set has nothing that its source does not say. */
export interface Facts {
  readonly status: Framework["status"];
  readonly year: number | null;
  /** Name, points (null: the source gives none), and what else there is: kind, weight, the criterion above, rounding. */
  readonly criteria: readonly string[];
  readonly total: string;
  readonly decimals: number;
  /** Best first. */
  readonly classes: readonly string[] | null;
  readonly classesOf?: "total" | "ratio" | "minimum";
  readonly lists: Framework["ranking"]["lists"];
  readonly groups?: readonly string[];
  readonly tieBreakers?: readonly string[];
}

const PLAIN = { lists: "one", decimals: 2 } as const;
const CAN_THO = {
  ...PLAIN,
  status: "archived",
  year: 2023,
  criteria: [],
  total: "givenRatio 100",
  classesOf: "ratio",
  classes: ["Tốt ≥ 85 in (84.46; 86.91]", "Khá ≥ 70 in (66.18; 70.74]", "Trung bình ≥ 50 in (-∞; 59.17]", "Yếu"],
} as const;
const FIVE_OF_922 = [
  "Nhận thức số 100",
  "Thể chế số 100",
  "Hạ tầng số 100",
  "Nhân lực số 100",
  "An toàn thông tin mạng 100",
] as const;
const FOUR_OF_307 = (population: string) => [
  "Điểm bốn tiêu chí 100",
  population,
  "Diện tích tự nhiên ? in bon-tieu-chi .2",
  "Điều kiện phát triển kinh tế - xã hội ? in bon-tieu-chi .2",
  "Đặc thù ? in bon-tieu-chi .2",
  "Điểm ưu tiên ? bonus",
];

export const FACTS: Readonly<Record<string, Facts>> = {
  "hung-yen-xa-2023": {
    ...PLAIN,
    status: "archived",
    year: 2023,
    criteria: [
      "Nhận thức số 100",
      "Thể chế số 100",
      "Hạ tầng và nền tảng số 100",
      "Nhân lực số 100",
      "An toàn thông tin mạng 100",
      "Hoạt động chính quyền số 200",
      "Hoạt động kinh tế số 150",
      "Hoạt động xã hội số 150",
    ],
    total: "sum 1000",
    classesOf: "total",
    classes: ["Tốt ≥ ? in (708.39; ∞]", "Khá ≥ 700 in (645.7; 708.39]", "Trung bình ≥ 500 in (471.48; 523.02]", "Yếu"],
  },
  "can-tho-so-2023": CAN_THO,
  "can-tho-huyen-2023": CAN_THO,
  "quoc-gia-tinh-2022": {
    ...PLAIN,
    status: "archived",
    year: 2022,
    criteria: [
      ...FIVE_OF_922,
      "Đô thị thông minh ? notScored",
      "Hoạt động chính quyền số 200",
      "Hoạt động kinh tế số 150",
      "Hoạt động xã hội số 150",
    ],
    total: "sum 1000",
    classes: null,
  },
  "quoc-gia-tinh-2022-chuan-hoa": {
    ...PLAIN,
    status: "archived",
    year: 2022,
    criteria: [
      "Nhận thức số 1 ×0.1",
      "Thể chế số 1 ×0.1",
      "Hạ tầng số 1 ×0.1",
      "Nhân lực số 1 ×0.1",
      "An toàn thông tin mạng 1 ×0.1",
      "Hoạt động chính quyền số 1 ×0.2",
      "Hoạt động kinh tế số 1 ×0.15",
      "Hoạt động xã hội số 1 ×0.15",
    ],
    total: "weightedMean 1",
    decimals: 4,
    classes: null,
  },
  "quoc-gia-bo-2022": {
    ...PLAIN,
    status: "archived",
    year: 2022,
    criteria: [...FIVE_OF_922, "Hoạt động chuyển đổi số 500"],
    total: "sum 1000",
    classes: null,
  },
  "quoc-gia-tinh-2020": {
    ...PLAIN,
    status: "archived",
    year: 2020,
    criteria: ["Chính quyền số 1 ×0.4", "Kinh tế số 1 ×0.3", "Xã hội số 1 ×0.3"],
    total: "weightedMean 1",
    decimals: 4,
    classes: null,
  },
  "par-index": {
    ...PLAIN,
    status: "archived",
    year: null,
    criteria: ["Điểm thẩm định ?", "Điểm điều tra xã hội học ? optional"],
    total: "rescaled 100",
    classesOf: "ratio",
    classes: ["A ≥ 90", "B ≥ 80", "C ≥ 70"],
  },
  "phuc-vu-nguoi-dan-766": {
    ...PLAIN,
    status: "current",
    year: null,
    criteria: [
      "Công khai, minh bạch 18",
      "Tiến độ giải quyết 20",
      "Số hóa hồ sơ 22",
      "Cung cấp dịch vụ trực tuyến 22",
      "Mức độ hài lòng 18",
    ],
    total: "sum 100",
    classes: null,
  },
  "truong-hoc-4725": {
    ...PLAIN,
    status: "current",
    year: null,
    criteria: ["Chuyển đổi số trong dạy, học 100", "Chuyển đổi số trong quản trị cơ sở giáo dục 100"],
    total: "none ?",
    classesOf: "minimum",
    classes: ["Mức độ 3 > 75", "Mức độ 2 ≥ 50", "Mức độ 1"],
  },
  "cong-chuc-nd-335-2025": {
    status: "current",
    year: null,
    criteria: ["Tiêu chí chung 30", "Kết quả thực hiện nhiệm vụ 70"],
    total: "sum 100",
    decimals: 2,
    classesOf: "total",
    classes: [
      "Hoàn thành xuất sắc nhiệm vụ ≥ 90 at most 20 % of nextClass down",
      "Hoàn thành tốt nhiệm vụ ≥ 70",
      "Hoàn thành nhiệm vụ ≥ 50",
      "Không hoàn thành nhiệm vụ",
    ],
    lists: "perGroup",
  },
  "phan-loai-dvhc-xa-nd-307-2025": {
    ...PLAIN,
    status: "current",
    year: null,
    criteria: FOUR_OF_307("Quy mô dân số ? in bon-tieu-chi .2"),
    total: "sum 100",
    classesOf: "total",
    classes: ["Loại đặc biệt totalWithout ≥ 90", "Loại I ≥ 75", "Loại II ≥ 60", "Loại III"],
  },
  "phan-loai-dvhc-tinh-nd-307-2025": {
    ...PLAIN,
    status: "current",
    year: null,
    criteria: FOUR_OF_307("Quy mô dân số 25 in bon-tieu-chi .2 increment"),
    total: "sum 100",
    classesOf: "total",
    classes: ["Loại I ≥ 75", "Loại II ≥ 60", "Loại III"],
    groups: ["Tỉnh miền núi", "Tỉnh khác"],
  },
  "nong-thon-moi-qd-51-2025": {
    status: "current",
    year: null,
    criteria: [
      "Quy hoạch 1 yesNo",
      "Hạ tầng kinh tế - xã hội 1 yesNo",
      "Phát triển kinh tế nông thôn 1 yesNo",
      "Đào tạo nguồn nhân lực nông thôn 1 yesNo",
      "Văn hóa, giáo dục, y tế 1 yesNo",
      "Giảm nghèo và an sinh xã hội 1 yesNo",
      "Khoa học công nghệ và chuyển đổi số 1 yesNo",
      "Môi trường và cảnh quan nông thôn 1 yesNo",
      "Hệ thống chính trị và hành chính công 1 yesNo",
      "Tiếp cận pháp luật và an ninh, quốc phòng 1 yesNo",
    ],
    total: "sum 10",
    decimals: 0,
    classesOf: "total",
    classes: ["Đạt đủ 10 tiêu chí ≥ 10", "Chưa đạt"],
    lists: "perGroup",
    groups: ["Xã nhóm 1", "Xã nhóm 2", "Xã nhóm 3"],
  },
  "dti-tinh-qd-405-2025": {
    ...PLAIN,
    status: "current",
    year: null,
    criteria: [
      "Nhận thức số ?",
      "Thể chế số ?",
      "Hạ tầng số ?",
      "Nhân lực số ?",
      "An toàn thông tin mạng ?",
      "Hoạt động chính quyền số ?",
      "Hoạt động kinh tế số ?",
      "Hoạt động xã hội số ?",
    ],
    total: "sum 1000",
    classes: null,
  },
  "dti-tinh-2024": {
    ...PLAIN,
    status: "archived",
    year: 2024,
    criteria: [],
    total: "givenTotal 1",
    decimals: 4,
    classes: null,
  },
  "ocop-qd-148-2023": {
    ...PLAIN,
    status: "current",
    year: null,
    criteria: ["Sản phẩm và sức mạnh cộng đồng 40", "Khả năng tiếp thị 25", "Chất lượng sản phẩm 35"],
    total: "sum 100",
    decimals: 1,
    classesOf: "total",
    classes: ["Hạng 5 sao ≥ 90", "Hạng 4 sao ≥ 70", "Hạng 3 sao ≥ 50", "Hạng 2 sao ≥ 30", "Hạng 1 sao"],
  },
  "cchc-ha-noi-5666-2025": {
    ...PLAIN,
    status: "current",
    year: 2025,
    criteria: ["Điểm thẩm định ?", "Điểm điều tra xã hội học ? optional", "Điểm thưởng ? bonus", "Điểm trừ ? penalty"],
    total: "rescaled 100",
    classes: null,
  },
  "mau-xa-phuong": {
    ...PLAIN,
    status: "example",
    year: null,
    criteria: [
      "Phát triển kinh tế, thu ngân sách 25",
      "Văn hóa - xã hội, an sinh 20",
      "Quốc phòng, an ninh 15",
      "Xây dựng chính quyền 20",
      "Cải cách hành chính và chuyển đổi số 20",
      "Điểm thưởng ? bonus ≤ 5",
      "Điểm trừ ? penalty ≤ 10",
    ],
    total: "sum 100 ≤ 100",
    classesOf: "total",
    classes: ["Xuất sắc ≥ 90 at most 20 % of units down", "Tốt ≥ 80", "Khá ≥ 65", "Trung bình ≥ 50", "Yếu"],
    tieBreakers: ["points diem-tru", "totalWithout diem-thuong"],
  },
};
