import type { DraftPaperWords } from "./draftPaperShape";
import { draftPapers as english } from "./en/draftPapers";
import { spoken } from "./spoken";
import { draftPapers as vietnamese } from "./vi/draftPapers";

export const draftPaperWords = spoken<DraftPaperWords>({ vi: vietnamese, en: english });
