import type { SkippedNicety } from "../../model/port";

const skipped: { readonly [N in SkippedNicety]: string } = {
  charts: "Excel không vẽ được biểu đồ; bảng số và kết quả vẫn đầy đủ.",
  pageSetup: "Excel không nhận thiết lập trang in; kết quả vẫn đầy đủ.",
  choices: "Chưa lưu được bộ tiêu chí và các lựa chọn cho bảng này vào sổ làm việc; kết quả vẫn đầy đủ.",
};

/** How a deed ended, and what stood in its way. */
export const outcome = {
  written: "Đã ghi kết quả",
  writtenWhat: (units: number) => (units === 0 ? "Ghi tại:" : `${units} đơn vị. Ghi tại:`),
  showSheet: (sheet: string) => `Trang tính “${sheet}”`,
  counts: "Số đơn vị theo loại",
  unclassed: "Chưa xếp loại",
  skipped,
  fixed: (cells: number) => `Đã sửa ${cells} ô`,
  fixedWhat: "Trang tính đã được đọc lại.",
  highlighted: (cells: number) => (cells === 0 ? "Đã bỏ đánh dấu" : `Đã đánh dấu ${cells} ô`),
  highlightedWhat: "Lỗi đỏ, cảnh báo vàng, lưu ý xanh. Định dạng của ô không đổi.",
  cleared: "Đã xóa dữ liệu làm việc",
  clearedWhat:
    "Sổ làm việc chỉ còn kết quả như ô thường. Nhật ký hoàn tác còn trên máy này đến khi hết phiên; lưu tệp rồi mới gửi đi.",
  undone: "Đã hoàn tác lần ghi gần nhất",
  undoneAll: "Sổ làm việc trở lại như trước khi ghi.",
  undoneBut: "Những chỗ sau đã được sửa sau khi ghi nên giữ nguyên:",
  kept: (sheet: string, cells: string | null) =>
    cells === null ? `Trang tính “${sheet}”` : `Trang tính “${sheet}”, ô ${cells}`,
  scanning: "Đã dừng đọc trang tính",
  surveying: "Đã dừng đọc các trang tính",
  writing: "Đã dừng ghi",
  undoing: "Đã dừng hoàn tác",
  stoppedWriting: "Những ô đã ghi dở được trả lại như trước.",
  failed: {
    scanning: "Không đọc được trang tính",
    surveying: "Không đọc được các trang tính",
    writing: "Chưa ghi được kết quả",
    undoing: "Chưa hoàn tác được",
    showing: "Không chuyển tới ô được",
    listening: "Không theo dõi được thay đổi trong trang tính",
  },
  partlyWritten: "Một phần đã ghi chưa trả lại được như trước. Chọn Hoàn tác để thử lại.",
  retry: "Thử lại",
  broken: {
    heading: "Lần ghi trước bị ngắt giữa chừng",
    canFinish: "Một phần kết quả có thể đã ghi. Ghi nốt từ đầu, hoặc trả lại sổ làm việc như trước lần ghi đó.",
    takeBackOnly: "Một phần kết quả có thể đã ghi. Trả lại sổ làm việc như trước lần ghi đó rồi ghi lại.",
    finish: "Ghi nốt",
    takeBack: "Trả lại như trước",
  },
};

export type OutcomeWords = typeof outcome;
