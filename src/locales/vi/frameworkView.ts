import type { FrameworkStatus } from "../../model/framework";
import { totalSentences } from "../totalWords";
import { totals } from "./totals";

/** Headings of frameworks that belong together. */
const groups: { readonly [S in FrameworkStatus]: string } = {
  current: "Đang áp dụng",
  archived: "Lưu trữ",
  example: "Mẫu",
};

/** What built-in frameworks call their levels, where another language has its own word. */
const levels: Readonly<Record<string, string>> = {};

const statuses: { readonly [S in FrameworkStatus]: string } = {
  current: "đang áp dụng",
  archived: "lưu trữ",
  example: "ví dụ minh họa",
};

/** What the view Bộ tiêu chí says of a framework. */
export const frameworkView = {
  heading: "Bộ tiêu chí",
  intro: "Mỗi bộ tiêu chí nêu tiêu chí, điểm tối đa, cách tính, xếp loại và căn cứ pháp lý.",
  inUse: "đang dùng cho bảng này",
  use: "Dùng cho bảng đang xem",
  level: (level: string) => `cấp ${level}`,
  year: (year: number) => `năm ${year}`,
  statuses,
  groups,
  levels,
  version: (id: string, version: string) => `Mã ${id}, phiên bản ${version}`,
  legalBasis: "Căn cứ",
  noLegalBasis: "Bộ tiêu chí này chưa ghi căn cứ pháp lý.",
  criteria: (count: number) => `Tiêu chí (${count})`,
  criterion: "Tiêu chí",
  max: "Tối đa",
  weight: "Trọng số",
  unknownMax: "chưa xác định",
  example: (figure: string, points: string, group: string | null) =>
    `Ví dụ${group === null ? "" : ` (${group})`}: ${figure} → ${points} điểm`,
  sum: "Cộng",
  kinds: { notScored: "không tính điểm", bonus: "điểm cộng", penalty: "điểm trừ" },
  totalHeading: "Cách tính",
  totals: totalSentences(totals),
  scale: (scale: string) => `Thang ${scale}.`,
  rounding: (places: number) =>
    places === 0 ? "Làm tròn đến số nguyên, một lần." : `Làm tròn một lần đến ${places} chữ số thập phân.`,
  ranking: {
    standard: "Đồng hạng theo kiểu 1-1-3.",
    dense: "Đồng hạng theo kiểu 1-1-2.",
    lowest: "Ít nhất đứng đầu.",
    without: (names: string) => `tổng không kể ${names}`,
    more: (figure: string) => `${figure} (nhiều hơn đứng trước)`,
    fewer: (figure: string) => `${figure} (ít hơn đứng trước)`,
    perGroup: "Xếp hạng riêng từng nhóm.",
    unrounded: "So sánh trên số chưa làm tròn.",
    alternative: (
      clause: string,
      { figure, rank, className }: { figure: string | null; rank: number | null; className: string | null },
    ) =>
      `Cách hiểu khác (${clause}): ${[figure, rank === null ? "không có hạng" : `hạng ${rank}`, className].filter((part) => part !== null).join(", ")}`,
    decidedBy: (what: string, figure: string | null) => `Bằng điểm, xét ${what}: ${figure ?? "không có"}`,
    tieBreakers: (names: readonly string[]) => `Bằng điểm thì so lần lượt: ${names.join("; ")}.`,
  },
  classes: "Xếp loại",
  noClasses: "Bộ tiêu chí này không quy định xếp loại.",
  atLeast: (value: string) => `từ ${value} trở lên`,
  above: (value: string) => `trên ${value}`,
  atMost: (value: string) => `không quá ${value}`,
  below: (value: string) => `dưới ${value}`,
  lowest: "còn lại",
  unknownThreshold: "chưa xác định ngưỡng",
  stated: (source: string) => `Theo ${source}.`,
  inferred: (interval: string) => `Suy ra từ kết quả công bố: ngưỡng nằm ${interval}.`,
  interval: (above: string | null, atMost: string | null) =>
    above === null
      ? atMost === null
        ? "ở mức chưa xác định được"
        : `ở mức không quá ${atMost}`
      : atMost === null
        ? `ở mức trên ${above}`
        : `trong khoảng trên ${above}, không quá ${atMost}`,
};

export type FrameworkViewWords = typeof frameworkView;
