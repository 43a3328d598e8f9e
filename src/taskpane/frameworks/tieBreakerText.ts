import { viewWords } from "../../locales/viewWords";
import type { Language } from "../../locales/language";
import type { Framework, TieBreaker } from "../../model/framework";

/** What decides a tie, by the names of its criteria; its direction where the framework says it. */
export function tieBreakerText(
  { of, criteria, prefer }: TieBreaker,
  framework: Pick<Framework, "criteria">,
  language: Language,
): string {
  const words = viewWords(language).frameworks.ranking;
  const names = criteria.map((id) => framework.criteria.find((each) => each.id === id)?.name[language] ?? id);
  const figure = of === "points" ? names.join(" + ") : words.without(names.join(", "));
  return prefer === undefined ? figure : words[prefer](figure);
}
