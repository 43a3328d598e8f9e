import type { Rows } from "./memoryWorkbook";

/** The headings of a table of the place of `hung-yen-xa-2023`. */
export const HEADINGS = [
  "STT",
  "Đơn vị (tỉnh Hưng Yên)",
  "Nhận thức số (100 điểm)",
  "Thể chế số (100 điểm)",
  "Hạ tầng và nền tảng số (100 điểm)",
  "Nhân lực số (100 điểm)",
  "An toàn thông tin mạng (100 điểm)",
  "Hoạt động chính quyền số (200 điểm)",
  "Hoạt động kinh tế số (150 điểm)",
  "Hoạt động xã hội số (150 điểm)",
];

export const DTI: Rows = [
  HEADINGS,
  [1, "UBND xã An Bình", 60, 80, 60.29, 88.5, 91.66, 162.61, 35, 58.35],
  [2, "UBND xã Bình Minh", 60, 100, 91.27, 89.5, 100, 161.17, 80, 26.45],
  [3, "UBND phường Cẩm Sơn", 20, 60, 30, 40, 50, 165.24, 15, 0],
];
