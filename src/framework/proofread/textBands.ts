import { compare, dec, decimalText, parseDecimal, subtract } from "../../model/numbers/decimal";

/** A band of figures as a text gives it: "từ 70 đến 89", "70 - 89 điểm"; `to` null for "90 trở lên". */
export interface TextBand {
  readonly from: string;
  readonly to: string | null;
  /** Of things that are counted, or of places: between 3 and 4 there is nothing. */
  readonly areCounts: boolean;
}

const NUMBER = "(\\d+(?:[.,]\\d+)?)";
const COUNTED =
  "lần|cuộc|lượt|vụ|người|hộ|đơn vị|xã|phường|ngày|buổi|lớp|tin|bài|văn bản|hồ sơ|mô hình|sản phẩm|dịch vụ";
const CLOSED = new RegExp(
  `((?:hạng|thứ|vị trí|top|nhóm)\\s*)?${NUMBER}\\s*%?\\s*(?:điểm\\s*)?(?:đến(?!\\s*dưới)|-|–)\\s*(?:hạng\\s*)?${NUMBER}(\\s*(?:${COUNTED})(?![\\p{L}\\d]))?`,
  "giu",
);
const OPEN = new RegExp(`(?:từ|≥)\\s*${NUMBER}\\s*%?\\s*(?:điểm\\s*)?trở lên`, "giu");

/** The bands of a text, lowest first. "70 đến dưới 90" leaves nothing open and is not among them. */
export function textBands(text: string): readonly TextBand[] {
  const closed = [...text.matchAll(CLOSED)].map(([, place, from = "", to = "", thing]): TextBand => ({
    from: plain(from),
    to: plain(to),
    areCounts: place !== undefined || thing !== undefined,
  }));
  const open = [...text.matchAll(OPEN)].map(([, from = ""]): TextBand => ({
    from: plain(from),
    to: null,
    areCounts: false,
  }));
  return [...closed, ...open]
    .filter(({ from, to }) => !isYear(from) && (to === null || compare(dec(from), dec(to)) < 0))
    .sort((a, b) => compare(dec(a.from), dec(b.from)));
}

/**
 * What two neighbouring bands leave open (89,5 between "70 đến 89" and "90 đến 100"), or share, if only one figure. Null
 * where they stand further apart than the lower one is wide: then they are about other things.
 */
export function betweenBands(below: TextBand, above: TextBand): "gap" | "overlap" | null {
  if (below.to === null) return null;
  const distance = subtract(dec(above.from), dec(below.to));
  if (distance.digits <= 0n) return "overlap";
  if (below.areCounts && compare(distance, dec("1")) === 0) return null;
  return compare(distance, subtract(dec(below.to), dec(below.from))) <= 0 ? "gap" : null;
}

function isYear(figure: string): boolean {
  return /^(?:19|20|21)\d\d$/.test(figure);
}

/** "tối đa 15 điểm" → "15". */
export function textMaximum(text: string): string | null {
  const found = new RegExp(`tối đa\\s*(?:là\\s*)?${NUMBER}\\s*điểm`, "iu").exec(text)?.[1];
  return found === undefined ? null : plain(found);
}

function plain(figure: string): string {
  const value = parseDecimal(figure.replace(",", "."));
  return value === null ? "0" : decimalText(value);
}

/** Points that a text gives for something: "4 cuộc: 20 điểm", "được 15 điểm". What is asked for ("đạt 80 điểm") is none. */
export function namedPoints(text: string): readonly string[] {
  const given = new RegExp(`(?::|=|→|được|chấm|cộng|trừ|tính)\\s*${NUMBER}\\s*điểm`, "giu");
  return [...text.matchAll(given)].map(([, points = ""]) => plain(points));
}
