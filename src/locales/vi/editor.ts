import type { ClassRule, CriterionKind, Provenance, RankingRule } from "../../model/framework";
import type { Comparison } from "../../model/comparison";
import { totalNames } from "../totalWords";
import { totals } from "./totals";

const kinds: { readonly [K in CriterionKind]: string } = {
  scored: "Chấm điểm",
  notScored: "Không tính điểm",
  bonus: "Điểm cộng",
  penalty: "Điểm trừ",
};

const figures: { readonly [K in ClassRule["of"]]: string } = {
  total: "tổng điểm",
  ratio: "tỷ lệ (%)",
  minimum: "tiêu chí thấp điểm nhất",
};

const comparisons: { readonly [K in Comparison]: string } = {
  atLeast: "từ … trở lên (≥)",
  above: "trên … (>)",
  atMost: "không quá … (≤)",
  below: "dưới … (<)",
};

const provenances: { readonly [K in Provenance["kind"]]: string } = {
  stated: "Văn bản quy định",
  inferred: "Suy ra từ kết quả",
};

const ties: { readonly [K in RankingRule["ties"]]: string } = {
  standard: "1-1-3 (bỏ qua hạng sau)",
  dense: "1-1-2 (hạng liền nhau)",
};

const lists: { readonly [K in RankingRule["lists"]]: string } = {
  one: "Một danh sách chung",
  perGroup: "Mỗi khối một danh sách",
  declared: "Theo khai báo ở các khối",
};

/** What the view Bộ tiêu chí says where officers make and keep frameworks of their own. */
export const editor = {
  copy: "Tạo bản sao để sửa",
  copyName: (name: string) => `${name} (bản sao)`,
  archivedCopyName: (name: string) => `${name} (bản sao từ bộ lưu trữ)`,
  edit: "Sửa",
  drop: "Xóa khỏi sổ làm việc",
  dropSure: (name: string) => `Xóa “${name}” khỏi sổ làm việc này?`,
  dropYes: "Xóa",
  no: "Giữ lại",
  writeSheet: "Ghi ra trang tính",
  derive: "Lập bộ tiêu chí từ bảng này",
  deriveFromRows: "Lập bộ tiêu chí từ trang tính đang xem",
  readSheet: "Đọc từ trang tính đang mở",
  proofreadSheet: "Soát dự thảo trên trang tính đang mở",
  make: "Lập bộ tiêu chí mới",
  own: "của sổ làm việc này",
  differs: (version: string) =>
    `Khác với bộ tiêu chí có sẵn cùng mã (phiên bản ${version}). Sổ làm việc dùng bộ tiêu chí của mình.`,
  unreadable: "Bộ tiêu chí không đọc được",
  unreadableWhat:
    "Sổ làm việc có lưu nội dung sau nhưng không phải bộ tiêu chí hợp lệ. Nội dung được giữ nguyên, không dùng tới.",
  unnamed: (position: number) => `Tài liệu thứ ${position}`,

  told: {
    kept: (name: string) => `Đã lưu “${name}” vào sổ làm việc`,
    keptWhat: "Bộ tiêu chí đi theo sổ làm việc khi lưu tệp.",
    keptInUse: "Bảng đang xem được tính theo bộ tiêu chí này.",
    dropped: (name: string) => `Đã xóa “${name}” khỏi sổ làm việc`,
    wrote: "Đã ghi bộ tiêu chí ra trang tính",
    wroteWhere: (sheets: readonly string[]) => `Trang tính ${sheets.map((sheet) => `“${sheet}”`).join(", ")}.`,
    noForm: (sheet: string) => `Trang tính “${sheet}” không phải trang tính bộ tiêu chí`,
    noFormWhat: "Mở trang tính do nút “Ghi ra trang tính” tạo ra, hoặc bản sao của trang tính đó, rồi đọc lại.",
    badForm: (sheet: string, count: number) => `Trang tính “${sheet}” có ${count} chỗ cần sửa`,
    cell: (cell: string) => `Ô ${cell}`,
    nothingToDerive: "Không lập được bộ tiêu chí",
    nothingToDeriveWhat: "Trang tính đang xem không có bảng điểm hay bảng liệt kê tiêu chí và điểm tối đa.",
    failed: "Chưa thực hiện được",
  },

  file: {
    open: "Mở từ tệp",
    export: "Xuất ra tệp",
    heading: (name: string) => `Tệp ${name}`,
    content: (name: string) => `Nội dung tệp ${name}`,
    toSave: (name: string) => `Lưu thành tệp ${name} để gửi đi; nơi nhận dùng nút “Mở từ tệp”.`,
    toCopy: (name: string) =>
      `Excel trên máy tính không cho ngăn tác vụ lưu tệp. Sao chép nội dung, dán vào Notepad và lưu với tên ${name}; nơi nhận dùng nút “Mở từ tệp”.`,
    save: "Lưu tệp",
    saved: (name: string) => `Đã giao ${name} cho trình duyệt. Không thấy tệp trong mục tải xuống thì dùng “Sao chép”.`,
    copy: "Sao chép",
    copied: "Đã sao chép.",
    selected: "Chưa sao chép được. Nội dung đã được chọn: bấm Ctrl+C.",
    close: "Đóng",
    bad: (name: string, count: number) => `Tệp “${name}” có ${count} chỗ cần sửa`,
    troubles: {
      tooLarge: (name: string) => `Tệp “${name}” quá lớn`,
      notReadable: (name: string) => `Không đọc được tệp “${name}”`,
    },
    troubleWhat: {
      tooLarge: "Tệp bộ tiêu chí chỉ vài chục KB. Chọn tệp .json do nút “Xuất ra tệp” tạo ra.",
      notReadable: "Tệp đã bị chuyển đi hoặc đang bị khóa. Chọn lại tệp.",
    },
  },

  heading: "Sửa bộ tiêu chí",
  save: "Lưu vào sổ làm việc",
  cancel: "Hủy",
  cancelSure: "Bỏ các thay đổi chưa lưu?",
  cancelYes: "Bỏ thay đổi",
  cancelNo: "Sửa tiếp",
  id: (id: string) => `Mã ${id}`,
  replaces: (name: string) => `Sổ làm việc đang có “${name}” cùng mã này. Lưu là thay bộ đó.`,
  stands: (name: string) => `Cùng mã với bộ có sẵn “${name}”. Lưu rồi thì sổ làm việc dùng bộ này thay cho bộ có sẵn.`,

  problems: (count: number) => `${count} chỗ cần sửa trước khi lưu`,
  checking: "Đang kiểm tra…",
  valid: "Bộ tiêu chí hợp lệ.",
  otherProblems: "Chỗ khác cần sửa",
  notNumber: (found: string) => `“${found}” không phải là số; ghi như 645,7.`,
  negative: (found: string) => `“${found}” phải là số từ 0 trở lên.`,
  notPositive: (found: string) => `“${found}” phải là số dương; ghi như 645,7.`,
  needed: "Cần điền mục này.",

  general: {
    heading: "Thông tin chung",
    nameVi: "Tên",
    nameEn: "Tên tiếng Anh",
    year: "Năm",
    level: "Cấp",
    status: "Hiệu lực",
    legalBasis: "Căn cứ pháp lý, mỗi dòng một văn bản",
  },

  criteria: {
    heading: (count: number) => `Tiêu chí (${count})`,
    name: "Tiêu chí",
    nameOf: (position: number) => `Tên tiêu chí ${position}`,
    nameEn: "Tên tiếng Anh",
    max: "Tối đa",
    maxOf: (name: string) => `Điểm tối đa của ${name}`,
    weight: "Trọng số",
    weightOf: (name: string) => `Trọng số của ${name}`,
    kind: "Loại",
    kinds,
    more: (name: string) => `Chi tiết tiêu chí ${name}`,
    add: "Thêm tiêu chí",
    addComponent: "Thêm thành phần",
    newName: (position: number) => `Tiêu chí ${position}`,
    up: "Lên",
    down: "Xuống",
    upOf: (name: string) => `Chuyển ${name} lên`,
    downOf: (name: string) => `Chuyển ${name} xuống`,
    remove: "Xóa",
    removeOf: (name: string) => `Xóa ${name}`,
    sum: (sum: string) => `Cộng điểm tối đa: ${sum}`,
    notRead: "Cách tính đang chọn lấy kết quả có sẵn trong bảng, không đọc tiêu chí.",
  },

  total: {
    heading: "Cách tính",
    rule: "Cách tính tổng",
    totals: totalNames(totals),
    scale: "Thang điểm",
    decimals: "Làm tròn đến",
    places: (places: number) => (places === 0 ? "số nguyên" : `${places} chữ số thập phân`),
  },

  classes: {
    heading: "Xếp loại",
    of: "So ngưỡng với",
    figures,
    none: "Chưa quy định xếp loại.",
    add: "Thêm mức",
    begin: "Thêm xếp loại",
    fromTable: "Lấy các mức từ bảng đang xem",
    noneInTable: "Bảng đang xem chưa có cột xếp loại kèm điểm.",
    dropAll: "Bỏ xếp loại",
    newName: (position: number) => `Mức ${position}`,
    name: (position: number) => `Tên mức ${position}`,
    nameEn: "Tên tiếng Anh",
    color: (name: string) => `Màu của mức ${name}`,
    comparison: (name: string) => `So với ngưỡng của mức ${name}`,
    comparisons,
    value: (name: string) => `Ngưỡng của mức ${name}`,
    lowest: "Mức thấp nhất, gồm mọi đơn vị còn lại",
    provenance: (name: string) => `Nguồn của ngưỡng mức ${name}`,
    provenances,
    source: "Văn bản, điều khoản",
    changeSource: "Ngưỡng này do văn bản quy định",
    changeSourceOf: (name: string) => `Ngưỡng mức ${name} do văn bản quy định`,
    greaterThan: "Ngưỡng lớn hơn",
    atMost: "Ngưỡng không quá",
    remove: (name: string) => `Xóa mức ${name}`,
    hint: "Gợi ý ngưỡng từ kết quả đã xếp loại",
    hintFor: (name: string, interval: string) => `${name}: ngưỡng nằm ${interval}`,
    pick: (name: string, value: string) => `Lấy ${value} làm ngưỡng mức ${name}`,
    takeInterval: "Chỉ ghi khoảng",
    takeIntervalFor: (name: string) => `Chỉ ghi khoảng cho mức ${name}`,
    unknownLevel: "không có trong bộ tiêu chí này",
    noRound: "không có số tròn trong khoảng này",
    contradictions: (count: number) => `${count} hàng mâu thuẫn với mọi ngưỡng:`,
    contradiction: (row: number, name: string, value: string, level: string) =>
      `Hàng ${row}, ${name}: ${value}, xếp ${level}`,
  },

  ranking: {
    heading: "Xếp hạng",
    ties: "Đồng hạng",
    tieRules: ties,
    tieBreakers: "Khi bằng điểm, so lần lượt",
    preferenceOf: (name: string) => `Khi so “${name}”, đơn vị nào đứng trước`,
    byItself: { more: "Mặc định: nhiều hơn đứng trước", fewer: "Mặc định: ít hơn đứng trước" },
    preferences: { more: "Nhiều hơn đứng trước", fewer: "Ít hơn đứng trước" },
    noTieBreakers: "Không so thêm; các đơn vị đồng hạng.",
    addTieBreaker: "Thêm tiêu chí so",
    chooseCriterion: "Chọn tiêu chí…",
    lists: "Danh sách xếp hạng",
    listRules: lists,
  },

  rules: {
    add: "Thêm quy tắc",
    addTo: (name: string) => `Thêm quy tắc: ${name}`,
    drop: (label: string) => `Bỏ ${label}`,
    none: "Không quy định",
    insert: "Chèn mẫu",
    insertInto: (label: string) => `Chèn mẫu vào ${label}`,
    examples: "Cách ghi",
    notLike: (found: string, examples: readonly string[]) =>
      `Chưa đọc được “${found}”. Ghi như ${examples.map((example) => `“${example}”`).join(" hoặc ")}; “Chèn mẫu” có các cách ghi khác.`,
    blank: "Còn ô trống chưa điền số.",
    figure: (label: string, line: string) => `${label}: ${line}`,
    addLine: (label: string) => `Thêm dòng vào ${label}`,
    addLineShort: "Thêm dòng",
    dropLine: (line: string) => `Bỏ dòng “${line}”`,
    asText: "Sửa bằng chữ",
    names: "Tên",
    groupName: (position: number) => `Tên khối ${position}`,
    newGroup: (position: number) => `Khối ${position}`,
    addGroup: "Thêm khối",
    newUnit: "Đơn vị chưa ghi tên",
    addUnit: "Thêm đơn vị",
  },

  proofread: {
    ask: "Soát dự thảo",
    heading: "Soát dự thảo bộ tiêu chí",
    none: "Soát dự thảo: không thấy chỗ nào nên xem lại",
    some: (count: number) => `Soát dự thảo: ${count} chỗ nên xem lại trước khi ban hành`,
  },

  effect: {
    none: "Không đơn vị nào đổi hạng, đổi loại.",
    rank: (rank: number, how: string) => `hạng ${rank}, ${how}`,
    others: (count: number) => `và ${count} đơn vị khác`,
  },

  derived: {
    heading: "Cần xác nhận",
    evidence: "Bảng cho thấy",
    intro: "Bản nháp này lập từ trang tính. Đối chiếu các điểm sau với văn bản trước khi lưu.",
    rule: (cell: string, text: string, understood: string) => `Ô ${cell}: “${text}” được hiểu là ${understood}`,
    unread: "chữ mô tả, không tính điểm tự động",
    steps: (steps: readonly string[]) => `bảng bậc: ${steps.join("; ")}`,
    step: (atLeast: string, points: string) => `từ ${atLeast}: ${points} điểm`,
    proportion: (of: string) => `tỷ lệ trên ${of} nhân điểm tối đa`,
    share: (shares: readonly string[]) => `phần của điểm tối đa: ${shares.join("; ")}`,
    yesNo: "có thì đạt điểm tối đa, không thì 0 điểm",
  },

  preview: {
    heading: "Kết quả theo bản đang sửa",
    against: (name: string) => `So với kết quả theo “${name}”.`,
    alone: "Bảng chưa có bộ tiêu chí nào để so sánh.",
    noTable: "Chưa có bảng điểm nào để xem trước. Vẫn lưu được bộ tiêu chí.",
    stale: "Đang hiện theo bản hợp lệ gần nhất.",
    unfit: "Chưa xem trước được khi bộ tiêu chí còn chỗ cần sửa.",
    notMade: "Bản đang sửa chưa cho kết quả với bảng này:",
    moreLacking: (count: number) => `và ${count} chỗ khác`,
    changes: (moved: number, reclassed: number) =>
      moved + reclassed === 0
        ? "Không đơn vị nào đổi hạng, đổi loại"
        : `${moved} đơn vị đổi hạng, ${reclassed} đơn vị đổi loại`,
    changedOnly: "Chỉ hiện đơn vị thay đổi",
    rank: "Hạng",
    unit: "Đơn vị",
    figure: "Điểm",
    class: "Xếp loại",
    up: (places: number) => `lên ${places} bậc`,
    down: (places: number) => `xuống ${places} bậc`,
    ranked: "được xếp hạng",
    unranked: "không còn hạng",
    unclassed: "chưa xác định",
    showAll: (count: number) => `Hiện cả ${count} đơn vị`,
  },
};

export type EditorWords = typeof editor;
