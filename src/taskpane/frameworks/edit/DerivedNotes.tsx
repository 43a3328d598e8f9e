import { cellText } from "../../../model/address";
import { numberText } from "../../../locales/numbers";
import { findingText } from "../../../locales/findingText";
import { assertNever } from "../../../model/never";
import type { PointRule } from "../../../model/framework";
import type { DraftSource } from "./openedDraft";
import { useDraft } from "./DraftContext";

type Derived = Extract<DraftSource, { kind: "derived" }>["derived"];

/** What making a framework from a sheet found or took for granted, for the officer to confirm. */
export function DerivedNotes({ derived: { findings, rules } }: { readonly derived: Derived }) {
  const { words, language } = useDraft();
  if (findings.length + rules.length === 0) return null;
  return (
    <details open>
      <summary>{words.derived.heading}</summary>
      <p className="quiet">{words.derived.intro}</p>
      <ul className="notes">
        {findings.map((finding, index) => (
          <li key={`finding ${index}`}>{findingText(finding, language)}</li>
        ))}
        {rules.map(({ criterion, cell, text, rule }) => (
          <li key={criterion}>{words.derived.rule(cellText(cell), text, ruleText(rule))}</li>
        ))}
      </ul>
    </details>
  );

  function ruleText(rule: PointRule | null): string {
    if (rule === null) return words.derived.unread;
    const figure = (value: string): string => numberText(value, language);
    switch (rule.kind) {
      case "steps":
        return words.derived.steps(
          rule.steps.map(({ atLeast, points }) => words.derived.step(figure(atLeast), figure(points))),
        );
      case "proportion":
        return words.derived.proportion(figure(rule.of));
      case "share":
        return words.derived.share(rule.shares.map(figure));
      case "yesNo":
        return words.derived.yesNo;
      default:
        return assertNever(rule);
    }
  }
}
