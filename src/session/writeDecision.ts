import type { Language } from "../locales/language";
import type { FieldValue } from "../model/draftFields";
import type { Paper } from "../model/paper";
import { draftPaper } from "../outputs/decision/draftPaper";
import { templateFields } from "../outputs/decision/templateFields";
import { rankedTables } from "./rankedTables";
import type { SheetScan } from "./scan";
import type { Draft } from "./session";

/** A draft decision of every table that has results. */
export function writeDecision(scans: readonly SheetScan[], language: Language): Paper | null {
  return writeDraft(scans, { kind: "decision", facts: {}, language });
}

export function writeDraft(scans: readonly SheetScan[], { kind, facts, language, unit }: Draft): Paper | null {
  const tables = scans.flatMap(rankedTables);
  return tables.length === 0
    ? null
    : draftPaper(kind, tables, { facts, ...(unit === undefined ? {} : { unit }) }, language);
}

export function fieldsOfTemplate(
  scans: readonly SheetScan[],
  { facts, language }: Omit<Draft, "kind">,
): ReadonlyMap<string, FieldValue> | null {
  const tables = scans.flatMap(rankedTables);
  return tables.length === 0 ? null : templateFields(tables, facts, language);
}
