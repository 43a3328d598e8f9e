import type { ReportWords } from "../reportShape";

export const report: ReportWords = {
  sheet: "Kết quả rà soát",
  title: "KẾT QUẢ RÀ SOÁT BẢNG ĐIỂM",
  file: (name) => `Tệp: ${name}`,
  table: (title, sheet, area) => `Bảng: ${title} (trang tính “${sheet}”, vùng ${area})`,
  noFramework: "Chưa chấm: chưa xác định được bộ tiêu chí hoặc còn điều phải làm rõ.",
  counts: ({ error, warning, info }) => `Kết quả: ${error} lỗi, ${warning} cảnh báo, ${info} lưu ý.`,
  none: "Không phát hiện lỗi, cảnh báo hay lưu ý nào.",
  number: "STT",
  cell: "Ô",
  what: "Nội dung",
  reason: (reason) => `Lý do để nguyên: ${reason}`,
  group: (severity, count) => `${severity} (${count})`,
  ignored: (count) => `Được để nguyên (${count})`,
  cuts: (count) => `Điểm giảm so với tự chấm (${count})`,
  wholeSheet: "Cả trang tính",
  andOthers: (named, others) => `${named} và ${others} ô khác`,
  record: {
    at: (time) => `Lập lúc ${clock(time)}.`,
    framework: (name, id, version) => `Bộ tiêu chí: ${name}; mã ${id}, phiên bản ${version}.`,
    options: (outputs, columns, hiddenLeftOut) =>
      `Đã chọn: ${outputs.join(", ")}; cột kết quả ${columns === "own" ? "ghi vào cột có sẵn" : "ghi cạnh bảng"}; ` +
      `hàng ẩn ${hiddenLeftOut ? "không tính" : "vẫn tính"}.`,
    fingerprint: (hash) => `Mã kiểm tra số liệu (SHA-256): ${hash}`,
    nothingIgnored: "Không có mục rà soát nào được để nguyên.",
    ignored: (severity, place, sentence, reason) => `Cho qua: ${severity} ${place}: ${sentence} Lý do: ${reason}`,
  },
};

/** `2026-11-28T10:32` is “10 giờ 32 phút ngày 28/11/2026”. */
function clock(time: string): string {
  const [, year = "", month = "", day = "", hour = "", minute = ""] = /^(\d+)-(\d+)-(\d+)T(\d+):(\d+)/.exec(time) ?? [];
  return `${hour} giờ ${minute} phút ngày ${day}/${month}/${year}`;
}
