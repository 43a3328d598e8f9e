import type { SummaryPartWords } from "../summaryShape";

export const summaryParts: SummaryPartWords = {
  share: "Tỷ lệ",
  statistics: (number) => `Điểm theo tiêu chí, bảng ${number}`,
  criterion: "Tiêu chí",
  best: "Cao nhất",
  worst: "Thấp nhất",
  mean: "Bình quân",
  median: "Trung vị",
  ofRanked: (units) => `Tính trên ${units} đơn vị được xếp hạng.`,
  classChart: "Số đơn vị theo mức xếp loại",
  totalChart: (figure, list) => `${figure} theo thứ hạng${list === null ? "" : `: ${list}`}`,
  units: "Số đơn vị",
  others: (count) => `Bình quân ${count} đơn vị còn lại`,
  place: "……, ngày … tháng … năm ……",
  signers: [
    { title: "NGƯỜI LẬP BIỂU", how: "(Ký, ghi rõ họ tên)" },
    { title: "THỦ TRƯỞNG ĐƠN VỊ", how: "(Ký tên, đóng dấu)" },
  ],
};
