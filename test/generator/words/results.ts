import type { Random } from "../random";
import { nonsense, type HeadingManner } from "./criteria";

const TOTALS: { readonly [M in HeadingManner]: readonly string[] } = {
  real: [
    "Tổng điểm",
    "Tổng",
    "Tổng cộng",
    "Cộng",
    "Tổng số điểm",
    "TỔNG ĐIỂM",
    "Điểm tổng",
    "Tổng điểm đạt được",
    "Tổng điểm thi đua",
    "Tổng điểm sau thẩm định",
    "Điểm tổng hợp",
    "Kết quả",
    "Chỉ số CCHC",
    "DTI",
    "Tổng điểm xét thi đua",
    "Tổng hợp",
  ],
  misleading: [
    "Điểm quy đổi",
    "Ghi nhận",
    "Mức độ",
    "Kinh tế",
    "Điểm thành phần",
    "Số liệu",
    "Chất lượng",
    "Tiêu chí chung",
    "Điểm thưởng phạt",
    "Điểm đạt",
  ],
  nonsense: [],
};

export const MEANS = [
  "Điểm trung bình",
  "Điểm TB",
  "ĐTB",
  "Trung bình",
  "TB",
  "Trung bình cộng",
  "Điểm bình quân",
  "Điểm TB chung",
] as const;

const RANKS = ["Xếp hạng", "Hạng", "Thứ hạng", "Xếp thứ", "Vị thứ", "Thứ tự xếp hạng", "XH", "Vị trí"];

const CLASSES: { readonly [M in HeadingManner]: readonly string[] } = {
  real: ["Xếp loại", "Loại", "Kết quả xếp loại", "Đánh giá, xếp loại"],
  misleading: ["Danh hiệu", "Mức chất lượng", "Mức độ", "Nhận xét", "Kết quả đánh giá", "Mức hoàn thành"],
  nonsense: [],
};

export function drawTotalHeading(random: Random, manner: HeadingManner): string {
  return manner === "nonsense" ? one(nonsense(random, 1)) : random.pick(TOTALS[manner]);
}

export function drawRankHeading(random: Random, manner: HeadingManner): string {
  return manner === "nonsense" ? one(nonsense(random, 1)) : random.pick(RANKS);
}

export function drawClassHeading(random: Random, manner: HeadingManner): string {
  return manner === "nonsense" ? one(nonsense(random, 1)) : random.pick(CLASSES[manner]);
}

function one(words: readonly string[]): string {
  return words.join("");
}

/** The best first. */
export const CLASS_LADDERS: readonly (readonly string[])[] = [
  ["Tốt", "Khá", "Trung bình", "Yếu"],
  ["Xuất sắc", "Tốt", "Khá", "Trung bình"],
  ["Hoàn thành xuất sắc nhiệm vụ", "Hoàn thành tốt nhiệm vụ", "Hoàn thành nhiệm vụ", "Không hoàn thành nhiệm vụ"],
  ["A", "B", "C", "D"],
  ["Giỏi", "Khá", "Đạt", "Chưa đạt"],
  ["Tập thể lao động xuất sắc", "Tập thể lao động tiên tiến", "Không xét"],
  ["Mức 1", "Mức 2", "Mức 3"],
  ["Loại I", "Loại II", "Loại III"],
  ["Đỏ", "Vàng", "Xanh"],
  ["5 sao", "4 sao", "3 sao"],
];
