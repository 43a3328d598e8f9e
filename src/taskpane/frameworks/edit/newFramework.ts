import type { Framework, FrameworkId } from "../../../model/framework";
import { editorWords } from "../../../locales/editorWords";

/** The format allows ids of 80 characters; the number that makes one unique must find room. */
const LONGEST_BASE = 64;

/** A copy to edit, with an id and a name of its own and in force; what it was made from stays as it is. */
export function copyOf(framework: Framework, taken: readonly FrameworkId[]): Framework {
  const name = {
    vi: editorWords("vi").copyName(framework.name.vi),
    en: editorWords("en").copyName(framework.name.en),
  };
  return {
    ...framework,
    id: freeId(`${shortened(framework.id)}-ban-sao`, taken),
    version: "1",
    status: "current",
    name,
  };
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
