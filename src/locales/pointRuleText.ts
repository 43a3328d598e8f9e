import { assertNever } from "../model/never";
import type { PointRule } from "../model/framework";
import { editorWords } from "./editorWords";
import type { Language } from "./language";
import { numberText } from "./numbers";

/** How a text on giving points was understood; null: not at all. */
export function pointRuleText(rule: PointRule | null, language: Language): string {
  const words = editorWords(language).derived;
  const figure = (value: string): string => numberText(value, language);
  if (rule === null) return words.unread;
  switch (rule.kind) {
    case "steps":
      return words.steps(rule.steps.map(({ atLeast, points }) => words.step(figure(atLeast), figure(points))));
    case "proportion":
      return words.proportion(figure(rule.of));
    case "share":
      return words.share(rule.shares.map(figure));
    case "yesNo":
      return words.yesNo;
    default:
      return assertNever(rule);
  }
}
