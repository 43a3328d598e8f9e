import type { DifferentRow, TotalRuleName, Undecided, VerifiedRanking, VerifiedTotal } from "../../model/verification";

const ROUNDINGS: { readonly [R in VerifiedTotal["rounding"]]: string } = {
  exact: "in đủ chữ số",
  halfUp: "làm tròn nửa lên",
  truncated: "cắt bỏ phần lẻ",
};

const RULES: { readonly [R in TotalRuleName]: (columns: string) => string } = {
  copy: (columns) => `chép lại cột ${columns}`,
  sum: (columns) => `tổng các cột ${columns}`,
  signed: (columns) => `tổng các cột ${columns}, có cột trừ đi`,
  mean: (columns) => `trung bình cộng các cột ${columns}`,
  weighted: (columns) => `tổng có trọng số các cột ${columns}`,
  ratio: (columns) => `tỷ lệ, tính từ ${columns}`,
};

const TIES: { readonly [T in NonNullable<VerifiedRanking["ties"]>]: string } = {
  standard: "đồng hạng kiểu 1-1-3",
  dense: "đồng hạng kiểu 1-1-2",
  none: "bằng điểm vẫn tách hạng",
};

const WHAT: { readonly [W in DifferentRow["what"]]: string } = {
  total: "tổng điểm",
  rank: "thứ hạng",
  class: "xếp loại",
};

function undecided(reason: Undecided): string {
  switch (reason.why) {
    case "noFigures":
      return "Không xác định được, vì bảng không có cột số nào có thể là kết quả.";
    case "noParts":
      return "Không xác định được cách tính kết quả, vì bảng không in điểm thành phần.";
    case "tooFewRows":
      return (
        `Không xác định được cách tính, vì chỉ có ${reason.rows} hàng cho ${reason.columns} cột: ` +
        "không nhiều hàng hơn cột thì cách tính nào cũng có thể khớp."
      );
    case "noRule":
      return (
        `Không xác định được, vì trong ${reason.columns} cột số không cột nào theo một cách tính ` +
        `(tổng, trung bình, trọng số, tỷ lệ) của các cột khác ở đủ nhiều hàng trong ${reason.rows} hàng.`
      );
  }
}

/** A row that does not follow, each part of it as text in the record's language. */
interface DifferentRowWords {
  readonly row: number;
  readonly name: string;
  readonly cell: string;
  readonly what: string;
  readonly printed: string;
  /** Null of a class between whose thresholds the figure lies. */
  readonly expected: string | null;
}

/** The words of “Biên bản kiểm chứng”. Shaped here, worded in each language. */
export const verify = {
  sheet: "Biên bản kiểm chứng",
  intro: "Cách tính, cách xếp hạng, ngưỡng xếp loại được tìm từ chính số liệu của bảng; không cần bộ tiêu chí.",
  write: "Ghi biên bản ra trang tính",
  title: "BIÊN BẢN KIỂM CHỨNG BẢNG ĐÃ CÔNG BỐ",
  table: (sheet: string, area: string, units: number) => `Bảng: trang tính “${sheet}”, vùng ${area}, ${units} đơn vị`,
  total: (column: string, rule: string, rounding: string, agreement: string) =>
    `Kết quả: cột ${column} là ${rule}; ${rounding}; ${agreement}`,
  rules: RULES,
  capped: (cap: string) => `, nhiều nhất ${cap}`,
  /** Numerator and denominator columns, or one column and its factor. */
  divided: (above: string, below: string) => `cột ${above} chia cho cột ${below}`,
  times: (column: string, weight: string) => `cột ${column} nhân với ${weight}`,
  weights: "Trọng số",
  weight: (column: string, weight: string, from: string | null, to: string | null) =>
    from === null || to === null ? `cột ${column}: ${weight}` : `cột ${column}: ${weight} (từ ${from} đến ${to})`,
  roundings: ROUNDINGS,
  agreement: (agrees: number, outOf: number) => `khớp ${agrees}/${outOf} hàng`,
  ranking: (column: string, by: string, manner: readonly string[], agreement: string) =>
    `Thứ hạng: cột ${column} xếp theo cột ${by}, ${manner.join(", ")}; ${agreement}`,
  directions: { highest: "cao nhất đứng đầu", lowest: "thấp nhất đứng đầu" },
  perGroup: "riêng từng nhóm",
  ties: TIES,
  noTies: "không có đơn vị bằng nhau",
  classes: (column: string, by: string, agreement: string) => `Xếp loại: cột ${column} theo cột ${by}; ${agreement}`,
  threshold: (name: string, greaterThan: string | null, atMost: string | null, round: readonly string[]) => {
    const above = greaterThan === null ? "" : `trên ${greaterThan}`;
    const most = atMost === null ? "" : `không quá ${atMost}`;
    const bounds = [above, most].filter((text) => text !== "").join(", ");
    return `Ngưỡng “${name}”: ${bounds}${round.length === 0 ? "" : ` (số tròn: ${round.join("; ")})`}`;
  },
  different: "Các hàng không khớp",
  row: ({ row, name, cell, what, printed, expected }: DifferentRowWords) =>
    `hàng ${row}, ${name}, ô ${cell}: ${what} in ${printed}` + (expected === null ? "" : `, tính lại ${expected}`),
  what: WHAT,
  allAgree: "Mọi hàng kiểm được đều khớp.",
  undecided,
  fingerprint: (mark: string) => `Dấu của dữ liệu (SHA-256): ${mark}`,
};

export type VerifyWords = typeof verify;
