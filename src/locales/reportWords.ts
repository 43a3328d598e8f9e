import { report as english } from "./en/report";
import { spoken } from "./spoken";
import type { ReportWords } from "./reportShape";
import { report as vietnamese } from "./vi/report";

export const reportWords = spoken<ReportWords>({ vi: vietnamese, en: english });
