import { editorWords } from "../../locales/editorWords";
import type { Language } from "../../locales/language";
import { viewWords } from "../../locales/viewWords";
import type { Framework, FrameworkStatus } from "../../model/framework";
import type { Session } from "../../session/session";
import { fold } from "../fold";

export type Offer = Session["offered"][number];

export interface FrameworkGroup {
  readonly status: FrameworkStatus;
  readonly offers: readonly Offer[];
}

const STATUSES: readonly FrameworkStatus[] = ["current", "archived", "example"];

/** What is sought among what is on offer, by what is in force; groups without any are left out. */
export function frameworkGroups(
  offered: readonly Offer[],
  sought: string,
  language: Language,
): readonly FrameworkGroup[] {
  const wanted = fold(sought.trim());
  const found = offered.filter((offer) => wanted === "" || fold(searched(offer, language)).includes(wanted));
  return STATUSES.map((status) => ({
    status,
    offers: found.filter(({ framework }) => framework.status === status),
  })).filter(({ offers }) => offers.length > 0);
}

function searched({ framework }: Offer, language: Language): string {
  const { name, legalBasis, id, status } = framework;
  const facts = factsOf({ framework, origin: "catalog" }, language);
  return [name[language], name.vi, id, ...legalBasis, facts, viewWords(language).frameworks.groups[status]].join(" ");
}

/** Level, year and whose it is: what tells frameworks of like names apart. */
export function factsOf({ framework: { level, year }, origin }: Offer, language: Language): string {
  const words = viewWords(language).frameworks;
  return [
    words.level(words.levels[level] ?? level),
    ...(year === null ? [] : [words.year(year)]),
    ...(origin === "workbook" ? [editorWords(language).own] : []),
  ].join(" · ");
}

/** The built-in names of archived frameworks end by saying so; it is not said twice. */
export function nameWithoutMark({ name }: Pick<Framework, "name">, language: Language): string {
  const mark = ` (${viewWords(language).frameworks.statuses.archived})`;
  const text = name[language];
  return text.toLowerCase().endsWith(mark.toLowerCase()) ? text.slice(0, -mark.length) : text;
}
