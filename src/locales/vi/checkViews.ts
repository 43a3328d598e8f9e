import type { Finding } from "../../model/finding";
import type { FixKind } from "../../model/fix";

const fixKinds: { readonly [K in FixKind]: string } = {
  textToNumber: "Chuyển số ghi dạng chữ thành số",
  tidyName: "Bỏ dấu cách thừa, ký tự ẩn, Unicode tổ hợp trong tên đơn vị",
  legacyText: "Chuyển chữ TCVN3, VNI sang Unicode (phông Times New Roman)",
  dateToScore: "Đổi ngày tháng về điểm đã nhập",
  columnFormula: "Trả lại công thức của cột",
  totalFormula: "Thay tổng điểm bằng công thức cộng điểm",
  penaltySign: "Đổi dấu điểm trừ",
};

/** What Rà soát says, and what can be done there. */
export const checkViews = {
  check: {
    heading: "Rà soát",
    verify: "Kiểm chứng bảng đã công bố",
    filter: "Lọc theo mức độ",
    all: "Tất cả",
    none: "Không có lỗi, cảnh báo hay lưu ý nào.",
    list: "Các vấn đề tìm thấy",
    group: (severity: string, count: number) => `${severity} (${count})`,
    letStand: "Để nguyên mục này, nêu lý do…",
    reason: "Lý do",
    letStandYes: "Để nguyên",
    stands: (reason: string) => `Để nguyên: ${reason}.`,
    takeBack: "Bỏ lý do",
    keys: "Dùng phím mũi tên để chuyển mục, phím Enter để mở nhóm hoặc tới ô, F8 và Shift+F8 để tới mục sau, mục trước.",
    search: "Tìm trong danh sách",
    clearSearch: "Xóa chữ đang tìm",
    noneFound: "Không có mục nào khớp.",
    cells: (count: number) => `${count} ô`,
    others: (count: number) => `Và ${count} ô khác như vậy.`,
    place: (sheet: string, cell: string | null) => (cell === null ? `Trang tính “${sheet}”` : `Ô ${cell}`),
    position: (at: number, of: number) => `${at}/${of}`,
    previous: "Mục trước",
    next: "Mục sau",
    showMore: (count: number) => `Hiện thêm ${count} mục`,
  },

  fixes: {
    heading: (count: number) => `Có thể sửa chắc chắn ${count} ô`,
    what: "Mặc định không sửa điểm. Xem trước từng ô; đã sửa rồi vẫn hoàn tác được.",
    fix: (count: number) => (count === 1 ? "Sửa ô này" : `Sửa ${count} ô`),
    showMore: (count: number) => `Xem thêm ${count} ô`,
    kinds: fixKinds,
  },

  highlight: {
    heading: "Đánh dấu trong trang tính",
    color: (cells: number) => `Đánh dấu ${cells} ô trong trang tính`,
    again: (cells: number) => `Đánh dấu lại ${cells} ô`,
    remove: "Bỏ đánh dấu",
    what: "Tô màu những ô đang liệt kê: lỗi đỏ, cảnh báo vàng, lưu ý xanh. Định dạng của ô không đổi; bỏ đánh dấu lúc nào cũng được.",
    there: (cells: number) =>
      `Đang đánh dấu ${cells} ô (lỗi đỏ, cảnh báo vàng, lưu ý xanh). Bỏ đánh dấu trước khi in hoặc gửi đi.`,
    outdated: (cells: number) => `${cells} ô đã đánh dấu nay không còn mục rà soát.`,
  },

  roster: {
    heading: "Đối chiếu với danh mục đơn vị",
    none: (sheet: string) =>
      `Chưa có danh mục nào để đối chiếu: dán danh mục vào đây, hoặc đặt ở trang tính “${sheet}”.`,
    from: {
      pasted: (count: number) => `Đang đối chiếu với danh mục đã dán cho trang tính này, ${count} đơn vị.`,
      sheet: (count: number, sheet: string) => `Đang đối chiếu với trang tính “${sheet}”, ${count} đơn vị.`,
    },
    paste: "Dán danh mục",
    example: "Mỗi dòng một đơn vị, hoặc các cột TT, Tên, Loại",
    found: (units: readonly string[]) =>
      units.length === 0
        ? "Chưa nhận ra đơn vị nào."
        : `Nhận ra ${units.length} đơn vị: ${units.slice(0, 3).join(", ")}${units.length > 3 ? ", …" : ""}`,
    keep: "Đối chiếu",
    remove: "Bỏ danh mục đã dán",
  },

  draft: {
    heading: "Soát dự thảo Quyết định",
    intro:
      "Chọn hoặc kéo thả tệp dự thảo (.docx, .tsv, .txt): số đếm ở Điều 1, từng hàng của phụ lục, tên đơn vị và năm được đối chiếu với mọi trang tính.",
    choose: "Chọn tệp dự thảo…",
    reading: "Đang đọc dự thảo…",
    unreadable: (file: string) => `Không đọc được “${file}”: tệp không phải văn bản Word .docx, .tsv hay .txt hợp lệ.`,
    old: "Bảng điểm đã thay đổi sau khi soát; chọn lại tệp để soát lại.",
    result: (file: string, count: number) =>
      count === 0 ? `“${file}” khớp với sổ làm việc.` : `“${file}” có ${count} chỗ không khớp với sổ làm việc.`,
    line: (number: number) => `đoạn ${number}`,
    table: (number: number) => `bảng ${number}`,
    place: ({ place: { sheet, cell } }: Finding) => (cell === null ? sheet : `${sheet}, hàng ${cell.row + 1}`),
  },

  gate: {
    open: "Đủ điều kiện trình ký",
    closed: (errors: number, obstacles: number) =>
      errors > 0
        ? `Chưa đủ điều kiện trình: còn ${String(errors).padStart(2, "0")} lỗi`
        : `Chưa đủ điều kiện trình: còn ${String(obstacles).padStart(2, "0")} việc`,
    ignored: (count: number) => `${count} lỗi được để nguyên, có nêu lý do.`,
    obstacles: {
      noTable: () => "Chưa có bảng điểm",
      noResults: () => "Bảng chưa tính được kết quả",
      errors: (count: number) => `Còn ${count} lỗi`,
      unread: (count: number) => `${count} ô điểm chưa đọc được`,
      withoutClass: (count: number) => `${count} đơn vị chưa xác định được xếp loại`,
      openThresholds: (count: number) => `${count} ngưỡng xếp loại chưa có giá trị`,
      inferredThresholds: (count: number) => `${count} ngưỡng xếp loại mới suy ra, chưa có văn bản quy định`,
      noLegalBasis: () => "Bộ tiêu chí chưa ghi căn cứ pháp lý",
      nobodysRules: () => "Bộ tiêu chí là mẫu, chưa phải quy định của cơ quan nào",
      countsDiffer: (count: number) => `${count} số đếm theo mức không khớp kết quả xếp loại`,
      unproven: () =>
        "Kết quả ghi ở trang tính tổng hợp, chưa đối chiếu được với điểm hiện tại: ghi lại trước khi trình",
      unwritten: () => "Chưa ghi kết quả vào trang tính",
      stale: (count: number) => `Kết quả trên trang tính đã cũ ở ${count} đơn vị`,
    },
  },
};

export type CheckViewWords = typeof checkViews;
