import type { Framework, FrameworkId } from "../../../model/framework";
import { editorWords } from "../../../locales/editorWords";
import type { Language } from "../../../locales/language";
import { nameWithoutMark } from "../frameworkGroups";

/** The format allows ids of 80 characters; the number that makes one unique must find room. */
const LONGEST_BASE = 64;

/**
 * A copy to edit, with an id and a name of its own; what it was made from stays as it is. A copy of rules that are no
 * longer in force is not in force either, and its name says what it comes from.
 */
export function copyOf(framework: Framework, taken: readonly FrameworkId[]): Framework {
  const { status } = framework;
  return {
    ...framework,
    id: freeId(`${shortened(framework.id)}-ban-sao`, taken),
    version: "1",
    status: status === "example" ? "current" : status,
    name: { vi: copyName(framework, "vi"), en: copyName(framework, "en") },
  };
}

function copyName(framework: Framework, language: Language): string {
  const words = editorWords(language);
  const name = nameWithoutMark(framework, language);
  return framework.status === "archived" ? words.archivedCopyName(name) : words.copyName(name);
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
