/** What the page “Kiểm tra môi trường” says; the report itself is for whoever mends the program. */
export const diagnose = {
  title: "Kiểm tra môi trường",
  intro:
    "Dành cho bộ phận công nghệ thông tin. Kết quả là văn bản để gửi cho người phát triển; không có dữ liệu trong tệp, tên tệp hay tên người dùng.",
  looking: "Đang kiểm tra trình duyệt và Office…",
  noExcel: "Không kết nối được với Excel, nên chỉ có phần kiểm tra không cần Excel.",
  consent:
    "Có thể thử thêm trong Excel: thêm một trang tính tạm, thử khoảng 50 thao tác trên đó rồi xóa ngay. Các trang tính khác không bị đọc hay sửa. Danh sách hoàn tác (Ctrl+Z) của Excel sẽ bị xóa. Nên làm với một sổ làm việc trống.",
  tryExcel: "Đồng ý, thử trong Excel",
  trying: (done: number, of: number) => `Đang thử ${done}/${of}…`,
  refused: (why: string) => `Excel không cho thêm trang tính tạm: ${why}`,
  tried: "Đã thử xong, trang tính tạm đã được xóa.",
  left: (sheet: string) => `Đã thử xong, nhưng không xóa được trang tính tạm “${sheet}”; đề nghị xóa bằng tay.`,
  result: "Kết quả",
  copy: "Sao chép",
  copied: "Đã sao chép.",
  notCopied: "Không sao chép được: đề nghị chọn văn bản dưới đây rồi nhấn Ctrl+C.",
  save: "Lưu .txt",
};

export type DiagnoseWords = typeof diagnose;
