import type { Block, Field } from "../../model/block";
import type { Decimal } from "../../model/numbers/decimal";
import { isRawHeading } from "../../model/text/rawHeading";
import { tidyText } from "../../model/text/tidyText";
import { clean, type Draft } from "./draft";

/** What the total's heading states, or else one heading over all criteria that names none ("Điểm đánh giá (1000 điểm)"). */
export function scaleOf({ fields }: Block, measures: readonly Field[]): Draft["scale"] {
  const total = fields.find(({ sense }) => sense === "total");
  if (total !== undefined && total.max !== null) return { value: total.max, cell: total.headerCell };
  const [first] = measures;
  const [over] = first === undefined ? [] : headingsOf(first);
  if (first === undefined || over === undefined || over.max === null || !isOverAll(over, measures)) return null;
  return { value: over.max, cell: first.headerCell };
}

export interface Heading {
  readonly text: string;
  /** The points that it names. */
  readonly max: Decimal | null;
}

function headingsOf({ header, max, outerMaxima }: Field): readonly Heading[] {
  return header.map((text, level) => ({
    text,
    max: level === header.length - 1 ? max : (outerMaxima?.[level] ?? null),
  }));
}

export interface NamedHeading extends Heading {
  readonly name: string;
}

/** The headings that name criteria, outermost first: not the stage of a score, "Cộng" of a main criterion, nor one over all that names none. */
export function namedHeadings(field: Field, measures: readonly Field[], isMain: boolean): readonly NamedHeading[] {
  const headings = headingsOf(field).filter((heading, level) => level > 0 || !isOverAll(heading, measures));
  const isStage = field.stage !== "final" && headings.length > 1;
  // The points of a criterion stand over its stages.
  const named = isStage
    ? headings.slice(0, -1).map((one, at, all) => (at === all.length - 1 ? { ...one, max: field.max } : one))
    : headings;
  const last = named.at(-1)?.text ?? "";
  const saysLittle = isMain ? SUMS_UP.test(last) : isAloneUnder(field, measures) && isOfPointsOrFigures(last);
  const told = named.length > 1 && saysLittle ? withPointsOf(field, named.slice(0, -1)) : named;
  return told.map((heading) => ({ ...heading, name: bareName(heading.text) })).filter(({ name }) => name !== "");
}

/** One heading over all criteria; one that names points of its own is a group, even if it is the only one. */
function isOverAll({ text, max }: Heading, measures: readonly Field[]): boolean {
  const isOver = measures.length > 1 && measures.every(({ header }) => header.length > 1 && header[0] === text);
  return isOver && (max === null || NAMES_NONE.test(text));
}

const SUMS_UP = /^\s*(?:tổng|cộng)(?:\s+(?:cộng|điểm|số))*\s*$/iu;

/** "Điểm" beside "Hạng" under one criterion; "Số liệu" is no criterion either. */
const POINTS = /^\s*(?:số\s+)?điểm(?:\s+(?:số|đạt|chấm))?\s*$/iu;

function isOfPointsOrFigures(text: string): boolean {
  return POINTS.test(text) || isRawHeading(tidyText(text));
}

/** What a row of maxima says below "Điểm" or "Số liệu" is the criterion's above them, which names none. */
function withPointsOf({ max }: Field, headings: readonly Heading[]): readonly Heading[] {
  return headings.map((one, level) => (level === headings.length - 1 ? { ...one, max: one.max ?? max } : one));
}

/** Whether no other criterion stands under the same headings. */
function isAloneUnder({ header }: Field, measures: readonly Field[]): boolean {
  const over = header.slice(0, -1).join("\n");
  return measures.filter((other) => other.header.slice(0, -1).join("\n") === over).length === 1;
}

const NAMES_NONE = /^\s*(?:tổng\s+)?(?:(?:số\s+)?điểm|kết quả|thang điểm|(?:các\s+)?(?:tiêu chí|chỉ số|nội dung))/iu;

/** Without numbering in front and points in brackets behind. */
function bareName(heading: string): string {
  return clean(
    tidyText(heading)
      .replace(/\([^()\d]*\d[^()]*\)/g, " ")
      .replace(/[,;–-]?\s*tối đa:?\s*\d+([.,]\d+)?(\s*điểm)?/gi, " ")
      .replace(/\/\s*\d+([.,]\d+)?\s*$/g, " ")
      .replace(/^\s*([IVX]+|\d+(\.\d+)*)\s*[.)]\s*/, ""),
  );
}
