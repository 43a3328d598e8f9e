import { slips as english } from "./en/slips";
import { spoken } from "./spoken";
import type { SlipWords } from "./slipShape";
import { slips as vietnamese } from "./vi/slips";

export const slipWords = spoken<SlipWords>({ vi: vietnamese, en: english });
