import type { ExpectedType, JsonWanted, TextForm, Wanted } from "../../model/frameworkProblem";
import type { FrameworkWords } from "../frameworkWords";

const types: { readonly [T in ExpectedType]: string } = {
  text: "một đoạn chữ trong dấu ngoặc kép",
  number: "một số",
  wholeNumber: "một số nguyên",
  yesOrNo: "true hoặc false",
  list: "một danh sách [ … ]",
  object: "một nhóm mục { … }",
  null: "null",
};

const forms: { readonly [F in TextForm]: string } = {
  text: "chữ trên một dòng, không bỏ trống, không có dấu cách ở đầu và cuối",
  decimal: "số thập phân viết gọn với dấu chấm, như “645.7”, tối đa 15 chữ số",
  positiveDecimal: "số thập phân dương viết gọn với dấu chấm, như “645.7”, tối đa 15 chữ số",
  nonNegativeDecimal: "số thập phân từ 0 trở lên, viết gọn với dấu chấm, như “645.7”, tối đa 15 chữ số",
  percent: "tỷ lệ phần trăm trên 0 và không quá 100, viết gọn với dấu chấm, như “20” hoặc “12.5”",
  fraction: "số dương viết gọn với dấu chấm, hoặc phân số, như “0.4”, “3” hoặc “1/3”",
  share: "phần của điểm tối đa, từ 0 đến 1, viết gọn với dấu chấm, như “1”, “0.5”, “0”",
  id: "mã gồm chữ thường không dấu và chữ số, nối bằng gạch ngang, như “nhan-thuc-so”",
  color: "màu dạng “#RRGGBB” viết hoa, như “#C6E0B4”",
};

const jsonWanted: { readonly [W in JsonWanted]: string } = {
  value: "cần một giá trị (chữ trong dấu ngoặc kép, số, true, false, null, { … } hoặc [ … ])",
  member: "cần tên mục trong dấu ngoặc kép",
  colon: "cần dấu hai chấm sau tên mục",
  commaOrBracket: "cần dấu phẩy hoặc dấu đóng ]",
  commaOrBrace: "cần dấu phẩy hoặc dấu đóng }",
  end: "tài liệu phải hết ở đây",
  text: "cần dấu ngoặc kép đóng đoạn chữ trên cùng dòng (xuống dòng trong chữ viết là \\n)",
  escape: "sau dấu gạch chéo ngược chỉ dùng được dấu ngoặc kép, \\, /, b, f, n, r, t, hoặc u và bốn chữ số",
  newName: "tên mục ở đây đã có ở phía trên, trong cùng một nhóm; mỗi mục chỉ viết một lần",
  shallower: "các ngoặc lồng nhau quá sâu; tài liệu bộ tiêu chí không có chỗ nào sâu như vậy",
};

export const frameworks: FrameworkWords = {
  whole: "tài liệu",
  types,
  forms,
  problems: {
    notJson: ({ line, column, found, wanted }) =>
      `không phải tài liệu JSON đọc được: dòng ${line}, cột ${column} ` +
      `${found === null ? "tài liệu đã hết" : `đang là ${quoted(found)}`}, ${jsonWanted[wanted]}.`,
    unknownFormat: ({ found, known }) =>
      `${found === null ? "còn thiếu định dạng" : `định dạng đang là ${found}`}; phải là số ${known.join(" hoặc ")}, không có dấu ngoặc kép.`,
    missing: ({ allowed, ...wanted }) => `còn thiếu mục này; phải là ${wantedText(wanted, allowed)}.`,
    unknownMember: ({ allowed }) => `không có mục nào tên như vậy; các mục được dùng ở đây: ${list(allowed)}.`,
    wrongType: ({ found, ...wanted }) => `đang là ${found}, phải là ${wantedText(wanted)}.`,
    notOneOf: ({ found, allowed }) => `đang là ${quoted(found)}, phải là một trong: ${list(allowed)}.`,
    badForm: ({ found, form }) => `đang ghi ${quoted(found)}, phải là ${forms[form]}.`,
    outOfRange: ({ found, least, most }) =>
      `đang là ${found}, phải ${least !== null ? `từ ${least} trở lên` : `không quá ${most ?? found}`} ` +
      "(với danh sách, chữ: số phần tử, số ký tự).",
    newerFormat: ({ found, newest }) =>
      `tài liệu ở định dạng ${found}, mới hơn định dạng ${newest} mà phần mềm này đọc được; cần cập nhật phần mềm.`,
  },
  rules: {
    idTwice: ({ found }) => `${quoted(found)} đã dùng ở phía trên; mỗi mã, mỗi giá trị chỉ dùng một lần.`,
    nameTwice: ({ found }) =>
      `tên ${quoted(found)} đã có ở phía trên (không kể chữ hoa, chữ thường); mỗi tên chỉ dùng một lần, nếu không thì bảng tính không phân biệt được.`,
    unknownCriterion: ({ found, allowed }) =>
      `không có tiêu chí ${quoted(found)}; các tiêu chí hiện có: ${list(allowed)}.`,
    unknownGroup: ({ found, allowed }) => `không có khối ${quoted(found)}; các khối hiện có: ${list(allowed)}.`,
    unknownClass: ({ found, allowed }) => `không có mức xếp loại ${quoted(found)}; các mức hiện có: ${list(allowed)}.`,
    ownAncestor: ({ found }) => `tiêu chí ${quoted(found)} nằm trong chính nó; tiêu chí cha phải là một tiêu chí khác.`,
    kindOfParent: ({ found, allowed }) =>
      `loại ${quoted(found)} không nằm được trong tiêu chí cha; phải là ${list(allowed)} như tiêu chí cha.`,
    criteriaNeeded: () => "chưa có tiêu chí nào được chấm điểm; cần ít nhất một tiêu chí loại “scored”.",
    criteriaNotRead: ({ allowed }) =>
      `cách tính ${list(allowed)} lấy kết quả có sẵn trong bảng, không đọc tiêu chí; danh sách tiêu chí phải để trống.`,
    maxNeeded: ({ found }) =>
      `cần điểm tối đa${found === "0" ? " lớn hơn 0" : ""}, vì cách tính dựa vào điểm tối đa của tiêu chí này.`,
    maximaZero: () =>
      "mọi điểm tối đa đều bằng 0 nên không tính được tỷ lệ; cần ít nhất một tiêu chí được chấm có điểm tối đa lớn hơn 0.",
    weightNeeded: () => "cần trọng số, ở tiêu chí này hoặc ở tiêu chí cha, vì tổng tính theo trọng số.",
    weightNotUsed: ({ found }) =>
      `trọng số ${found} không được dùng tới; để null (trọng số chỉ dùng cho tiêu chí được chấm, khi tổng tính theo trọng số).`,
    weightNested: ({ allowed }) =>
      `tiêu chí cha ${list(allowed)} đã có trọng số; chỉ đặt trọng số ở một cấp, cấp còn lại để null.`,
    scaleNeeded: ({ allowed }) => `cách tính ${list(allowed)} cần thang điểm, là một số dương.`,
    alternativeSame: ({ found }) =>
      `cách hiểu khác của “${found}” không khác gì bộ tiêu chí; ghi điều được hiểu khác hoặc bỏ dòng này.`,
    capNotUsed: ({ allowed }) =>
      `cách tính ${list(allowed)} không tính tổng nên mức nhiều nhất không được dùng tới; bỏ mục này.`,
    extraOfRoot: ({ found }) =>
      `trung bình nhân không cộng, trừ thêm được; loại ${quoted(found)} không dùng với cách tính này.`,
    rootIsRounded: ({ allowed }) =>
      `trung bình nhân được làm tròn ngay khi khai căn nên không so được số chưa làm tròn; dùng ${list(allowed)}.`,
    decimalsNeeded: () =>
      "quy tắc có phép chia: ghi làm tròn điểm đến mấy chữ số thập phân (0 đến 10), hoặc đến bội của số nào.",
    ruleOfMain: () => "tiêu chí có tiêu chí thành phần thì cộng từ thành phần; quy tắc tính điểm chỉ đặt ở thành phần.",
    capOfScored: ({ allowed }) => `mức trần chỉ dùng cho tiêu chí loại ${list(allowed)}.`,
    signOfPenalty: ({ allowed }) => `dấu của điểm trừ chỉ dùng cho tiêu chí loại ${list(allowed)}.`,
    stepsFall: ({ found, allowed }) =>
      `bậc ${found} phải nhỏ hơn bậc phía trên (${list(allowed)}); ghi bậc cao nhất trước.`,
    stepsRise: ({ found, allowed }) =>
      `bậc ${found} phải lớn hơn bậc phía trên (${list(allowed)}); ghi bậc thấp nhất trước.`,
    goalpostsSame: ({ found }) =>
      `mốc đầu và mốc cuối cùng bằng ${found} nên không chia được điểm; ghi hai mốc khác nhau.`,
    stepOrDecimals: () => "điểm chỉ làm tròn một lần; bỏ “decimals” hoặc bỏ “step”.",
    groupTermsEmpty: ({ found }) =>
      `không có gì riêng cho khối ${found}; ghi điểm tối đa, trọng số hoặc quy tắc, nếu không thì bỏ mục này.`,
    exampleNeedsRule: ({ found }) => `ví dụ ${found} cần có quy tắc cho điểm ở tiêu chí này.`,
    exampleDiffers: ({ found, allowed: [made] }) =>
      `văn bản cho ${found} điểm, còn quy tắc ${made === undefined ? "không cho điểm với số liệu này" : `cho ${made} điểm`}; xem lại quy tắc hoặc ví dụ.`,
    countOutOfReach: ({ found, allowed }) => `cần ${found} tiêu chí mà chỉ có ${list(allowed)}.`,
    placesRise: ({ found, allowed }) =>
      `${found} phải lớn hơn số của mức phía trên (${list(allowed)}), vì tính cộng dồn từ hạng đầu.`,
    exceptionSmaller: ({ found, allowed }) => `tỷ lệ ngoại lệ ${found} phải lớn hơn tỷ lệ thường (${list(allowed)}).`,
    barEffect: ({ allowed }) => `mỗi dòng ghi đúng một tác động: ${list(allowed)}.`,
    classesNeeded: () => "hạ mức cần có bảng xếp loại; bộ tiêu chí này chưa có.",
    pointsAboveMax: ({ found, allowed }) =>
      `${found} điểm vượt điểm tối đa của tiêu chí; nhiều nhất là ${list(allowed)}.`,
    thresholdNeeded: () =>
      "cần ngưỡng điểm (hoặc điều kiện kèm theo); chỉ mức thấp nhất được bỏ qua ngưỡng, và chỉ ngưỡng suy ra mới được để trống giá trị.",
    thresholdOutOfReach: ({ found, allowed }) =>
      `ngưỡng ${found} ngoài tầm với: mức mà đơn vị có thể đạt dừng ở ${list(allowed)}; sửa ngưỡng hoặc thang điểm.`,
    thresholdsFall: ({ found, allowed }) =>
      `ngưỡng ${found} phải nhỏ hơn ngưỡng của mức phía trên (${list(allowed)}); ghi mức cao nhất trước.`,
    thresholdsRise: ({ found, allowed }) =>
      `ngưỡng ${found} phải lớn hơn ngưỡng của mức phía trên (${list(allowed)}), vì ít nhất đứng đầu; ghi mức cao nhất trước.`,
    comparisonTurned: ({ found, allowed }) =>
      `so sánh ${quoted(found)} ngược với thứ tự xếp hạng; dùng được: ${list(allowed)}.`,
    statedOnly: ({ allowed }) =>
      `ngưỡng “không quá”, “dưới” phải do văn bản quy định (${list(allowed)}), không suy ra được.`,
    intervalEmpty: ({ found, allowed }) =>
      `khoảng (${found}; ${allowed.join("")}] không chứa số nào; cận dưới phải nhỏ hơn cận trên.`,
    valueOutsideInterval: ({ found, allowed: [above = "", most = ""] }) =>
      `ngưỡng ${found} nằm ngoài khoảng mà kết quả công bố cho phép` +
      `${above === "" ? "" : `; phải lớn hơn ${above}`}${most === "" ? "" : `; không quá ${most}`}.`,
    classFigure: ({ found, allowed }) =>
      `cách tính tổng này không cho số liệu ${quoted(found)}; dùng được: ${list(allowed)}.`,
    ratioNeedsMaxima: ({ allowed }) =>
      `xếp loại theo tỷ lệ cần thang điểm (scale) hoặc điểm tối đa của mọi tiêu chí được chấm; nếu không thì dùng ${list(allowed)}.`,
    conditionOfLowest: () =>
      "mức thấp nhất nhận mọi đơn vị còn lại nên không có điều kiện; bỏ mục này, hoặc ghi ngưỡng cho mức này.",
    percentNeedsMaximum: ({ found, allowed }) =>
      `điều kiện theo % cần điểm tối đa của tiêu chí ${quoted(found)}; ghi điểm tối đa, hoặc dùng ${list(allowed)}.`,
    floorOutOfReach: ({ found, allowed }) =>
      `không đơn vị nào đạt được mức ${found}; nhiều nhất là ${list(allowed)} (điều kiện “trên” thì phải nhỏ hơn).`,
    quotaOfLowest: () => "mức thấp nhất không giới hạn số lượng được, vì không còn mức nào phía dưới; bỏ mục này.",
    quotaNeedsRanks: () =>
      "giới hạn số lượng xét theo thứ hạng, mà cách tính tổng “none” không xếp hạng đơn vị nào; bỏ mục này hoặc chọn cách tính tổng khác.",
    officialStage: ({ found, allowed }) =>
      `bước ${quoted(found)} không có trong trình tự chấm; phải là một trong: ${list(allowed)}.`,
    madeOfNeeded: ({ allowed }) =>
      `chưa đơn vị nào khai báo gồm những phần nào; khai báo ở các đơn vị (madeOf), nếu không thì dùng ${list(allowed)}.`,
    madeOfNotUsed: ({ found }) =>
      `đơn vị ${quoted(found)} khai báo gồm các phần, mà cách gộp không đọc khai báo này; bỏ mục này, hoặc chọn “declared” ở cách gộp.`,
    partTwice: ({ found, allowed }) =>
      `${quoted(found)} đã là phần của ${list(allowed)}; mỗi phần chỉ thuộc một đơn vị.`,
    partWeightNeeded: ({ found }) =>
      `trung bình có trọng số cần trọng số của từng phần: theo cột hoặc theo tên phần, chỉ một trong hai${found === "" ? "" : `; thiếu trọng số của ${quoted(found)}`}.`,
    partWeightNotUsed: ({ found }) =>
      `cách gộp ${quoted(found)} không dùng trọng số của các phần; bỏ trọng số, hoặc chọn “weightedMean”.`,
    extremesOfLines: () =>
      "quy tắc theo số liệu nhỏ nhất, lớn nhất chưa dùng được khi đơn vị gồm nhiều phần; ghi hai mốc cụ thể (goalposts).",
    extremesByGroup: () =>
      "quy tắc theo số liệu nhỏ nhất, lớn nhất chưa dùng được cho riêng một khối; ghi hai mốc cụ thể (goalposts).",
    termsOfLines: ({ found }) =>
      `${quoted(found)} gồm nhiều phần, nên điểm không áp dụng, điểm không đưa vào đánh giá phải ghi ở từng phần.`,
    groupsNeeded: ({ allowed }) =>
      `xếp hạng theo danh sách khai báo thì phải khai báo các khối (groups), nếu không thì dùng ${list(allowed)}.`,
  },
};

function wantedText({ expected, form, orNull }: Wanted, allowed: readonly string[] = []): string {
  const isGroup = expected === "object";
  const plain =
    allowed.length > 0 && !isGroup ? `một trong: ${list(allowed)}` : form === null ? types[expected] : forms[form];
  return `${plain}${isGroup && allowed.length > 0 ? ` gồm ${list(allowed)}` : ""}${orNull ? ", hoặc null" : ""}`;
}

/** More than this nobody reads. */
const MOST_LISTED = 30;

function list(items: readonly string[]): string {
  return items.length === 0
    ? "(chưa có)"
    : items.slice(0, MOST_LISTED).map(quoted).join(", ") +
        (items.length > MOST_LISTED ? ` và ${items.length - MOST_LISTED} mục khác` : "");
}

function quoted(text: string): string {
  return `“${text}”`;
}
