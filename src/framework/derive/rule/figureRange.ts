import { type Decimal, ZERO } from "../../../model/numbers/decimal";
import { plainFigure } from "./ruleItems";

/** The figures that a condition holds for. */
export interface FigureRange {
  /** Null: however little. The bound itself belongs to the range. */
  readonly from: Decimal | null;
  /** Null: however much. "lowest": up to the lowest of the other ranges. */
  readonly to: { readonly value: Decimal; readonly included: boolean } | "lowest" | null;
  readonly percent: boolean;
  /** What is counted ("lần", "cuộc họp/năm"); "" where it does not say. */
  readonly unit: string;
  /** What the figure is of ("tỷ lệ hồ sơ trực tuyến"); "" where it does not say. */
  readonly subject: string;
}

/** Words that would bound, turn or add to a figure: where the grammar below has no place for one, the text says something else. */
const BOUNDING =
  "không|chưa|dưới|trên|hơn|vượt|quá|ít|nhiều|tối|đến|tới|gần|khoảng|trước|sau|từ|trở|lên|xuống|còn|mỗi|cứ|thêm|trừ|" +
  "giảm|điểm|và|hoặc|nhưng|kể|nếu|thì|là|lại|bằng";
const WORD = `(?!(?:${BOUNDING})(?!\\p{L}))\\p{L}+`;
const one = (place: "First" | "Second"): string =>
  `(?<figure${place}>\\d{1,9}(?:[.,]\\d{1,2})?)(?![.,]?\\d)\\s*(?<percent${place}>%?)(?<unit${place}>(?:(?:\\s+|\\s*/\\s*)${WORD}){0,7}?)`;
const FIGURE = one("First");
const OTHER = one("Second");
const SUBJECT = `(?:(?<subject>(?:tỷ lệ|tỉ lệ|số lượng|số)(?: ${WORD}){0,12}?) )?`;
const VERBS = "(?<verbs>(?:(?:đạt|được|có|thực hiện|tổ chức|họp|ban hành|hoàn thành|triển khai|xây dựng|đăng) )*)";
/** These say nothing of what is counted. */
const EMPTY_VERBS = /(?:đạt|được|có|thực hiện) /gu;
const TAIL = `(?<tail>(?: ${WORD}){0,7}?)`;

type Bounds = Pick<FigureRange, "from" | "to">;
interface Shape {
  readonly pattern: RegExp;
  readonly bounds: (first: Decimal, second: Decimal) => Bounds;
}

const open = (from: Decimal): Bounds => ({ from, to: null });
const SHAPES: readonly Shape[] = [
  { pattern: shape(`từ ${FIGURE}(?: trở lên)?${TAIL}`), bounds: open },
  { pattern: shape(`${FIGURE} trở lên${TAIL}`), bounds: open },
  { pattern: shape(`(?:≥|>=|ít nhất|tối thiểu|lớn hơn hoặc bằng)\\s*${FIGURE}(?: trở lên)?`), bounds: open },
  {
    pattern: shape(`(?:(?:từ|≥|>=)\\s*)?${FIGURE}\\s*(?:(?:đến|tới|-|–|và)\\s*)?(?:dưới|<)\\s*${OTHER}`),
    bounds: (from, to) => ({ from, to: { value: to, included: false } }),
  },
  {
    pattern: shape(`(?:từ )?${FIGURE}\\s*(?:đến|tới|-|–)\\s*${OTHER}`),
    bounds: (from, to) => ({ from, to: { value: to, included: true } }),
  },
  {
    pattern: shape(`(?:dưới|<|ít hơn|thấp hơn|nhỏ hơn)\\s*${FIGURE}`),
    bounds: (value) => ({ from: null, to: { value, included: false } }),
  },
  {
    pattern: shape(`(?:≤|<=|không quá)\\s*${FIGURE}`),
    bounds: (value) => ({ from: null, to: { value, included: true } }),
  },
  { pattern: shape(FIGURE), bounds: (value) => ({ from: value, to: { value, included: true } }) },
];

function shape(body: string): RegExp {
  return new RegExp(`^(?:(?:nếu|khi|trường hợp) )?${SUBJECT}${VERBS}${body}$`, "u");
}

const NOTHING = new RegExp(`^(?:không|chưa)(?: (?:có|thực hiện|tổ chức|họp))?(?<unit>(?: ${WORD}){0,4})$`, "u");
const REST = /^(?:(?:các )?(?:trường hợp|mức) )?(?:còn lại|khác)$/u;

/** The figures that a condition bounds; null where it is no such condition, or "trên 90%", which no step table can say. */
export function figureRange(condition: string): FigureRange | null {
  const bare = { percent: false, unit: "", subject: "" };
  if (REST.test(condition)) return { ...bare, from: null, to: "lowest" };
  const nothing = NOTHING.exec(condition)?.groups;
  if (nothing !== undefined) {
    return { ...bare, from: ZERO, to: { value: ZERO, included: true }, unit: (nothing["unit"] ?? "").trim() };
  }
  for (const { pattern, bounds } of SHAPES) {
    const groups = pattern.exec(condition)?.groups;
    if (groups !== undefined) return rangeOf(groups, bounds);
  }
  return null;
}

function rangeOf(groups: Readonly<Record<string, string | undefined>>, bounds: Shape["bounds"]): FigureRange | null {
  const text = (name: string): string => groups[name] ?? "";
  const first = plainFigure(text("figureFirst"));
  const isRange = text("figureSecond") !== "";
  const second = isRange ? plainFigure(text("figureSecond")) : first;
  if (first === null || second === null) return null;
  const percent = text(isRange ? "percentSecond" : "percentFirst") === "%";
  if (isRange && text("percentFirst") === "%" && !percent) return null;
  const [unitFirst, unitSecond] = [unitText(text("unitFirst")), unitText(text("unitSecond"))];
  if (isRange && unitFirst !== "" && unitFirst !== unitSecond) return null;
  const unit = `${isRange ? unitSecond : unitFirst} ${text("tail").trim()}`.trim();
  if (!percent && unit === "" && [first, second].some(isYear)) return null;
  const told = text("verbs").replace(EMPTY_VERBS, "");
  return { ...bounds(first, second), percent, unit, subject: `${text("subject")} ${told}`.trim() };
}

function unitText(text: string): string {
  return text.trim().replace(/\s*\/\s*/g, "/");
}

/** "Năm 2023" counts nothing. */
function isYear({ digits, places }: Decimal): boolean {
  return places === 0 && digits >= 1900n && digits <= 2100n;
}
