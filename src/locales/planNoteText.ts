import type { PlanNote } from "../model/planNote";
import { planNotes as english } from "./en/planNotes";
import type { Language } from "./language";
import type { PlanNoteWords } from "./planNoteWords";
import { planNotes as vietnamese } from "./vi/planNotes";

const WORDS: { readonly [L in Language]: PlanNoteWords } = { vi: vietnamese, en: english };

export function planNoteText({ code, sheet, params }: PlanNote, language: Language): string {
  const words = WORDS[language];
  const say = words[code] as (params: PlanNote["params"]) => string;
  return words.onSheet(sheet, say(params));
}
