import { createContext, useContext } from "react";
import type { EditorWords } from "../../../locales/vi/editor";
import type { Language } from "../../../locales/language";
import type { Framework } from "../../../model/framework";
import type { FrameworkProblem } from "../../../model/frameworkProblem";
import type { FormTrouble } from "../../../model/frameworkForm";
import type { DraftEvent } from "./draft";
import type { EditedEffect } from "./useEditEffect";

/** What every part of the editor is given. */
export interface DraftDesk {
  readonly draft: Framework;
  readonly change: (event: DraftEvent) => void;
  readonly problems: readonly FrameworkProblem[];
  /** Texts of rules that say nothing, by their path. */
  readonly unread: ReadonlyMap<string, FormTrouble>;
  readonly setUnread: (path: string, trouble: FormTrouble | null) => void;
  readonly effect: EditedEffect | null;
  /** Of the table shown. */
  readonly unitNames: readonly string[];
  readonly language: Language;
  readonly words: EditorWords;
}

export const DraftContext = createContext<DraftDesk | null>(null);

export function useDraft(): DraftDesk {
  const desk = useContext(DraftContext);
  if (desk === null) throw new Error("a part of the editor stands outside it");
  return desk;
}
