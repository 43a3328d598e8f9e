import { checkViews } from "./checkViews";
import { frameworkView } from "./frameworkView";
import { timeText } from "./pane";
import type { FieldRole, RoleReason } from "../../model/mapping";
import type { LineRole } from "../../model/block";
import type { ReadingBy } from "../../model/reading";
import type { Interpretation } from "../../model/table";

const roles: { readonly [K in Exclude<FieldRole["kind"], "criterion" | "comparison">]: string } = {
  unit: "tên đơn vị",
  group: "nhóm, khối",
  number: "số thứ tự",
  code: "mã",
  note: "ghi chú",
  excluded: "điểm không đưa vào đánh giá",
  total: "tổng điểm sẵn có, dùng để đối chiếu",
  ratio: "tỷ lệ sẵn có, dùng để đối chiếu",
  rank: "thứ hạng sẵn có, dùng để đối chiếu",
  rankInGroup: "thứ hạng trong nhóm sẵn có, dùng để đối chiếu",
  class: "xếp loại sẵn có, dùng để đối chiếu",
  subtotal: "tổng của một nhóm tiêu chí, dùng để đối chiếu",
  leftOut: "không tính vào kết quả",
  unknown: "chưa rõ, không dùng",
};

const reasons: { readonly [R in RoleReason]: string } = {
  name: "tiêu đề trùng tên tiêu chí",
  alias: "tiêu đề là tên gọi khác của tiêu chí",
  words: "các từ trong tiêu đề",
  maximum: "điểm tối đa",
  position: "vị trí",
  figures: "số liệu của chính bảng",
  sense: "tiêu đề và nội dung",
  officer: "anh/chị đã chọn",
};

const readBy: { readonly [B in ReadingBy]: string } = {
  words: "tiêu đề",
  figures: "số liệu của chính bảng",
  maximum: "điểm tối đa",
  officer: "anh/chị đã chọn",
  content: "nội dung các ô",
  ours: "do Xếp Hạng ghi ra",
  position: "vị trí",
};

const lineRoles: { readonly [R in LineRole]: string } = {
  header: "tiêu đề",
  unit: "đơn vị",
  stage: "điểm của một khâu chấm",
  group: "tên nhóm, khối",
  total: "cộng, trung bình: không phải đơn vị",
  maximum: "điểm tối đa",
  weight: "trọng số",
  numbering: "số thứ tự của cột",
  nameless: "có số nhưng không có tên đơn vị",
  text: "ghi chú",
  blank: "để trống",
  criterion: "tiêu chí",
  leftOut: "đơn vị không tính",
};

const manners: { readonly [M in Interpretation["manner"]]: string } = {
  textNumber: "dạng chữ",
  percent: "phần trăm",
  grouped: "có dấu phân cách hàng nghìn",
  fraction: "dạng phân số",
  withUnit: "kèm đơn vị tính",
  notApplicable: "không áp dụng",
  fullWidth: "chữ số toàn khổ",
  date: "dạng ngày tháng",
  yesNo: "có hay không",
};

/** What the views that open on demand say: Rà soát, Kết quả, Bộ tiêu chí. */
export const views = {
  nothingRead: "Chưa có bảng điểm nào được đọc. Mở phần Xếp hạng để bắt đầu.",

  empty: {
    sheet: (sheet: string) => `Trang tính “${sheet}” chưa có dữ liệu`,
    ours: (sheet: string) => `Trang tính “${sheet}” do Xếp Hạng ghi ra`,
    needed: "Xếp Hạng cần một bảng điểm:",
    steps: [
      "một hàng tiêu đề có tên các tiêu chí;",
      "bên dưới, mỗi hàng một đơn vị và điểm của đơn vị đó;",
      "phía trên có thể có tên bảng, phía dưới có thể có ghi chú.",
    ],
    next: "Mở trang tính có bảng điểm, phần này tự đọc lại.",
  },

  hidden: {
    unitsDown: {
      counted: (count: number) => `${count} đơn vị ở dòng ẩn, vẫn được tính.`,
      leftOut: (count: number) => `${count} đơn vị ở dòng ẩn, không được tính.`,
      leaveOut: "Bỏ đơn vị ở dòng ẩn",
      count: "Tính cả đơn vị ở dòng ẩn",
    },
    unitsAcross: {
      counted: (count: number) => `${count} đơn vị ở cột ẩn, vẫn được tính.`,
      leftOut: (count: number) => `${count} đơn vị ở cột ẩn, không được tính.`,
      leaveOut: "Bỏ đơn vị ở cột ẩn",
      count: "Tính cả đơn vị ở cột ẩn",
    },
  },

  place: {
    question: "Bảng đã có cột kết quả. Ghi vào đâu?",
    beside: "Cột mới bên cạnh bảng",
    own: "Cột sẵn có của bảng",
    ownHint: "Nội dung đang có trong các cột đó được thay bằng kết quả tính.",
  },

  unchosen: {
    unfit: "Chưa có bộ tiêu chí nào phù hợp với bảng này",
    unfitHelp:
      "Chọn bộ tiêu chí gần nhất ở trên để biết bảng còn thiếu tiêu chí nào, hoặc sửa tiêu đề cột theo tên tiêu chí rồi đọc lại.",
    tied: "Nhiều bộ tiêu chí phù hợp như nhau",
    tiedHelp: "Chọn một bộ tiêu chí ở trên để xem trước kết quả.",
    derive: "Lập bộ tiêu chí từ bảng này",
    own: "Xếp theo cách tính của chính bảng này",
    ownHelp: "Chưa có bộ tiêu chí nào phù hợp; bảng tự cho thấy cách tính. Xem lại rồi xác nhận trước khi ghi.",
    confirm: "Đúng cách tính này",
  },

  ...checkViews,

  understood: {
    heading: "Bảng được hiểu như sau",
    columns: "Các cột",
    rows: "Các hàng",
    column: (name: string) => `Cột ${name}`,
    row: (name: string) => `Hàng ${name}`,
    line: (what: string, header: string) => (header === "" ? what : `${what} “${header}”`),
    criterion: (name: string) => `tiêu chí ${name}`,
    comparison: (name: string) => `điểm để đối chiếu của tiêu chí ${name}`,
    roles,
    ranked: { total: "tổng điểm dùng để xếp hạng", ratio: "tỷ lệ dùng để xếp hạng" },
    because: (reason: string, evidence: string | null) =>
      evidence === null ? `Căn cứ: ${reason}.` : `Căn cứ: ${reason} (${evidence}).`,
    reasons,
    by: readBy,
    ours: "Kết quả do Xếp Hạng ghi ra, không được tính.",
    counted: "tiêu chí, được tính vào kết quả",
    unaccounted: "Có số liệu nhưng chưa được tính. Chọn xem đây là gì.",
    open: "Cần anh/chị cho biết",
    answered: "Anh/chị đã cho biết",
    lineRoles,
    several: (role: string, count: number) => `${role} (${count})`,
    showMoreLines: (count: number) => `Hiện thêm ${count} dòng`,
    forgetLines: "Bỏ các lựa chọn về từng hàng",
    unitOfRow: "Không tính đơn vị ở hàng",
    unitOfColumn: "Không tính đơn vị ở cột",
    noUnitThere: "Không có đơn vị ở đó.",
    leaveOut: "Không tính",
    takenFor: (heading: string) => `${heading} được hiểu là`,
    forget: "Tự chọn lại",
    values: "Ô không phải số thông thường",
    noValues: "Mọi điểm đều là số.",
    value: (cell: string, shown: string, manner: string, understood: string | null) =>
      understood === null
        ? `${cell}: “${shown}” được hiểu là không áp dụng`
        : `${cell}: “${shown}” (${manner}) được hiểu là ${understood}`,
    manners,
    showAll: (count: number) => `Xem tất cả ${count} ô`,
    showMore: (count: number) => `Xem thêm ${count} ô`,
  },

  survey: {
    open: "Xếp hạng mọi trang tính có bảng",
    what: "Đọc mọi trang tính đang hiện, xem trước rồi ghi cùng một lần",
    heading: "Các trang tính có bảng",
    none: "Không trang tính nào có bảng điểm.",
    sheet: (sheet: string) => `Trang tính “${sheet}”`,
    joined: (sheets: number) => `gộp từ ${sheets} trang tính`,
    unready: (count: number) =>
      `${count} bảng chưa có bộ tiêu chí nên chưa được xếp hạng. Mở trang tính của bảng, trở lại từng trang tính để chọn bộ tiêu chí.`,
    more: (count: number) => `Và ${count} mục khác, xem ở phần Rà soát của trang tính đó.`,
    write: (count: number) => (count === 1 ? "Xếp hạng bảng này" : `Xếp hạng cả ${count} bảng`),
    writeWhat: "ghi kết quả vào từng trang tính, tổng hợp chung một trang tính",
    back: "Trở lại từng trang tính",
  },

  summary: {
    heading: "Tổng hợp xếp loại",
    wholeTable: "Tất cả đơn vị",
    noGroup: "Không thuộc nhóm nào",
    line: (name: string, units: number) => `${name}: ${units}`,
    noClasses: "Bộ tiêu chí này không quy định xếp loại.",
    noTable: "Trang tính này không có bảng điểm, nên chưa có kết quả nào.",
    noFramework: "Chọn bộ tiêu chí, hoặc trả lời câu hỏi, ở phần Xếp hạng để có kết quả.",
    outputs: "Ghi những gì",
    write: "Ghi kết quả đã chọn",
    writeWhat: "Trang tính đã có thì được thay bằng kết quả mới; trang tính khác giữ nguyên.",
    fresh: (at: string | null) => (at === null ? "Đã ghi, còn đúng." : `Đã ghi lúc ${timeText(at)}, còn đúng.`),
    stale: (at: string | null) =>
      at === null
        ? "Đã cũ: điểm hay bộ tiêu chí đã khác."
        : `Đã cũ: ghi lúc ${timeText(at)}, điểm hay bộ tiêu chí đã khác.`,
    unknown: () => "Đã có trong sổ làm việc.",
    mode: "Ghi kết quả dưới dạng",
    modes: { values: "Giá trị", formulas: "Công thức" },
    formulasHint:
      "Sửa điểm hay ngưỡng trên trang tính Tổng hợp xếp loại thì tổng, hạng, xếp loại, số đếm tính lại theo. Phần nào không ghi được thành công thức thì ghi giá trị và được nêu tên sau khi ghi.",
  },

  menu: {
    help: "Hướng dẫn sử dụng",
    samples: "Bảng điểm mẫu",
    welcome: "Các bước sử dụng",
    version: (version: string) => `Xếp Hạng, phiên bản ${version}`,
  },

  welcome: {
    heading: "Ba bước với Xếp Hạng",
    steps: [
      "Mở trang tính có bảng điểm: bảng và bộ tiêu chí được nhận ra, kết quả được xem trước.",
      "Mở “Rà soát” để xem lỗi ở từng ô và điều kiện trình ký.",
      "Chọn “Ghi kết quả xếp hạng”; chưa ghi thì trang tính không thay đổi, ghi rồi vẫn hoàn tác được.",
    ],
  },

  chooser: {
    search: "Tìm bộ tiêu chí",
    none: "Không có bộ tiêu chí nào khớp.",
  },

  pictures: {
    heading: "Nhìn bằng hình",
    classes: (shares: string) => `Số đơn vị theo mức: ${shares}`,
    share: (name: string, count: number) => `${name} ${count}`,
    strip: "Các đơn vị trên thang điểm",
    stripOf: (units: number, thresholds: number, inferred: number) =>
      `${units} đơn vị trên thang điểm${thresholds === 0 ? "" : `, ${thresholds} ngưỡng xếp loại`}${inferred === 0 ? "" : "; vùng tô là khoảng ngưỡng suy ra"}`,
    heat: "Điểm từng tiêu chí so với điểm tối đa, màu càng rõ, điểm càng cao",
    heatOf: (units: number, criteria: number) => `${units} đơn vị theo ${criteria} tiêu chí, tỷ lệ so với điểm tối đa`,
    asTable: "Xem dạng bảng",
    class: "Mức",
    threshold: "Ngưỡng",
    units: "Số đơn vị",
    unit: "Đơn vị",
    more: (count: number) => `Hiện thêm ${count} đơn vị`,
    print: "In phần này",
  },

  clear: {
    button: "Xóa dữ liệu làm việc",
    nothing: "Sổ làm việc không giữ gì của phần mềm ngoài kết quả.",
    question: "Xóa khỏi sổ làm việc:",
    names: (count: number) => `${count} tên ẩn và tên ngưỡng (_XepHang_…) trên các vùng ô`,
    kinds: {
      choices: "lựa chọn cho từng bảng và câu đã trả lời",
      frameworks: "bộ tiêu chí giữ trong sổ làm việc",
      ignored: "lý do để nguyên các mục rà soát",
      roster: "danh mục đơn vị đã dán",
      outputs: "những gì đã chọn ghi, lúc ghi, vùng số liệu của biểu đồ",
      highlights: "màu đánh dấu ở các ô rà soát",
    },
    stays:
      "Giữ lại: cột kết quả, các trang tính kết quả, công thức và ô ngưỡng. Lần ghi sau sẽ không nhận ra kết quả cũ để thay; bộ tiêu chí chỉ có trong sổ làm việc này cần xuất ra tệp trước.",
    confirm: "Xóa",
    back: "Để nguyên",
  },

  frameworks: frameworkView,
};

export type ViewWords = typeof views;
