import type { DraftKind } from "../../model/draftFields";

const kinds: { readonly [K in DraftKind]: string } = {
  decision: "Dự thảo quyết định",
  proposal: "Dự thảo tờ trình",
  announcement: "Dự thảo thông báo",
  slips: "Phiếu kết quả",
};

/** Papers that the pane hands out. */
export const papers = {
  heading: "Văn bản Word (.docx)",
  what: "Điều chưa điền được để dấu chấm. Đã điền thì sổ làm việc nhớ cho lần sau.",
  fields: { body: "Cơ quan ban hành", number: "Số, ký hiệu", date: "Địa danh, ngày tháng" },
  hints: { body: "ỦY BAN NHÂN DÂN TỈNH …", number: "12/QĐ-UBND", date: "…, ngày 05 tháng 01 năm 2026" },
  kind: "Văn bản",
  kinds,
  unit: "Đơn vị",
  allUnits: "Tất cả đơn vị, mỗi đơn vị một trang",
  make: "Tạo văn bản",
  fileNames: {
    decision: "du-thao-quyet-dinh.docx",
    proposal: "du-thao-to-trinh.docx",
    announcement: "du-thao-thong-bao.docx",
    slips: "phieu-ket-qua.docx",
  } satisfies { readonly [K in DraftKind]: string },
  saved: (name: string) => `Đã giao ${name} cho trình duyệt; xem trong mục tải xuống.`,
  noDownload:
    "Excel trên máy tính không cho ngăn lưu tệp. Sao chép nội dung dưới đây rồi dán vào Word; bảng dán vào được chuyển bằng lệnh Convert Text to Table.",
  content: "Nội dung văn bản",
  copy: "Sao chép",
  copied: "Đã sao chép.",
  selected: "Chưa sao chép được. Nội dung đã được chọn: bấm Ctrl+C.",
  nothing: "Chưa bảng nào có kết quả để đưa vào văn bản.",
  release: {
    heading: "Bản phát hành",
    what: "Sổ làm việc mới chỉ có giá trị và định dạng: không trang tính ẩn, công thức, ghi chú, liên kết, tên người lập hay dữ liệu làm việc; biểu đồ giữ số liệu của chính nó. Sổ này giữ nguyên.",
    make: "Tạo bản phát hành",
    fileName: "ban-phat-hanh.xlsx",
    opened: "Bản phát hành đã mở thành sổ làm việc mới. Lưu sổ đó để gửi đi.",
    noWayOut:
      "Excel này không lưu được tệp và không mở được sổ làm việc mới từ ngăn. Ngăn có thể tạo một bộ trang tính chỉ có giá trị và định dạng ngay trong sổ này để lưu thành bản sao.",
    makeSheets: "Tạo bộ trang tính phát hành",
    sheetName: (sheet: string) => `Phát hành - ${sheet}`,
    sheetsMade:
      "Đã thêm các trang tính tên bắt đầu bằng “Phát hành -”, chỉ có giá trị và định dạng. Lưu sổ thành bản sao; trong bản sao, xóa mọi trang tính khác, kể cả trang ẩn, bấm “Xóa dữ liệu làm việc”, rồi gửi bản đó. Tên người lập vẫn ở phần thông tin của tệp.",
  },
  notKept: "Chưa nhớ được các mục đã điền vào sổ làm việc; văn bản vẫn được tạo.",
};

export type PapersWords = typeof papers;
