import { createContext, useContext } from "react";
import type { Language } from "../locales/language";
import { pane as vietnamese, type PaneWords } from "../locales/vi/pane";

/** The words of the pane in the officer's language. */
export interface Speech {
  readonly language: Language;
  readonly words: PaneWords;
}

/** English comes when it is asked for: the first load carries Vietnamese only. */
export async function loadSpeech(language: Language): Promise<Speech> {
  if (language === "vi") return { language, words: vietnamese };
  const { pane: english } = await import(/* webpackChunkName: "english" */ "../locales/en/pane");
  return { language, words: english };
}

export const SpeechContext = createContext<Speech>({ language: "vi", words: vietnamese });

export function useSpeech(): Speech {
  return useContext(SpeechContext);
}
