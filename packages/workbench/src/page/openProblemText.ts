import type { ForeignKind, OpenProblem } from "../xlsx/openProblem";

const KINDS: Readonly<Record<ForeignKind, string>> = {
  text: "một tệp văn bản",
  pdf: "một tệp PDF",
  word: "một tệp Word",
  presentation: "một tệp trình chiếu",
  openDocument: "một tệp OpenDocument",
  zip: "một tệp nén",
  unknown: "một loại tệp khác",
};

/** Why a file cannot be opened, and what to do, in one or two sentences. */
export function openProblemText(name: string, problem: OpenProblem): string {
  return `Không mở được “${name}”: ${reason(problem)}`;
}

function reason(problem: OpenProblem): string {
  switch (problem.code) {
    case "empty":
      return "tệp rỗng.";
    case "encrypted":
      return "tệp có mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu rồi lưu lại.";
    case "legacyXls":
      return "tệp ở định dạng Excel 97–2003 (.xls). Hãy mở bằng Excel và lưu thành .xlsx.";
    case "binaryXlsb":
      return "tệp ở định dạng .xlsb. Hãy mở bằng Excel và lưu thành .xlsx.";
    case "notXlsx":
      return `đây là ${KINDS[problem.kind]}, không phải sổ làm việc .xlsx.`;
    case "emptyZip":
      return "tệp nén không chứa gì.";
    case "tooLarge":
      return `tệp lớn ${megabytes(problem.bytes)}, tối đa ${megabytes(problem.limit)}.`;
    case "cancelled":
      return "đã dừng mở tệp.";
    case "damaged":
      return `tệp bị hỏng${problem.part === null ? "" : ` ở phần ${problem.part}`}. Hãy mở bằng Excel để sửa rồi lưu lại.`;
  }
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1_000_000)} MB`;
}
