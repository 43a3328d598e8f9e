import type { Language } from "../locales/language";
import type { Paper } from "../model/paper";
import { decisionPaper } from "../outputs/decision/decisionPaper";
import { rankedTables } from "./rankedTables";
import type { SheetScan } from "./scan";

/** A draft decision of every table that has results. */
export function writeDecision(scans: readonly SheetScan[], language: Language): Paper | null {
  const tables = scans.flatMap(rankedTables);
  return tables.length === 0 ? null : decisionPaper(tables, language);
}
