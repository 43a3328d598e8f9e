import { compare, dec, decimalText, parseDecimal, subtract } from "../../model/numbers/decimal";

/** Where a band begins or ends, and whether that figure is in it. */
interface End {
  readonly at: string;
  readonly isIn: boolean;
}

/** A band of figures as a text gives it: "từ 70 đến 89", "dưới 70"; an end is null where the band goes on. */
export interface TextBand {
  readonly from: End | null;
  readonly to: End | null;
  /** Of things that are counted, or of places: between 3 and 4 there is nothing. */
  readonly areCounts: boolean;
}

const NUMBER = "(\\d+(?:[.,]\\d+)?)";
const COUNTED =
  "lần|cuộc|lượt|vụ|người|hộ|đơn vị|xã|phường|ngày|buổi|lớp|tin|bài|văn bản|hồ sơ|mô hình|sản phẩm|dịch vụ";
const FIGURE = `${NUMBER}\\s*%?\\s*(?:điểm\\s*)?((?:${COUNTED})(?![\\p{L}\\d]))?\\s*`;
const PLACE = "((?:hạng|thứ|vị trí|top|nhóm)\\s*)?";
const CLOSED = new RegExp(`(trên\\s*)?${PLACE}${FIGURE}(?:đến|-|–)\\s*(dưới\\s*)?(?:hạng\\s*)?${FIGURE}`, "giu");
/** "từ 90 trở lên", "90% trở lên", "≥ 90", "trên 90"; "70 trở xuống", "≤ 70", "dưới 70", "đến 70". */
const UPWARD = new RegExp(`(?:(?:từ\\s*)?${FIGURE}trở lên|(≥|>=|>|trên)\\s*${FIGURE})`, "giu");
const DOWNWARD = new RegExp(`(?:${FIGURE}trở xuống|(≤|<=|<|dưới|đến)\\s*${FIGURE})`, "giu");

/**
 * The bands of a text, lowest first. Those with one end alone stand in a part of the sentence by themselves: "trên 50% số
 * xã có từ 80% hộ" says two things, not two bands of one.
 */
export function textBands(text: string): readonly TextBand[] {
  // "Thứ hạng từ 1 đến 10: 10 điểm; từ 11 đến 20: 8 điểm": the first says what all are of.
  const arePlaces = /(?:thứ hạng|xếp thứ|vị trí)\s*(?:từ\s*)?\d/iu.test(text);
  const bands = text
    .split(/[;\n]|[.,](?=\s)/)
    .flatMap(bandsOf)
    .map((band) => ({ ...band, areCounts: band.areCounts || arePlaces }));
  return inOrder(
    bands.filter(({ from, to }) => {
      const isBand = from === null || to === null || compare(dec(from.at), dec(to.at)) < 0;
      return isBand && !isYear(from) && !isYear(to);
    }),
  );
}

/** By where they begin; of those without a beginning by where they end, before all others. */
export function inOrder(bands: readonly TextBand[]): readonly TextBand[] {
  const start = ({ from, to }: TextBand) => dec((from ?? to)?.at ?? "0");
  const isFirst = ({ from }: TextBand) => Number(from === null);
  return [...bands].sort((a, b) => isFirst(b) - isFirst(a) || compare(start(a), start(b)));
}

function bandsOf(part: string): readonly TextBand[] {
  const closed = [...part.matchAll(CLOSED)].map(
    ([, above, place, from = "", first, below, to = "", second]): TextBand => ({
      from: { at: plain(from), isIn: above === undefined },
      to: { at: plain(to), isIn: below === undefined },
      areCounts: [place, first, second].some((word) => word !== undefined),
    }),
  );
  const rest = part.replace(CLOSED, " ");
  const open = [
    ...[...rest.matchAll(UPWARD)].map((match) => ({ from: endOf(match), to: null, areCounts: isCount(match) })),
    ...[...rest.matchAll(DOWNWARD)].map((match) => ({ from: null, to: endOf(match), areCounts: isCount(match) })),
  ];
  return open.length === 1 && closed.length === 0 ? open : closed;
}

/** A figure without a sign is in its band: "90 trở lên". */
function endOf([, bare, , sign, signed = ""]: RegExpMatchArray): End {
  return { at: plain(bare ?? signed), isIn: sign === undefined || !/^(?:>|<|trên|dưới)$/iu.test(sign) };
}

function isCount([, , first, , , second]: RegExpMatchArray): boolean {
  return (first ?? second) !== undefined;
}

/**
 * What two neighbouring bands leave open (89,5 between "70 đến 89" and "90 đến 100"), or share, if only one figure. Null
 * where they stand further apart than the lower one is wide: then they are about other things.
 */
export function betweenBands(below: TextBand, above: TextBand): "gap" | "overlap" | null {
  const [end, start] = [below.to, above.from];
  if (end === null || start === null) return null;
  const distance = subtract(dec(start.at), dec(end.at));
  if (distance.digits < 0n || (distance.digits === 0n && end.isIn && start.isIn)) return "overlap";
  if (distance.digits === 0n) return end.isIn || start.isIn ? null : "gap";
  const areNext = below.areCounts && end.isIn && start.isIn && compare(distance, dec("1")) === 0;
  const width = below.from === null ? dec(end.at) : subtract(dec(end.at), dec(below.from.at));
  return areNext || compare(distance, width) > 0 ? null : "gap";
}

function isYear(end: End | null): boolean {
  return end !== null && /^(?:19|20|21)\d\d$/.test(end.at);
}

/**
 * The maxima that a text names: "tối đa 15 điểm", "điểm tối đa: 15", "15 điểm tối đa", "không quá 15 điểm"; of parts one
 * each. None where points are taken off: nobody knows then what the most is of.
 */
export function textMaxima(text: string): readonly string[] {
  if (/trừ/iu.test(text)) return [];
  const ways = [
    `(?<!điểm )(?:tối đa|không quá)\\s*(?:là\\s*|:\\s*)?${NUMBER}\\s*(?:điểm|đ)(?![\\p{L}\\d])`,
    `điểm tối đa\\s*(?:là\\s*|:\\s*)?${NUMBER}`,
    `${NUMBER}\\s*điểm tối đa`,
  ];
  return ways.flatMap((way) => [...text.matchAll(new RegExp(way, "giu"))].map(([, points = ""]) => plain(points)));
}

function plain(figure: string): string {
  const value = parseDecimal(figure.replace(",", "."));
  return value === null ? "0" : decimalText(value);
}

/** Points that a text gives for something: "4 cuộc: 20 điểm", "được 15đ", "(25 điểm)". What is asked for ("đạt 80 điểm") is none. */
export function namedPoints(text: string): readonly string[] {
  const given = new RegExp(`(?:[:=→(]|được|chấm|cộng|trừ|tính)\\s*${NUMBER}\\s*(?:điểm|đ)(?![\\p{L}\\d])`, "giu");
  const first = new RegExp(`(?:^|[;\\n]\\s*)${NUMBER}\\s*điểm\\s+(?:nếu|khi|cho)(?![\\p{L}\\d])`, "giu");
  return [...text.matchAll(given), ...text.matchAll(first)].map(([, points = ""]) => plain(points));
}
