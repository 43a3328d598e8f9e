import { areaText, cellText, type Place } from "../model/address";
import type { DecimalText } from "../model/numbers/decimal";
import type { LineText, Verification, VerifiedTable, VerifiedTotal } from "../model/verification";
import { verify as english } from "./en/verify";
import type { Language } from "./language";
import { spoken } from "./spoken";
import { numberText } from "./numbers";
import { verify as vietnamese, type VerifyWords } from "./vi/verify";

export const verifyWords = spoken<VerifyWords>({ vi: vietnamese, en: english });

/** One line of the record; `cell` is the one that a row is about, on the sheet of the line's table. */
export interface RecordLine {
  readonly kind: "title" | "table" | "fact" | "heading" | "row" | "fingerprint";
  readonly text: string;
  readonly place?: Place;
}

/** "Biên bản kiểm chứng": one page on what the published tables follow, and which rows do not; the same for everyone. */
export function verifyLines({ tables, fingerprint }: Verification, language: Language): readonly RecordLine[] {
  const words = verifyWords(language);
  return [
    { kind: "title", text: words.title },
    ...tables.flatMap((table) => tableLines(table, words, language)),
    { kind: "fingerprint", text: words.fingerprint(fingerprint) },
  ];
}

export function verifyText(verification: Verification, language: Language): string {
  return verifyLines(verification, language).map(lineText).join("\n");
}

function lineText({ kind, text }: RecordLine): string {
  switch (kind) {
    case "title":
    case "heading":
      return text;
    case "table":
    case "fingerprint":
      return `\n${text}`;
    case "fact":
    case "row":
      return `- ${text}`;
  }
}

function tableLines(table: VerifiedTable, words: VerifyWords, language: Language): readonly RecordLine[] {
  const { total, ranking, classes, rows, undecided } = table;
  const facts = [
    ...(undecided === null ? [] : [words.undecided(undecided)]),
    ...(total === null ? [] : totalLines(total, words, language)),
    ...(ranking === null ? [] : [rankingLine(ranking, words)]),
    ...classLines(table, words, language),
  ];
  const anyTried = total !== null || ranking !== null || classes !== null;
  return [
    { kind: "table", text: words.table(table.sheet, areaText(table.area), table.units) },
    ...facts.map((text): RecordLine => ({ kind: "fact", text })),
    ...(rows.length > 0 ? [{ kind: "heading", text: `${words.different}:` } as const] : []),
    ...(rows.length === 0 && anyTried ? [{ kind: "heading", text: words.allAgree } as const] : []),
    ...differentLines(table, words, language),
  ];
}

function totalLines(total: VerifiedTotal, words: VerifyWords, language: Language): readonly string[] {
  const number = (value: DecimalText) => numberText(value, language);
  const { rule, column, columns, weights, rounding, cap, agrees, outOf } = total;
  const [first = "", second] = columns;
  const made =
    rule !== "ratio"
      ? columnsText(columns)
      : second === undefined
        ? words.times(first, number(weights?.[0]?.weight ?? ""))
        : words.divided(first, second);
  const ruled = words.rules[rule](made) + (cap === undefined ? "" : words.capped(number(cap)));
  const line = words.total(column, ruled, words.roundings[rounding], words.agreement(agrees, outOf));
  if (weights === undefined || rule === "ratio") return [line];
  const each = weights.map(({ column: own, weight, from, to }) =>
    words.weight(own, number(weight), from === null ? null : number(from), to === null ? null : number(to)),
  );
  return [line, `${words.weights}: ${each.join("; ")}`];
}

/** Neighbours as a range: "C:J, L". */
function columnsText(columns: readonly LineText[]): string {
  const runs: [LineText, LineText][] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last !== undefined && follows(last[1], column)) last[1] = column;
    else runs.push([column, column]);
  }
  return runs.map(([from, to]) => (from === to ? from : `${from}:${to}`)).join(", ");
}

function follows(before: LineText, after: LineText): boolean {
  return place(after) === place(before) + 1;
}

/** Letters count in 26s; rows of a sheet turned on its side are numbers already. */
function place(line: LineText): number {
  if (/^\d+$/.test(line)) return Number(line);
  return Array.from(line).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function rankingLine(ranking: NonNullable<VerifiedTable["ranking"]>, words: VerifyWords): string {
  const { column, by, ties, direction, perGroup, agrees, outOf } = ranking;
  const manner = [
    words.directions[direction],
    ...(perGroup ? [words.perGroup] : []),
    ties === null ? words.noTies : words.ties[ties],
  ];
  return words.ranking(column, by, manner, words.agreement(agrees, outOf));
}

function classLines({ classes }: VerifiedTable, words: VerifyWords, language: Language): readonly string[] {
  if (classes === null) return [];
  const number = (value: DecimalText | null) => (value === null ? null : numberText(value, language));
  const { column, by, thresholds, agrees, outOf } = classes;
  return [
    words.classes(column, by, words.agreement(agrees, outOf)),
    ...thresholds.map(({ class: name, greaterThan, atMost, round }) =>
      words.threshold(
        name,
        number(greaterThan),
        number(atMost),
        round.map((value) => numberText(value, language)),
      ),
    ),
  ];
}

function differentLines({ sheet, rows }: VerifiedTable, words: VerifyWords, language: Language): readonly RecordLine[] {
  return rows.map(({ row, name, cell, what, printed, expected }) => {
    const text = (value: string) => (what === "class" ? value : numberText(value, language));
    const line = words.row({
      row,
      name,
      cell: cellText(cell),
      what: words.what[what],
      printed: text(printed),
      expected: expected === null ? null : text(expected),
    });
    return { kind: "row", text: line, place: { sheet, cell } };
  });
}
