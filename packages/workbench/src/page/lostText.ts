import type { LostPart } from "../openedBook";

const PARTS: Readonly<Record<LostPart, string>> = {
  chart: "biểu đồ",
  image: "ảnh",
  drawing: "hình vẽ",
  pivot: "bảng tổng hợp (PivotTable)",
  comment: "chú thích",
  macro: "macro",
  externalLink: "liên kết tới tệp khác",
  hyperlink: "siêu liên kết",
  table: "bảng (Table)",
  slicer: "bộ cắt dữ liệu",
  richText: "chữ nhiều kiểu trong một ô",
  outline: "nhóm thu gọn hàng, cột",
  other: "một số thành phần khác",
};

/** Says what of the file will be missing from a file saved here; null when nothing will be. */
export function lostText(lost: readonly LostPart[]): string | null {
  if (lost.length === 0) return null;
  const names = lost.map((part) => PARTS[part]).join(", ");
  return `Tệp này có ${names}: các phần đó sẽ không được giữ khi lưu từ bản chạy trên trình duyệt. Tệp gốc không bị thay đổi.`;
}
