import type { DecimalText } from "../../model/numbers/decimal";
import type { MatchedBy } from "../../model/framework";
import type { UnitStatus } from "../../model/scores";
import { numberText } from "../numbers";

const reasons: { readonly [M in MatchedBy]: string } = {
  given: "Anh/chị đã chọn",
  workbook: "Lưu trong sổ làm việc này",
  words: "Tự chọn theo nội dung bảng",
  derived: "Lập từ chính bảng này",
};

const withoutRank: { readonly [S in Exclude<UnitStatus, "ranked">]: string } = {
  incomplete: "chưa đủ điểm",
  notRanked: "không xếp hạng",
  notAssessed: "không đánh giá",
};

/** More names than this are not listed in one sentence. */
const LISTED = 4;

function listed(names: readonly string[]): string {
  const rest = names.length - LISTED;
  return names.slice(0, LISTED).join("; ") + (rest > 0 ? ` và ${rest} đơn vị khác` : "");
}

/** `2026-11-28T10:32` as “10:32 ngày 28/11/2026”. */
export function timeText(at: string): string {
  const [day = "", time = ""] = at.split("T");
  return `${time} ngày ${day.split("-").reverse().join("/")}`;
}

/** What the pane says on its first view and around all views. */
export const pane = {
  title: "Xếp Hạng",
  tabs: {
    rank: "Xếp hạng",
    check: "Rà soát",
    summary: "Kết quả",
    frameworks: "Bộ tiêu chí",
    diagnose: "Kiểm tra môi trường",
  },
  tabsLabel: "Các phần của Xếp Hạng",
  otherLanguage: "English",
  menu: "Trợ giúp và tùy chọn",
  loadingView: "Đang mở…",

  work: {
    scanning: "Đang đọc trang tính…",
    surveying: "Đang đọc mọi trang tính…",
    writing: "Đang ghi vào trang tính…",
    undoing: "Đang hoàn tác…",
    share: (percent: number) => `${percent}%`,
    cancel: "Dừng",
    cancelling: "Đang dừng…",
  },

  table: {
    heading: "Bảng điểm",
    choose: "Bảng đang xem",
    option: (position: number, of: number, area: string) => `Bảng ${position}/${of}: ${area}`,
    show: (sheet: string, area: string) => `Trang tính “${sheet}”, vùng ${area}`,
    showHint: "Chỉ vùng này trong trang tính",
    units: (count: number) => `${count} đơn vị`,
    groups: (count: number) => `${count} nhóm`,
    criteria: (count: number) => `${count} tiêu chí`,
    givenTotal: "có sẵn tổng điểm",
    givenRatio: "có sẵn tỷ lệ",
    elsewhere: (active: string, shown: string) =>
      `Trang tính “${active}” không có bảng điểm. Đang hiện bảng ở trang tính “${shown}”.`,
    reread: "Đọc lại",
  },

  framework: {
    heading: "Bộ tiêu chí",
    automatic: "Tự chọn lại",
    none: "Chưa chọn",
    reasons,
    because: (reason: string, facts: readonly string[]) =>
      facts.length === 0 ? `${reason}.` : `${reason}: ${facts.join(", ")}.`,
    found: (found: number, of: number) => `có ${found}/${of} tiêu chí`,
    maxima: (agree: number, of: number) => `khớp ${agree}/${of} điểm tối đa`,
    fractions: "điểm đều từ 0 đến 1",
    missing: (names: readonly string[]) => `Bảng còn thiếu: ${names.join("; ")}.`,
    inferred: "Ngưỡng xếp loại suy ra từ kết quả công bố; văn bản không nêu.",
    showThresholds: "Xem các ngưỡng",
  },

  preview: {
    heading: "Xem trước kết quả",
    rank: "Hạng",
    unit: "Đơn vị",
    total: "Tổng điểm",
    ratio: "Tỷ lệ",
    class: "Xếp loại",
    unclassed: "chưa xác định",
    belowClasses: "không xếp loại",
    withoutRank,
    noGroup: "Không thuộc nhóm nào",
    showAll: (count: number) => `Hiện tất cả ${count} đơn vị`,
    showMore: (count: number) => `Hiện thêm ${count} đơn vị`,
    showFewer: "Thu gọn",
    goToUnit: "Chỉ đơn vị này trong trang tính",
    empty: "Bảng chưa có đơn vị nào.",
  },

  problems: {
    heading: "Rà soát",
    counts: (errors: number, warnings: number, infos: number) =>
      [errors > 0 ? `${errors} lỗi` : "", warnings > 0 ? `${warnings} cảnh báo` : "", infos > 0 ? `${infos} lưu ý` : ""]
        .filter((part) => part !== "")
        .join(", "),
    none: "Không có lỗi, không có cảnh báo",
    open: "Xem phần rà soát",
  },

  write: {
    label: "Ghi kết quả xếp hạng",
    again: "Ghi lại kết quả",
    what: "các cột kết quả và trang tính tổng hợp",
    errorsLeft: (count: number, units: readonly string[]) =>
      `Còn ${count} lỗi${units.length === 0 ? "" : `, ở ${listed(units)}`}. Vẫn ghi?`,
    ownRule: "Chưa có bộ tiêu chí: kết quả tính theo cách tính của chính bảng này. Ghi theo cách tính đó?",
    confirm: "Xác nhận và ghi",
    anyway: "Vẫn ghi",
    showErrors: "Xem lỗi",
    notYet: "Chưa ghi",
    undo: "Hoàn tác",
    undoNote: "Khi ghi, danh sách hoàn tác (Ctrl+Z) của Excel bị xóa; nút Hoàn tác ở đây thay cho nó.",
    undoNoteSeen: "Đã hiểu",
    undoWhat: "Hoàn tác lần ghi gần nhất",
  },

  results: {
    unwritten: "Chưa ghi kết quả vào trang tính.",
    fresh: (at: string | null) =>
      at === null ? "Kết quả trên trang tính đúng với điểm." : `Đã ghi lúc ${timeText(at)}.`,
    maybeStale: "Dữ liệu đã thay đổi sau khi ghi.",
    staleUnits: (units: number) => `Kết quả trên trang tính đã cũ: ${units} đơn vị có kết quả khác.`,
    staleCells: (cells: number, units: number) =>
      `Kết quả trên trang tính đã cũ: ${cells} ô điểm đã sửa, ${units} đơn vị có kết quả khác.`,
  },

  dismiss: "Đóng thông báo",
  details: "Chi tiết kỹ thuật",

  stale: {
    heading: "Dữ liệu đã thay đổi",
    what: "Kết quả xem trước có thể không còn đúng.",
  },

  empty: {
    unread: "Chưa đọc được trang tính",
    table: (sheet: string) => `Không tìm thấy bảng điểm ở trang tính “${sheet}”`,
  },

  broken: {
    heading: "Xếp Hạng gặp lỗi của phần mềm",
    what: "Đây không phải lỗi của anh/chị. Dữ liệu trong trang tính không bị mất.",
    missing: {
      heading: "Chưa tải được một phần của Xếp Hạng",
      what: "Máy chủ của Xếp Hạng không trả lời. Kiểm tra kết nối mạng rồi chọn Mở lại.",
    },
    retry: "Mở lại",
  },

  announce: {
    scanned: (units: number, framework: string) => `Đã đọc ${units} đơn vị. Bộ tiêu chí: ${framework}.`,
    scannedByOwnRule: (units: number) => `Đã đọc ${units} đơn vị. Xếp theo cách tính của chính bảng này.`,
    scannedWithout: (units: number) => `Đã đọc ${units} đơn vị. Chưa chọn bộ tiêu chí.`,
  },

  number: (value: DecimalText, places?: number) => numberText(value, "vi", places),
  percent: (value: DecimalText, places?: number) => `${numberText(value, "vi", places)}%`,
};

export type PaneWords = typeof pane;
