import { cellText } from "../../../model/address";
import { draftEvidenceLines } from "../../../locales/draftEvidenceText";
import { findingText } from "../../../locales/findingText";
import { pointRuleText } from "../../../locales/pointRuleText";
import type { DraftSource } from "./openedDraft";
import { useDraft } from "./DraftContext";

type Derived = Extract<DraftSource, { kind: "derived" }>["derived"];

/** What making a framework from a sheet found or took for granted, for the officer to confirm. */
export function DerivedNotes({ derived: { framework, findings, rules, evidence } }: { readonly derived: Derived }) {
  const { words, language } = useDraft();
  const proofs = evidence === null ? [] : draftEvidenceLines(evidence, language);
  if (findings.length + rules.length + proofs.length === 0) return null;
  return (
    <details open>
      <summary tabIndex={0}>{words.derived.heading}</summary>
      <p className="quiet">{words.derived.intro}</p>
      <ul className="notes">
        {proofs.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {findings.map((finding, index) => (
          <li key={`finding ${index}`}>{findingText(finding, [framework], language)}</li>
        ))}
        {rules.map(({ criterion, cell, text, rule }) => (
          <li key={criterion}>{words.derived.rule(cellText(cell), text, pointRuleText(rule, language))}</li>
        ))}
      </ul>
    </details>
  );
}
