import { decimal, parseDecimal, type Decimal } from "../../model/numbers/decimal";
import { tidyText } from "../../model/text/tidyText";
import type { DecimalSign, Figure, Manner } from "./figure";
import { isNotApplicable } from "./notApplicable";

/** More digits than a cell can hold as a number: no score, but a phone number or a code. */
const MOST_DIGITS = 15;

/** What most texts are: no sign, no group, and no three digits that could be a group. */
const SIMPLE = /^(\d{1,9})(?:([.,])(\d{1,2}|\d{4,6}))?$/;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const FIGURE = /^(?<sign>[+\-−–]?) ?(?<body>\d[\d., ]*|[.,]\d+)(?: ?\/ ?(?<outOf>\d[\d.,]*))? ?(?<unit>%|điểm|đ)?$/iu;
const BRACKETED = /^\((?<body>\d[\d.,]*)\)$/;
const DATE = /^(?<day>\d{1,2})[./-](?<month>\d{1,2})[./-](?:\d{4}|\d{2})$/;

/** Not years, "2021–2022", nor a year with points behind it. */
const BAND = /^(?<from>\d{1,4}) ?[-–—] ?(?<to>\d{1,4})$/;
const TWO = /^(?!(?:19|20)\d\d\b)\d{1,4}(?:[.,]\d+)? ?\( ?\d+[.,]\d+ ?\)$/;

/** Digits as they were meant; `sign` as in `Figure`. Two readings where a lone separator stands before three digits. */
type Digits =
  | { readonly kind: "one"; readonly value: Decimal; readonly grouped: boolean; readonly sign: DecimalSign | null }
  | { readonly kind: "two"; readonly readings: readonly [Decimal, Decimal] };

/** What a text in a column of figures says. `known` is the decimal sign that the rest of its column uses. */
export function parseFigure(text: string, known: DecimalSign | null): Figure {
  const shown = tidyText(text);
  if (shown === "") return { kind: "blank" };
  const simple = SIMPLE.exec(shown);
  if (simple !== null) return simpleFigure(shown, simple);
  const narrow = shown.replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  if (isNotApplicable(narrow)) return { kind: "notApplicable", shown };
  const date = DATE.exec(narrow)?.groups;
  if (date !== undefined) return dateText(shown, date["day"] ?? "", date["month"] ?? "");
  const bracketed = BRACKETED.exec(narrow)?.groups?.["body"];
  if (bracketed !== undefined) return bracketedFigure(shown, bracketed, known);
  const match = FIGURE.exec(narrow)?.groups;
  if (match === undefined) return { kind: severalFigures(narrow), shown };
  return figureOf(shown, narrow !== shown, match, known);
}

function severalFigures(text: string): "band" | "twoFigures" | "notNumber" {
  if (TWO.test(text)) return "twoFigures";
  const { from, to } = BAND.exec(text)?.groups ?? {};
  const [low, high] = [Number(from ?? NaN), Number(to ?? NaN)];
  return low < high && high < 1900 ? "band" : "notNumber";
}

function simpleFigure(shown: string, [, whole = "", sign, fraction = ""]: RegExpExecArray): Figure {
  const value = decimal(BigInt(whole + fraction), fraction.length);
  const decimalSign = sign === "," || sign === "." ? sign : null;
  return { kind: "value", value, manner: "textNumber", percent: false, outOf: null, sign: decimalSign, shown };
}

function figureOf(
  shown: string,
  fullWidth: boolean,
  match: Readonly<Record<string, string | undefined>>,
  known: DecimalSign | null,
): Figure {
  const digits = readDigits((match["body"] ?? "").trim(), known);
  const outOf = match["outOf"] === undefined ? null : readDigits(match["outOf"], known);
  if (digits === null || (match["outOf"] !== undefined && outOf?.kind !== "one")) return { kind: "notNumber", shown };
  const negative = /[-−–]/.test(match["sign"] ?? "");
  const signed = (value: Decimal) => (negative ? decimal(-value.digits, value.places) : value);
  if (digits.kind === "two") return { kind: "ambiguous", shown, readings: digits.readings.map(signed) };
  return {
    kind: "value",
    value: signed(digits.value),
    manner: mannerOf(match["unit"], outOf !== null, digits.grouped, fullWidth),
    percent: match["unit"] === "%",
    outOf: outOf?.kind === "one" ? outOf.value : null,
    sign: digits.sign,
    shown,
  };
}

function mannerOf(unit: string | undefined, fraction: boolean, grouped: boolean, fullWidth: boolean): Manner {
  if (fraction) return "fraction";
  if (unit === "%") return "percent";
  if (unit !== undefined) return "withUnit";
  if (grouped) return "grouped";
  return fullWidth ? "fullWidth" : "textNumber";
}

/** A bracketed figure is a negative to a bookkeeper and a remark to everyone else. */
function bracketedFigure(shown: string, body: string, known: DecimalSign | null): Figure {
  const digits = readDigits(body, known);
  if (digits?.kind !== "one") return { kind: "notNumber", shown };
  const { value } = digits;
  return { kind: "ambiguous", shown, readings: [value, decimal(-value.digits, value.places)] };
}

function dateText(shown: string, day: string, month: string): Figure {
  const possible = Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
  if (!possible) return { kind: "notNumber", shown };
  return { kind: "date", shown, proposed: parseDecimal(`${Number(day)}.${Number(month)}`) };
}

function readDigits(body: string, known: DecimalSign | null): Digits | null {
  const digits = separated(body, known);
  if (digits === null || digits.kind === "two") return digits;
  return digits.value.digits.toString().length > MOST_DIGITS ? null : digits;
}

function separated(body: string, known: DecimalSign | null): Digits | null {
  if (/^\d+$/.test(body)) return one(body, "", false, null);
  if (body.includes(" ")) return spaced(body);
  const signs = body.replace(/\d/g, "");
  const last = signs.at(-1) === "," ? "," : ".";
  if (signs.length === 1) return lone(body, last, known);
  const other = last === "," ? "." : ",";
  const [whole, fraction] = splitLast(body, last);
  if (signs.startsWith(other) && !signs.slice(0, -1).includes(last)) {
    return isGrouped(whole, other) ? one(whole, fraction, true, last) : null;
  }
  return isGrouped(body, last) ? one(body, "", true, other) : null;
}

/** "1 234,5": groups parted by (no-break, narrow) spaces. */
function spaced(body: string): Digits | null {
  const match = /^(\d{1,3}(?: \d{3})+)(?:([.,])(\d+))?$/.exec(body);
  if (match === null) return null;
  const [, whole = "", sign, fraction = ""] = match;
  return one(whole, fraction, true, sign === "," || sign === "." ? sign : null);
}

function lone(body: string, sign: DecimalSign, known: DecimalSign | null): Digits | null {
  const [whole, fraction] = splitLast(body, sign);
  if (fraction === "") return null;
  const couldGroup = fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  if (!couldGroup) return one(whole, fraction, false, sign);
  const [asFraction, asGroup] = [one(whole, fraction, false, null), one(whole + fraction, "", true, null)];
  if (asFraction === null || asGroup === null) return null;
  if (known !== null) return known === sign ? asFraction : asGroup;
  return { kind: "two", readings: [asFraction.value, asGroup.value] };
}

function one(
  whole: string,
  fraction: string,
  grouped: boolean,
  sign: DecimalSign | null,
): Extract<Digits, { kind: "one" }> | null {
  const digits = whole.replace(/[., ]/g, "") || "0";
  const value = parseDecimal(fraction === "" ? digits : `${digits}.${fraction}`);
  return value === null ? null : { kind: "one", value, grouped, sign };
}

function isGrouped(text: string, sign: DecimalSign): boolean {
  const [first = "", ...groups] = text.split(sign);
  return /^[1-9]\d{0,2}$/.test(first) && groups.length > 0 && groups.every((group) => /^\d{3}$/.test(group));
}

function splitLast(text: string, sign: DecimalSign): [string, string] {
  const place = text.lastIndexOf(sign);
  return [text.slice(0, place), text.slice(place + 1)];
}
