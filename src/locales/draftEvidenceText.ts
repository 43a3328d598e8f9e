import type { Block } from "../model/block";
import type { Understanding } from "../model/understanding";
import type { Language } from "./language";
import type { AgreedFigure } from "./understandingShape";
import { agreementText, fieldProofText, ruleText, understandingWords } from "./understandingWords";

interface Evidence {
  readonly understanding: Understanding;
  readonly agreements: readonly { readonly of: AgreedFigure; readonly agrees: number; readonly outOf: number }[];
}

/** What a draft rests on: its rule, how many printed results it makes again, and what each result column follows. */
export function draftEvidenceLines({ understanding, agreements }: Evidence, language: Language): readonly string[] {
  const { block, rule, provenBy, printed } = understanding;
  if (rule === null) return [];
  const { question } = understandingWords(language);
  const field = printed === null ? undefined : block.fields[printed];
  const header = field === undefined ? null : field.header.join(" – ");
  const asked = question({ kind: "rule", criteria: rule.parts.length, printed: header });
  return [
    ruleText(rule, block, language),
    ...(agreements.length === 0 ? [] : [agreementText(agreements, language)]),
    ...resultProofs(understanding, block, language),
    ...(provenBy === null ? [asked] : []),
  ];
}

function resultProofs({ proofs }: Understanding, block: Block, language: Language): readonly string[] {
  return block.fields.flatMap((field) => {
    const proof = proofs.get(field.index);
    const isResult = proof?.kind === "made" || proof?.kind === "orders" || proof?.kind === "classes";
    return isResult ? [fieldProofText(field, proof, block, language)] : [];
  });
}
