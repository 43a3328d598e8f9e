import type { FormProblemWords } from "../formProblemWords";

export const formProblems: FormProblemWords = {
  labelled: (label, sentence) => `mục “${label}”: ${sentence}`,
  troubles: {
    notOneOf: ({ found, allowed }) => `đang ghi “${found}”, phải là một trong: ${list(allowed)}.`,
    notNumber: ({ found }) => `đang ghi “${found}”, phải là một số.`,
    notWhole: ({ found }) => `đang ghi “${found}”, phải là một số nguyên, không âm.`,
    twoReadings: ({ found }) => `“${found}” đọc được thành hai số khác nhau; ghi lại ở dạng số, không tách hàng nghìn.`,
    notLike: ({ found, examples }) => `không đọc được “${found}”; ghi theo một trong các mẫu: ${list(examples)}.`,
    unknownLabel: ({ found, allowed }) => `không có mục nào tên “${found}”; các tên dùng được ở đây: ${list(allowed)}.`,
    missingLabels: ({ section, labels }) =>
      `phần “${section}” thiếu ${list(labels)}. Thêm lại; nếu là cột của bảng và không dùng thì ghi tên cột vào dòng ` +
      "“Cột không dùng: …” ngay dưới tên phần, cách nhau bằng dấu chấm phẩy.",
    labelTwice: ({ found }) => `“${found}” có hai lần trong phần này; chỉ giữ một.`,
    strayCell: ({ found }) =>
      `“${found}” nằm ngoài các mục của bộ tiêu chí; chuyển xuống dưới dòng cuối, lên trên tiêu đề, hoặc xóa đi.`,
    noTable: ({ section, none }) =>
      `dưới “${section}” không có bảng nào đọc được; nếu không có nội dung thì ghi “${none}”, nếu có thì ghi lại dòng tên cột.`,
    missingSection: ({ section }) =>
      `không thấy phần “${section}” dưới tiêu đề này; tên phần phải đứng một mình trên một dòng.`,
    sectionTwice: ({ section }) => `phần “${section}” có hai lần; chỉ giữ một.`,
    missingEnd: ({ end }) =>
      `không thấy dòng “${end}” ở cuối, nên không biết bộ tiêu chí đã đủ chưa; ghi lại dòng này dưới bảng cuối cùng, phía trên phần ký.`,
    nameDiffers: ({ found, label }) =>
      `“${found}” khác với mục “${label}”; tên ghi dưới tiêu đề và ở mục “${label}” phải giống nhau.`,
  },
  empty: (allowed) => `còn để trống${allowed.length === 0 ? "" : `; ghi một trong: ${list(allowed)}`}.`,
  mustBe: (found, form) => `đang ghi “${found}”, phải là ${form}.`,
  forms: {
    text: null,
    decimal: "một số, tối đa 15 chữ số",
    positiveDecimal: "một số dương, tối đa 15 chữ số",
    nonNegativeDecimal: "một số từ 0 trở lên, tối đa 15 chữ số",
    percent: "tỷ lệ phần trăm trên 0 và không quá 100, như “12,5”",
    fraction: "một số dương hoặc phân số, như “0,4” hoặc “1/3”",
    share: "phần của điểm tối đa, từ 0 đến 1, như “0,5”",
    id: null,
    color: null,
  },
  rules: {
    criteriaNeeded: () => "chưa có tiêu chí nào được chấm điểm; cần ít nhất một tiêu chí loại “Chấm điểm”.",
    weightNotUsed: ({ found }) =>
      `trọng số ${found} không được dùng tới; để trống ô này (trọng số chỉ dùng cho tiêu chí được chấm, khi tổng tính theo trọng số).`,
    weightNested: ({ allowed }) =>
      `tiêu chí cha ${list(allowed)} đã có trọng số; chỉ đặt trọng số ở một cấp, cấp còn lại để trống.`,
    ratioNeedsMaxima: ({ allowed }) =>
      `xếp loại theo tỷ lệ cần thang điểm hoặc điểm tối đa của mọi tiêu chí được chấm; nếu không thì dùng ${list(allowed)}.`,
    quotaNeedsRanks: () =>
      "giới hạn số lượng xét theo thứ hạng, mà cách tính tổng ở trên không xếp hạng đơn vị nào; để trống ô này hoặc chọn cách tính tổng khác.",
    madeOfNeeded: ({ allowed }) =>
      `chưa đơn vị nào khai báo gồm những phần nào ở bảng các đơn vị; nếu không thì dùng ${list(allowed)}.`,
    madeOfNotUsed: ({ found }) =>
      `đơn vị “${found}” khai báo gồm các phần, mà cách gộp ở trên không đọc khai báo này; để trống ô này hoặc chọn cách gộp theo khai báo.`,
    partWeightNotUsed: () => "cách gộp ở trên không dùng trọng số của các phần; để trống ô này.",
    groupsNeeded: ({ allowed }) =>
      `xếp hạng theo khai báo ở các khối thì phải có bảng các khối, nếu không thì dùng ${list(allowed)}.`,
  },
};

function list(items: readonly string[]): string {
  return items.map((item) => `“${item}”`).join(", ");
}
