import type { Block, Field, FieldIndex } from "../model/block";
import { columnIndex, columnLetters } from "../model/address";
import { type Decimal, decimalText } from "../model/numbers/decimal";
import type { Making, Proof, ResultRule } from "../model/understanding";
import { understanding as english } from "./en/understanding";
import type { Language } from "./language";
import { numberText } from "./numbers";
import { spoken } from "./spoken";
import type { AgreedFigure, UnderstandingWords } from "./understandingShape";
import { understanding as vietnamese } from "./vi/understanding";

export const understandingWords = spoken<UnderstandingWords>({ vi: vietnamese, en: english });

/** What proves a field, in one phrase: "= tổng C:J ở 16/17 hàng". */
export function proofText(proof: Proof, block: Pick<Block, "fields" | "orientation">, language: Language): string {
  const words = understandingWords(language);
  const line = (field: FieldIndex | null) => (field === null ? null : linesText([field], block, language));
  switch (proof.kind) {
    case "made":
      return words.agrees(
        words.made[proof.by](linesText(proof.of, block, language)) + cappedText(proof.cap, language),
        proof.agrees,
        proof.outOf,
      );
    case "orders":
    case "classes":
      return words.agrees(words[proof.kind](line(proof.by)), proof.agrees, proof.outOf);
    case "counted":
      return words.counted(line(proof.result) ?? "");
    case "notCounted":
      return proof.outOf === 0
        ? words.asPrinted(line(proof.result) ?? "")
        : words.agrees(words.notCounted(line(proof.result) ?? ""), proof.agrees, proof.outOf);
    case "looks":
      return words.looks[proof.like];
  }
}

/** "K “Kết tinh”: = tổng C:J ở 16/17 hàng". */
export function fieldProofText(
  field: Field,
  proof: Proof,
  block: Pick<Block, "fields" | "orientation">,
  language: Language,
): string {
  return `${linesText([field.index], block, language)} “${field.header.join(" / ")}”: ${proofText(proof, block, language)}`;
}

/** An answer to a question of the sheet. */
export function choiceText(choice: string, language: Language): string {
  return new Map(Object.entries(understandingWords(language).choices)).get(choice) ?? choice;
}

/** "Kết quả = tổng C:J, cao nhất xếp thứ nhất." */
export function ruleText(
  { kind, field, parts, cap, direction }: ResultRule,
  block: Pick<Block, "fields" | "orientation">,
  language: Language,
): string {
  const words = understandingWords(language);
  const of = linesText(kind === "given" && field !== null ? [field] : parts.map((part) => part.field), block, language);
  return words.rule(words.made[MAKINGS[kind]](of) + cappedText(cap, language), direction);
}

function cappedText(cap: Decimal | undefined, language: Language): string {
  return cap === undefined ? "" : understandingWords(language).capped(numberText(decimalText(cap), language));
}

const MAKINGS: { readonly [K in ResultRule["kind"]]: Making } = {
  sum: "sum",
  mean: "mean",
  weightedSum: "weighted",
  given: "copy",
};

/** "Khớp 17/17 tổng điểm, 16/17 thứ hạng." */
export function agreementText(
  agreements: readonly { readonly of: AgreedFigure; readonly agrees: number; readonly outOf: number }[],
  language: Language,
): string {
  const words = understandingWords(language);
  return words.agreement(agreements.map(({ of, agrees, outOf }) => words.agreementOf[of](agrees, outOf)));
}

/** "C:J" of lines that stand side by side, "C, E, G (≤ 5)" of others and of those that count up to a cap. */
function linesText(
  fields: readonly FieldIndex[],
  { fields: all, orientation }: Pick<Block, "fields" | "orientation">,
  language: Language,
): string {
  const own = fields.flatMap((field) => all[field] ?? []);
  const lines = own.map(({ line }) => line);
  const text = (line: number) => (orientation === "unitsDown" ? columnLetters(columnIndex(line)) : String(line + 1));
  const isRun = lines.length > 2 && lines.every((line, index) => index === 0 || line === (lines[index - 1] ?? 0) + 1);
  if (isRun && own.every(({ cap }) => cap === undefined)) return `${text(lines[0] ?? 0)}:${text(lines.at(-1) ?? 0)}`;
  return own
    .map(({ line, cap }) => text(line) + (cap === undefined ? "" : ` (≤ ${numberText(decimalText(cap), language)})`))
    .join(", ");
}
