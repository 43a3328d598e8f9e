import { outputs as english } from "./en/outputs";
import { spoken } from "./spoken";
import type { OutputWords } from "./outputShape";
import { outputs as vietnamese } from "./vi/outputs";

/** What each output is called in one language. */
export const outputWords = spoken<OutputWords>({ vi: vietnamese, en: english });
