import { outcome as english } from "./en/outcome";
import { spoken } from "./spoken";
import { outcome as vietnamese, type OutcomeWords } from "./vi/outcome";

export const outcomeWords = spoken<OutcomeWords>({ vi: vietnamese, en: english });
