import type { Framework, FrameworkId, FrameworkStatus } from "../../../model/framework";
import { editorWords } from "../../../locales/editorWords";
import type { Language } from "../../../locales/language";
import { viewWords } from "../../../locales/viewWords";

/** The format allows ids of 80 characters; the number that makes one unique must find room. */
const LONGEST_BASE = 64;

/**
 * A copy to edit, with an id and a name of its own; what it was made from stays as it is. A copy of rules that are no
 * longer in force is not in force either, and its name says what it comes from.
 */
export function copyOf(framework: Framework, taken: readonly FrameworkId[]): Framework {
  const { name, status } = framework;
  return {
    ...framework,
    id: freeId(`${shortened(framework.id)}-ban-sao`, taken),
    version: "1",
    status: status === "example" ? "current" : status,
    name: { vi: copyName(name.vi, status, "vi"), en: copyName(name.en, status, "en") },
  };
}

function copyName(name: string, status: FrameworkStatus, language: Language): string {
  const words = editorWords(language);
  return status === "archived" ? words.archivedCopyName(withoutMark(name, language)) : words.copyName(name);
}

/** The built-in names of archived frameworks end by saying so. */
function withoutMark(name: string, language: Language): string {
  const mark = ` (${viewWords(language).frameworks.statuses.archived})`;
  return name.toLowerCase().endsWith(mark.toLowerCase()) ? name.slice(0, -mark.length) : name;
}

/** A framework made from a sheet, under an id that is not on offer yet. */
export function asNew(framework: Framework, taken: readonly FrameworkId[]): Framework {
  return { ...framework, id: freeId(shortened(framework.id), taken) };
}

function freeId(base: FrameworkId, taken: readonly FrameworkId[]): FrameworkId {
  let id = base;
  for (let number = 2; taken.includes(id); number += 1) id = `${base}-${number}`;
  return id;
}

function shortened(id: FrameworkId): FrameworkId {
  return id.slice(0, LONGEST_BASE).replace(/-+$/, "");
}
