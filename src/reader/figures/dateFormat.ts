import { parseDecimal, type Decimal } from "../../model/numbers/decimal";

/** What a number format shows. */
export type FormatKind = "plain" | "percent" | "date";

const known = new Map<string, FormatKind>();

export function formatKind(format: string): FormatKind {
  const cached = known.get(format);
  if (cached !== undefined) return cached;
  const kind = classify(format);
  known.set(format, kind);
  return kind;
}

function classify(format: string): FormatKind {
  if (format === "General" || format === "@" || format === "") return "plain";
  const signs = format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "").toLowerCase();
  if (signs.includes("%")) return "percent";
  return /[dmyhs]/.test(signs.replace(/general|standard/g, "")) ? "date" : "plain";
}

/**
 * The score that a date was, before Excel took "10.5" for 10 May: day.month, or month.year where the format shows no
 * day ("5.23" became May 2023). Null where the number is no date. A proposal: 10.05 and 10.5 make the same date.
 */
export function scoreOfDate(serial: number, format: string): Decimal | null {
  if (!Number.isFinite(serial) || serial < 1 || serial >= 2958466) return null;
  const { day, month, year } = civilDate(Math.floor(serial));
  if (/d/i.test(format.replace(/\[[^\]]*\]/g, ""))) return parseDecimal(`${day}.${month}`);
  return parseDecimal(`${month}.${String(year % 100).padStart(2, "0")}`);
}

/** A way to write a date: day before month, month before day, month before year. */
export type DateOrder = "dayMonth" | "monthDay" | "monthYear";

/**
 * Every score that a date can have been, typed in one order of its parts: 10.5 and 10.05 make the same 10 May. None where
 * the cell is shown as no date of that order.
 */
export function scoresOfDate(serial: number, format: string, order: DateOrder): readonly Decimal[] {
  if (!Number.isInteger(serial) || serial < 1 || serial >= 2958466) return [];
  const { day, month, year } = civilDate(serial);
  const showsDay = /d/i.test(format.replace(/\[[^\]]*\]/g, ""));
  if (showsDay === (order === "monthYear") || (!showsDay && day !== 1)) return [];
  const [whole, part] = order === "dayMonth" ? [day, month] : [month, order === "monthDay" ? day : year % 100];
  const padded = String(part).padStart(2, "0");
  const texts = order === "monthYear" ? [padded] : [...new Set([String(part), padded])];
  return texts.flatMap((text) => parseDecimal(`${whole}.${text}`) ?? []);
}

/** From 1 March of the year 0 to 30 December 1899. */
const DAYS_TO_EXCEL = 693899;

/** Serial 1 is 1 January 1900 and 60 the 29 February 1900 that never was; from 61 on days count from 30 December 1899. */
function civilDate(serial: number): { day: number; month: number; year: number } {
  const days = (serial < 60 ? serial + 1 : serial) + DAYS_TO_EXCEL;
  const era = Math.floor(days / 146097);
  const dayOfEra = days - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return { day, month, year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0) };
}
