import type { Place } from "../../model/address";
import { finding, type Finding } from "../../model/finding";
import type { Assessment } from "../scan";

/** A document as a text cites it: "số 3047/QĐ-UBND ngày 29/12/2022". */
interface Citation {
  readonly number: string;
  /** "QĐ-UBND", a year in front of it included. */
  readonly symbol: string;
  /** Day, month and year; null where the text gives none. */
  readonly date: string | null;
}

const CITED =
  /số\s+(\d+)\s*\/\s*((?:\d{4}\s*\/\s*)?\p{Lu}[\p{Lu}\d]*(?:-\p{Lu}[\p{Lu}\d]*)*)(?:,?\s+ngày\s+(\d{1,2})(?:[/.-]|\s+tháng\s+)(\d{1,2})(?:[/.-]|\s+năm\s+)(\d{4}))?/gu;

function citationsIn(text: string): readonly Citation[] {
  return [...text.matchAll(CITED)].map(([, number = "", symbol = "", day, month, year]) => ({
    number: String(Number(number)),
    symbol: symbol.replace(/\s/g, ""),
    date: year === undefined ? null : `${Number(day)}/${Number(month)}/${year}`,
  }));
}

/** What the frameworks of the workbook rest on, as far as no line cites it rightly. */
export function uncitedBases(lines: readonly string[], assessments: readonly Assessment[]): readonly Citation[] {
  const cited = lines.flatMap(citationsIn);
  const bases = assessments.flatMap(({ framework }) => framework.legalBasis.flatMap(citationsIn));
  return bases.filter((base) => !cited.some((one) => isOne(base, one)));
}

/** Documents that are those of the framework but for their number, or but for their date. */
export function wrongBases(text: string, place: Place, uncited: readonly Citation[]): readonly Finding[] {
  return citationsIn(text).flatMap((cited) => {
    const meant = uncited.find(
      ({ symbol, number, date }) =>
        symbol === cited.symbol && (number === cited.number || (date !== null && date === cited.date)),
    );
    if (meant === undefined) return [];
    return [finding("draft.basis", place, { written: citationText(cited), stated: citationText(meant) })];
  });
}

function isOne(base: Citation, cited: Citation): boolean {
  return base.number === cited.number && (base.date === null || cited.date === null || base.date === cited.date);
}

function citationText({ number, symbol, date }: Citation): string {
  return `${number}/${symbol}${date === null ? "" : ` ngày ${date}`}`;
}
