import { summaryParts as english } from "./en/summaryParts";
import { spoken } from "./spoken";
import type { SummaryPartWords } from "./summaryShape";
import { summaryParts as vietnamese } from "./vi/summaryParts";

export const summaryPartWords = spoken<SummaryPartWords>({ vi: vietnamese, en: english });
