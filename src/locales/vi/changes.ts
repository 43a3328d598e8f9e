import type { BesideCells } from "../../model/planChanges";

const beside: { readonly [B in BesideCells]: string } = {
  printArea: "vùng in được nới cho đủ cột kết quả",
  titles: "ô gộp của tiêu đề được nới cho bằng bảng",
  charts: "biểu đồ được vẽ theo kết quả này",
};

/** What a writing will change, before it is done. */
export const changes = {
  heading: "Sẽ ghi",
  none: "Không ô nào thay đổi.",
  sheet: (name: string, what: string) => `“${name}”: ${what}`,
  new: (cells: number) => `trang tính mới, ${cells} ô`,
  besides: (name: string) => `trang “${name}” của anh/chị đã có và được để nguyên`,
  unchanged: "giữ nguyên, không ô nào thay đổi",
  emptied: (cells: number) => `xóa ${cells} ô mà lần ghi trước để lại`,
  added: (cells: number) => `${cells} ô mới`,
  changed: (cells: number) => `${cells} ô thay đổi`,
  removed: (cells: number) => `${cells} ô bị xóa`,
  kept: (cells: number) => `${cells} ô giữ nguyên`,
  beside,
  officers: (cells: number) => `${cells} ô của anh/chị sẽ bị thay:`,
  examples: "Ô thay đổi đầu tiên:",
  cell: (cell: string, before: string, after: string) => `${cell}: “${before}” → “${after}”`,
  removedCell: (cell: string, before: string) => `${cell}: “${before}” bị xóa`,
  others: (cells: string) => `và các ô ${cells}`,
  title: (from: string, to: string) => `${from} thành ${to}`,
  titlesQuestion: "Bảng rộng thêm các cột kết quả. Nới ô gộp của tiêu đề cho bằng bảng để khi in vẫn ở giữa?",
  stretch: "Ghi và nới tiêu đề",
  leave: "Ghi, giữ nguyên tiêu đề",
  namesQuestion: (sheets: readonly string[]) =>
    `Sổ làm việc đã có trang ${sheets.map((name) => `“${name}”`).join(", ")}, không phải do phần mềm ghi. Ghi vào trang mới mang tên khác?`,
  question: "Ghi thì những ô sau của anh/chị bị thay. Vẫn ghi?",
  anyway: "Vẫn ghi",
  notYet: "Chưa ghi",
  replaced: (file: string, sheet: string, cells: readonly string[]) =>
    `Trong “${file}”, trang tính “${sheet}”, ô có sẵn bị thay: ${cells.join("; ")}`,
  besideSheet: (sheet: string, other: string) =>
    `Đã có trang “${other}” không phải do phần mềm ghi: kết quả ghi vào trang “${sheet}”.`,
  stretched: (sheet: string, titles: readonly string[]) =>
    `Trang tính “${sheet}”, ô gộp của tiêu đề được nới cho bằng bảng: ${titles.join(", ")}`,
};

export type ChangeWords = typeof changes;
