import type { CallProblemParams, FileTrouble } from "../../model/callProblem";
import { USUAL_OUTPUTS } from "../../model/output";
import type { CliWords } from "../cliShape";
import { formProblemText } from "../formProblemText";
import { frameworkProblemText } from "../frameworkText";
import { outputLines } from "../outputLines";
import { outputs } from "./outputs";

const TROUBLES: { readonly [T in FileTrouble]: string } = {
  notFound: "không có tệp này. Xem lại đường dẫn.",
  folder: "đây là thư mục. Ghi rõ tên tệp .xlsx.",
  notReadable: "không đọc được tệp. Xem lại quyền truy cập, hoặc đóng chương trình đang giữ tệp.",
  empty: "tệp rỗng (0 byte). Lấy lại tệp từ nơi gửi.",
  encrypted: "tệp có mật khẩu mở. Mở tệp bằng Excel, bỏ mật khẩu rồi lưu lại.",
  legacyXls: "tệp thuộc định dạng Excel 97–2003 (.xls). Mở tệp bằng Excel rồi lưu thành .xlsx.",
  binaryXlsb: "tệp thuộc định dạng nhị phân (.xlsb). Mở tệp bằng Excel rồi lưu thành .xlsx.",
  emptyZip: "tệp không chứa gì bên trong. Lấy lại tệp từ nơi gửi.",
  tooLarge: "tệp quá lớn. Tách bớt trang tính rồi thử lại.",
  tooWordy: "các ô chứa quá nhiều chữ. Rút ngắn hoặc xóa những nội dung, công thức rất dài rồi thử lại.",
  tooManySheets: "tệp có quá nhiều trang tính. Tách thành nhiều tệp rồi thử lại.",
  tooManyRows: "một trang tính có quá nhiều dòng có dữ liệu. Tách bảng thành nhiều tệp rồi thử lại.",
  damaged: "tệp bị hỏng. Mở tệp bằng Excel để sửa rồi lưu lại.",
  text: "đây là tệp văn bản hoặc .csv, không phải .xlsx. Mở tệp bằng Excel rồi lưu thành .xlsx.",
  pdf: "đây là tệp PDF, không phải .xlsx. Chép bảng vào Excel rồi lưu thành .xlsx.",
  word: "đây là tệp Word, không phải .xlsx. Chép bảng vào Excel rồi lưu thành .xlsx.",
  presentation: "đây là tệp trình chiếu, không phải .xlsx. Chép bảng vào Excel rồi lưu thành .xlsx.",
  openDocument: "đây là tệp OpenDocument (.ods), không phải .xlsx. Mở tệp rồi lưu thành .xlsx.",
  zip: "đây là tệp nén, không phải .xlsx. Giải nén rồi chọn tệp .xlsx bên trong.",
  unknown: "đây không phải tệp .xlsx. Chọn một tệp Excel (.xlsx).",
};

const WRITE_TROUBLES: { readonly [T in CallProblemParams["file.cannotWrite"]["trouble"]]: string } = {
  noFolder: "thư mục chưa có. Tạo thư mục trước, hoặc chọn nơi khác.",
  folder: "đây là thư mục. Ghi rõ tên tệp .xlsx.",
  refused: "không được phép ghi vào đây. Chọn nơi khác, hoặc đóng chương trình đang giữ tệp.",
};

export const cli: CliWords = {
  help: `Xếp Hạng: tính điểm, xếp hạng, xếp loại và rà soát bảng điểm trong tệp Excel

  npm run -s xephang -- rank TỆP.xlsx… [--sheet TÊN] [--framework MÃ|TỆP.json]
                             [--write KẾT QUẢ,…] [--mode values|formulas] [--out TỆP.xlsx]
                             [--docx TỆP.docx] [--release TỆP.xlsx] [--dry-run] [--force] [--json]
  npm run -s xephang -- check TỆP.xlsx [--sheet TÊN] [--framework MÃ|TỆP.json] [--json]
  npm run -s xephang -- check DỰ-THẢO.docx|.tsv|.txt --with TỆP.xlsx [--sheet TÊN] [--json]
  npm run -s xephang -- verify TỆP.xlsx [--sheet TÊN] [--json]
  npm run -s xephang -- frameworks list | show MÃ|TỆP.json | validate TỆP.json|TỆP.xlsx  [--json]
  npm run -s xephang -- frameworks show TỆP.xlsx  [--framework MÃ] [--sheet TÊN] [--json]
  npm run -s xephang -- frameworks derive TỆP.xlsx | infer TỆP.xlsx  [--sheet TÊN] [--json]

  --sheet      chỉ một trang tính; để trống là mọi trang tính đang hiện có bảng điểm
  --framework  bộ tiêu chí: mã (có sẵn, hoặc lưu trong chính tệp đó) hay một tệp .json; derived là theo cách tính mà
               chính bảng cho thấy; để trống là tự chọn theo nội dung bảng
  --answer     trả lời câu hỏi về bảng: MÃ=LỰA CHỌN (mã và lựa chọn in kèm câu hỏi); ghi được nhiều lần
  --as         cho biết một cột là gì: K=leftOut (không tính), K=criterion, total, rank, class, note, …; hay một hàng:
               12=leftOut (không tính), 12=unit (là đơn vị)
  --write      ghi gì vào tệp kết quả, cách nhau bằng dấu phẩy; để trống là ${USUAL_OUTPUTS.join(",")}:
${outputLines(outputs)}
  --mode       values (mặc định): ghi giá trị; formulas: ghi công thức vào cột kết quả và trang tính Tổng hợp xếp loại (ghi kèm
               cột kết quả), sửa điểm hoặc ngưỡng thì kết quả đổi theo; phần công thức không nói được thì ghi giá trị và báo
  --out        tệp kết quả; để trống là không ghi gì. Tệp gốc chỉ bị thay khi có --force
  --docx       dự thảo quyết định kèm phụ lục, tệp Word .docx
  --paper      tệp --docx là gì: decision (mặc định), proposal (tờ trình), announcement (thông báo), slips (phiếu)
  --template   mẫu .docx của cơ quan có các trường {cơ quan} {số} {ngày} {nội dung} {căn cứ} {kết quả} {số đơn vị} {phụ lục}
  --field      điền một trường: “số=12/QĐ-UBND”; ghi được nhiều lần
  --release    bản phát hành: chỉ có giá trị và định dạng của các trang tính đang hiện
  --dry-run    chỉ nêu từng trang tính sẽ có gì mới, đổi, mất, ô nào có sẵn bị thay; không ghi tệp nào
  --at         lúc lập ghi trên kết quả (2026-11-28T10:32); để trống là lúc chạy
  --json       in một đối tượng JSON (docs/cli-result.schema.json)
  --lang       vi (mặc định) hoặc en

verify kiểm chứng bảng đã công bố mà không cần bộ tiêu chí: cách tính, trọng số, ngưỡng, và các hàng không khớp.
frameworks show TỆP.xlsx lấy bộ tiêu chí lưu trong sổ làm việc ra, hoặc đọc trang tính “Bộ tiêu chí” (chọn trang tính bằng --sheet).
Thêm --json > TỆP.json là có tệp bộ tiêu chí để chuyển đi.

Mã kết thúc: 0 không có lỗi; 1 xong, có lỗi trong bảng; 2 không dùng được tệp hoặc lệnh.`,
  problems: {
    "call.noCommand": () => "Thiếu lệnh. Dùng rank, check, verify hoặc frameworks; --help để xem hướng dẫn.",
    "call.unknownCommand": ({ name, near }) =>
      `Không có lệnh “${name}”.${maybe(near)} Các lệnh: rank, check, verify, frameworks.`,
    "call.unknownOption": ({ option, near }) =>
      `Lệnh này không có tùy chọn “${option}”.${maybe(near)} --help để xem hướng dẫn.`,
    "call.noValue": ({ option }) => `Sau “${option}” phải có giá trị.`,
    "call.unwantedValue": ({ option }) => `“${option}” không đi kèm giá trị.`,
    "call.unknownValue": ({ option, value, allowed }) =>
      `“${option}” không nhận giá trị “${value}”. Các giá trị: ${allowed.join(", ")}.`,
    "call.twice": ({ option }) => `“${option}” ghi hai lần. Chỉ giữ lại một.`,
    "call.noPair": ({ option, value }) => `“${option}” cần dạng TÊN=GIÁ TRỊ, không nhận “${value}”.`,
    "call.unknownQuestion": ({ id, known }) =>
      known.length === 0
        ? `Không có câu hỏi “${id}”: tệp không có câu hỏi nào.`
        : `Không có câu hỏi “${id}”. Các câu hỏi: ${known.join(", ")}.`,
    "call.noFile": ({ command }) => `Lệnh “${command}” thiếu tên tệp.`,
    "call.noName": ({ command }) => `Lệnh “${command}” thiếu mã bộ tiêu chí hoặc tên tệp.`,
    "call.extra": ({ text }) => `Thừa “${text}”. Tên có dấu cách phải đặt trong dấu nháy.`,
    "call.oneFile": ({ option, files }) =>
      `${option} chỉ dùng với một tệp, mà ở đây có ${files} tệp. Chạy riêng từng tệp.`,
    "call.draftAlone": ({ file }) =>
      `“${file}” là dự thảo; thêm sổ làm việc để đối chiếu: check ${file} --with SỔ.xlsx.`,
    "call.noDraft": ({ file }) => `--with chỉ dùng khi soát dự thảo (.docx, .tsv, .txt); “${file}” không phải dự thảo.`,
    "call.outIsInput": ({ file }) =>
      `Tệp kết quả trùng với tệp gốc “${file}”. Chọn tên khác, hoặc thêm --force nếu muốn thay tệp gốc.`,
    "file.cannotOpen": ({ file, trouble, detail }) =>
      `Không mở được “${file}”: ${TROUBLES[trouble]}${detail === null ? "" : ` (${detail})`}`,
    "file.notDraft": ({ file, detail }) =>
      /\.(?:tsv|txt)$/i.test(file)
        ? `Không đọc được dự thảo “${file}”: chữ trong tệp không ở mã Unicode. Lưu lại ở mã UTF-8 rồi thử lại (${detail}).`
        : `Không đọc được dự thảo “${file}”: tệp không phải văn bản Word .docx hợp lệ. Mở bằng Word, bỏ mật khẩu nếu có, lưu thành .docx rồi thử lại (${detail}).`,
    "file.cannotWrite": ({ file, trouble, detail }) =>
      `Không ghi được “${file}”: ${WRITE_TROUBLES[trouble]} (${detail})`,
    "sheet.unknown": ({ name, sheets }) =>
      `Không có trang tính “${name}”. Các trang tính trong tệp: ${quoted(sheets)}.`,
    "sheet.noTable": ({ sheets }) =>
      `Không tìm thấy bảng điểm trên ${sheets.length === 1 ? "trang tính" : "các trang tính"} ${quoted(sheets)}. ` +
      "Bảng cần một hàng tiêu đề, một cột tên đơn vị và các cột điểm.",
    "framework.unknown": ({ id, near, known }) =>
      `Không có bộ tiêu chí “${id}”.${maybe(near[0] ?? null)} Các bộ tiêu chí: ${known.join(", ")}; hoặc một tệp .json.`,
    "framework.invalid": ({ file, problem }) => `Bộ tiêu chí “${file}”: ${frameworkProblemText(problem, "vi")}`,
    "framework.isWorkbook": ({ file }) =>
      `“${file}” là sổ làm việc, không phải tệp bộ tiêu chí. Lấy bộ tiêu chí ra trước: frameworks show TỆP.xlsx --json > TỆP.json.`,
    "framework.isFolder": ({ file }) => `“${file}” là thư mục. Ghi rõ tên tệp bộ tiêu chí .json.`,
    "framework.noneInWorkbook": ({ file }) =>
      `“${file}” không lưu bộ tiêu chí nào và không có trang tính “Bộ tiêu chí” đang hiện.`,
    "framework.notInWorkbook": ({ file, id, near, known }) =>
      `“${file}” không có bộ tiêu chí “${id}”.${maybe(near[0] ?? null)} Bộ tiêu chí trong tệp: ${known.join(", ")}.`,
    "framework.severalInWorkbook": ({ file, ids }) =>
      `“${file}” lưu nhiều bộ tiêu chí: ${ids.join(", ")}. Chọn một bộ bằng --framework MÃ.`,
    "framework.severalSheets": ({ file, sheets }) =>
      `“${file}” có nhiều trang tính bộ tiêu chí: ${quoted(sheets)}. Chọn một trang tính bằng --sheet.`,
    "framework.noForm": ({ sheet }) =>
      `Trang tính “${sheet}” không phải trang tính bộ tiêu chí. Chọn trang tính do nút “Ghi ra trang tính” tạo ra, hoặc bản sao của trang tính đó.`,
    "framework.badForm": ({ sheet, cell, problem }) =>
      `Trang tính “${sheet}”, ô ${cell}: ${formProblemText(problem, "vi")}`,
    "framework.unreadable": ({ file, id, position, problem }) =>
      `Bộ tiêu chí ${id === null ? `thứ ${position} không rõ mã` : `“${id}”`} lưu trong “${file}” không đọc được: ${frameworkProblemText(problem, "vi")}`,
    "framework.severalDrafts": ({ sheets }) =>
      `Có thể lập bộ tiêu chí từ nhiều trang tính: ${quoted(sheets)}. Chọn một trang tính bằng --sheet.`,
    "table.noClasses": ({ sheets }) =>
      `Không có bảng nào vừa có kết quả vừa có xếp loại trên ${sheets.length === 1 ? "trang tính" : "các trang tính"} ${quoted(sheets)}, nên không suy được ngưỡng.`,
    "template.notDocx": ({ file }) => `Mẫu “${file}” không phải tệp Word .docx. Lưu mẫu dạng .docx rồi chạy lại.`,
    "template.noField": ({ file, known }) =>
      `Mẫu “${file}” không có trường nào để điền. Ghi vào mẫu các trường như ${known.map((name) => `{${name}}`).join(", ")} rồi chạy lại.`,
    "template.unknownField": ({ file, field, known }) =>
      `Mẫu “${file}” có trường {${field}} không biết điền gì. Các trường có sẵn: ${known.map((name) => `{${name}}`).join(", ")}; trường khác thì thêm --field “${field}=…”.`,
    "write.nothingRanked": ({ file }) =>
      `Chưa có bảng nào tính được kết quả, nên không ghi “${file}”. Trả lời câu hỏi về bảng, nếu có, bằng --answer; hoặc chọn bộ tiêu chí bằng --framework.`,
    "write.unconfirmed": ({ file }) =>
      `Bảng được xếp hạng theo cách tính của chính nó, chưa ai xác nhận, nên không ghi “${file}”. Xem lại rồi thêm --framework derived để ghi.`,
  },
  table: (sheet, area, framework, others) =>
    `Trang tính “${sheet}”, bảng ${area}${others === 0 ? "" : `, cùng ${others} trang tính khác trong một danh sách`}: ${framework ?? "chưa có bộ tiêu chí phù hợp"}`,
  columns: {
    rank: "Hạng",
    rankInGroup: "Hạng trong nhóm",
    group: "Nhóm",
    unit: "Đơn vị",
    total: "Tổng điểm",
    ratio: "Tỷ lệ",
    class: "Xếp loại",
  },
  unranked: { incomplete: "chưa đủ điểm", notRanked: "không xếp hạng", notAssessed: "không đánh giá" },
  counts: (group, counts, unclassed) =>
    `${group ?? "Tổng hợp xếp loại"}: ${counts.map(([name, count]) => `${name} ${count}`).join(", ")}` +
    (unclassed === 0 ? "" : `, chưa xếp loại ${unclassed}`),
  draft: {
    line: (number: number) => `dự thảo, đoạn ${number}`,
    table: (number: number) => `dự thảo, bảng ${number}`,
  },
  answeredBy: (question, choices) => `Trả lời bằng --answer ${question}=${choices.join("|")} (theo thứ tự trên).`,
  alsoAt: (others, cells, isCut) => `Còn ${others} ô khác như vậy: ${cells}${isCut ? " …" : ""}.`,
  noFindings: "Không có lỗi, cảnh báo hay lưu ý.",
  findingCounts: (errors, warnings, infos) => `${errors} lỗi, ${warnings} cảnh báo, ${infos} lưu ý.`,
  wroteFile: (file) => `Đã ghi “${file}”.`,
  written: (file) => `Đã ghi kết quả vào “${file}”.`,
  stages: {
    opening: "Đang mở tệp…",
    reading: "Đang đọc bảng…",
    writing: "Đang ghi kết quả…",
    saving: "Đang lưu tệp…",
  },
  lost: (parts) => `Tệp kết quả không giữ được: ${parts.join(", ")}. Tệp gốc không thay đổi.`,
  lostParts: {
    chart: "biểu đồ",
    image: "ảnh",
    drawing: "hình vẽ",
    pivot: "bảng tổng hợp PivotTable",
    comment: "trao đổi trên ô (threaded comment)",
    macro: "macro",
    externalLink: "liên kết tới tệp khác",
    hyperlink: "siêu liên kết",
    table: "bảng định dạng (Table)",
    slicer: "bộ lọc nhanh (slicer)",
    richText: "chữ nhiều định dạng trong một ô",
    outline: "nhóm hàng, cột",
    gradient: "màu nền chuyển sắc (thành một màu)",
    cellStyle: "tên kiểu ô (định dạng của ô thì giữ)",
    other: "thành phần khác",
  },
  fault: "Chương trình gặp lỗi ngoài dự kiến; không có tệp nào bị thay đổi. Gửi nội dung dưới đây cho người bảo trì:",
  inference: {
    pooled: "Ngưỡng suy ra từ xếp loại đã có, gộp các bảng",
    table: (area) => `Riêng bảng ${area}`,
    columns: ["Xếp loại", "Trên", "Không quá", "Số tròn"],
    contradiction: (row, name, value, className) =>
      `Mâu thuẫn: hàng ${row}, ${name}, ${value}, xếp loại ${className}: không ngưỡng nào cho kết quả này cùng các đơn vị khác.`,
  },
  frameworks: {
    criterion: "Tiêu chí",
    max: "Điểm tối đa",
    class: "Xếp loại",
    threshold: "Ngưỡng",
    unknown: "chưa biết",
    lowest: "còn lại",
    inferred: (greaterThan, atMost) =>
      `suy ra từ kết quả công bố${range([greaterThan === null ? null : `trên ${greaterThan}`, atMost === null ? null : `không quá ${atMost}`])}`,
    stated: (source) => source,
    valid: (id) => `Bộ tiêu chí “${id}” hợp lệ.`,
  },
};

function maybe(near: string | null): string {
  return near === null ? "" : ` Có phải “${near}”?`;
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(", ");
}

function range(bounds: readonly (string | null)[]): string {
  const known = bounds.filter((bound) => bound !== null);
  return known.length === 0 ? "" : ` (${known.join(", ")})`;
}
