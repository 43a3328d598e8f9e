import { createContext, useContext } from "react";
import type { EditorWords } from "../../../locales/vi/editor";
import type { Language } from "../../../locales/language";
import type { Framework } from "../../../model/framework";
import type { FrameworkProblem } from "../../../model/frameworkProblem";
import type { DraftEvent } from "./draft";

/** What every part of the editor is given. */
export interface DraftDesk {
  readonly draft: Framework;
  readonly change: (event: DraftEvent) => void;
  readonly problems: readonly FrameworkProblem[];
  readonly language: Language;
  readonly words: EditorWords;
}

export const DraftContext = createContext<DraftDesk | null>(null);

export function useDraft(): DraftDesk {
  const desk = useContext(DraftContext);
  if (desk === null) throw new Error("a part of the editor stands outside it");
  return desk;
}
