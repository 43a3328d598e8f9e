import { sheetWordsEn } from "./en/sheets";
import { spoken } from "./spoken";
import type { SheetWords } from "./sheetWords";
import { sheetWordsVi } from "./vi/sheets";

export const sheetWords = spoken<SheetWords>({ vi: sheetWordsVi, en: sheetWordsEn });
