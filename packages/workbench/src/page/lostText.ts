import type { LostPart } from "../openedBook";

const PARTS: Readonly<Record<LostPart, string>> = {
  chart: "biểu đồ",
  image: "ảnh",
  drawing: "hình vẽ",
  pivot: "bảng tổng hợp (PivotTable)",
  comment: "trao đổi trên ô (threaded comment)",
  macro: "macro",
  externalLink: "liên kết tới tệp khác",
  hyperlink: "siêu liên kết",
  table: "bảng (Table)",
  slicer: "bộ cắt dữ liệu",
  richText: "chữ nhiều kiểu trong một ô",
  outline: "nhóm thu gọn hàng, cột",
  gradient: "màu nền chuyển sắc (thành một màu)",
  cellStyle: "tên kiểu ô (định dạng của ô thì giữ)",
  other: "một số thành phần khác",
};

/** Says what of the file will be missing from a file saved here; null when nothing will be. */
export function lostText(lost: readonly LostPart[]): string | null {
  if (lost.length === 0) return null;
  const names = lost.map((part) => PARTS[part]).join(", ");
  return `Tệp này có ${names}: các phần đó sẽ không được giữ khi lưu từ bản chạy trên trình duyệt. Tệp gốc không bị thay đổi.`;
}
