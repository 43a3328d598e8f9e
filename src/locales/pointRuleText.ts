import { assertNever } from "../model/never";
import type { PointRule } from "../model/pointRule";
import { COMPARISON_SIGNS } from "../model/comparison";
import { editorWords } from "./editorWords";
import { formWords } from "./formWords";
import type { Language } from "./language";
import { numberText } from "./numbers";

/** How a text on giving points was understood; null: not at all. */
export function pointRuleText(rule: PointRule | null, language: Language): string {
  const words = editorWords(language).derived;
  const form = formWords(language);
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
    case "stepsDown":
      return words.steps(rule.steps.map(({ atMost, points }) => words.step(`≤ ${figure(atMost)}`, figure(points))));
    case "proportionSteps": {
      const points = (value: string | null): string => (value === null ? form.inProportion : figure(value));
      const steps = rule.steps.map((step) => words.step(`≥ ${figure(step.atLeast)}`, points(step.points)));
      return `${words.proportion(figure(rule.of))}; ${words.steps(steps)}`;
    }
    case "reaches":
      return `${form.reaches} ${COMPARISON_SIGNS[rule.comparison]} ${figure(rule.value)}`;
    case "increment":
      return filled(form.templates.increment, [rule.from, rule.base, rule.per, rule.points, rule.most].map(figure));
    case "perTime":
      return filled(form.templates.perTime, [rule.points, rule.most].map(figure));
    case "deductions":
      return filled(form.templates.deductions, [rule.points, rule.most].map(figure));
    case "goalposts":
      return rule.least === undefined
        ? filled(form.templates.goalposts, [rule.worst, rule.best].map(figure))
        : filled(form.templates.goalpostsFrom, [rule.worst, rule.least, rule.best].map(figure));
    case "minMax":
      return `${filled(form.minMax[rule.better], [figure(rule.least)])}, ${form.minMaxOver[rule.over]}`;
    default:
      return assertNever(rule);
  }
}

/** A sentence with its figures in place of {}. */
function filled(template: string, figures: readonly string[]): string {
  return template
    .split("{}")
    .map((part, index) => part + (figures[index] ?? ""))
    .join("");
}
