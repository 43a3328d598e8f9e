import type { ForeignKind, OpenProblem } from "../xlsx/openProblem";

/** What the file is, and what to do with it. */
const KINDS: Readonly<Record<ForeignKind, string>> = {
  text: "một tệp văn bản hoặc .csv, không phải .xlsx. Hãy mở bằng Excel và lưu thành .xlsx.",
  pdf: "một tệp PDF, không phải .xlsx. Hãy chép bảng vào Excel và lưu thành .xlsx.",
  word: "một tệp Word, không phải .xlsx. Hãy chép bảng vào Excel và lưu thành .xlsx.",
  presentation: "một tệp trình chiếu, không phải .xlsx. Hãy chép bảng vào Excel và lưu thành .xlsx.",
  openDocument: "một tệp OpenDocument (.ods), không phải .xlsx. Hãy mở bằng Excel và lưu thành .xlsx.",
  zip: "một tệp nén, không phải .xlsx. Hãy giải nén rồi chọn tệp .xlsx bên trong.",
  unknown: "một loại tệp khác, không phải .xlsx. Hãy chọn tệp Excel (.xlsx).",
};

/** Why a file cannot be opened, and what to do, in one or two sentences. */
export function openProblemText(name: string, problem: OpenProblem): string {
  return `Không mở được “${name}”: ${reason(problem)}`;
}

function reason(problem: OpenProblem): string {
  switch (problem.code) {
    case "empty":
      return "tệp rỗng. Hãy lấy lại tệp từ nơi gửi.";
    case "encrypted":
      return "tệp có mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu rồi lưu lại.";
    case "legacyXls":
      return "tệp ở định dạng Excel 97–2003 (.xls). Hãy mở bằng Excel và lưu thành .xlsx.";
    case "binaryXlsb":
      return "tệp ở định dạng .xlsb. Hãy mở bằng Excel và lưu thành .xlsx.";
    case "notXlsx":
      return `đây là ${KINDS[problem.kind]}`;
    case "emptyZip":
      return "tệp không chứa gì bên trong. Hãy lấy lại tệp từ nơi gửi.";
    case "tooLarge":
      return `tệp lớn ${megabytes(problem.bytes)}, tối đa ${megabytes(problem.limit)}. Hãy tách bớt trang tính.`;
    case "tooWordy":
      return "các ô chứa quá nhiều chữ. Hãy rút ngắn hoặc xóa những nội dung, công thức rất dài.";
    case "tooManySheets":
      return `tệp có ${problem.sheets} trang tính, tối đa ${problem.limit}. Hãy tách thành nhiều tệp.`;
    case "tooManyRows":
      return `có trang tính hơn ${problem.limit / 1000} nghìn dòng có dữ liệu. Hãy tách bảng thành nhiều tệp.`;
    case "cancelled":
      return "đã dừng mở tệp.";
    case "damaged":
      return `tệp bị hỏng${problem.part === null ? "" : ` ở phần ${problem.part}`}. Hãy mở bằng Excel để sửa rồi lưu lại.`;
  }
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1_000_000)} MB`;
}
