import { cliWords } from "../locales/cliWords";
import type { Language } from "../locales/language";
import type { Io } from "./io";

/** What a run may spend more than a second on. */
export type Stage = "opening" | "reading" | "writing" | "saving";

/** `share` of 0 to 1. */
export type TellStage = (stage: Stage, share: number) => void;

/** Stages of a run as lines that say how far it is. */
export function stagesTold(io: Io, language: Language): TellStage {
  const { stages } = cliWords(language);
  return (stage, share) => io.progress?.(`${stages[stage]} ${Math.floor(share * 100)}%`);
}
