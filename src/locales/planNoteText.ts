import type { PlanNote } from "../model/planNote";
import { planNotes as english } from "./en/planNotes";
import type { Language } from "./language";
import { spoken } from "./spoken";
import type { PlanNoteWords } from "./planNoteWords";
import { planNotes as vietnamese } from "./vi/planNotes";

const wordsIn = spoken<PlanNoteWords>({ vi: vietnamese, en: english });

export function planNoteText({ code, sheet, params }: PlanNote, language: Language): string {
  const words = wordsIn(language);
  const say = words[code] as (params: PlanNote["params"]) => string;
  return words.onSheet(sheet, say(params));
}
