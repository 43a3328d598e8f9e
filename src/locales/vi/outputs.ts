import type { OutputWords } from "../outputShape";

export const outputs: OutputWords = {
  columns: { name: "Cột kết quả", what: "tổng điểm, xếp hạng, xếp loại cạnh bảng" },
  summary: { name: "Tổng hợp xếp loại", what: "số đơn vị theo mức, theo nhóm" },
  sorted: { name: "Kết quả xếp hạng", what: "đơn vị theo thứ hạng, kèm điểm và lý do chưa xếp" },
  appendix: { name: "Phụ lục", what: "bảng kèm theo quyết định, mỗi danh sách một trang" },
  decision: { name: "Dự thảo quyết định", what: "phần lời, số đơn vị theo từng mức xếp loại" },
  slips: { name: "Phiếu kết quả", what: "mỗi đơn vị một trang A4: điểm, bình quân nhóm, thứ hạng từng tiêu chí" },
  report: { name: "Kết quả rà soát", what: "mọi lỗi, cảnh báo, lưu ý kèm ô, và lý do để nguyên" },
  framework: { name: "Bộ tiêu chí", what: "bộ tiêu chí trên một trang tính, để in và ký" },
};
