import type { Language } from "../../locales/language";
import { sheetWords } from "../../locales/sheets";
import { cellText } from "../../model/address";
import type { Finding, FindingCode } from "../../model/finding";
import { levelOf, type Results } from "./results";

/** So many cells of one reason are named; the rest is counted. */
const CELLS_NAMED = 3;

/** Why a unit has no rank or no class, and what it is made of, in words; null where there is nothing to say. */
export function remarkOf(results: Results, unit: number): string | null {
  const [reason, parts] = [reasonOf(results, unit), partsOf(results, unit)];
  return reason === null || parts === null ? (reason ?? parts) : `${reason}. ${parts}`;
}

function partsOf({ table: { madeOf }, language }: Results, unit: number): string | null {
  const parts = madeOf?.parts[unit] ?? [];
  return parts.length < 2 ? null : sheetWords(language).madeOf(parts.map(({ name }) => name));
}

function reasonOf({ ranking, found, language }: Results, unit: number): string | null {
  const words = sheetWords(language);
  const status = ranking.scores.statuses[unit];
  if (status === undefined) return null;
  if (status === "incomplete") return words.incomplete(reasonsOf(found[unit] ?? [], language));
  if (status !== "ranked") return words.remarks[status];
  if (ranking.framework.classes === null || levelOf(ranking, unit) !== undefined) return null;
  const doubt = ranking.classDoubts.get(unit);
  if (doubt === undefined) return words.remarks.belowClasses;
  return words.remarks[doubt.criterion === null ? "classUnknown" : "conditionUnknown"];
}

/** “Thiếu điểm (C7, D7)”: what stops a unit's result, each reason with its cells. */
function reasonsOf(found: readonly Finding[], language: Language): readonly string[] {
  const cells = new Map<FindingCode, string[]>();
  for (const { code, blocks, place } of found) {
    if (blocks !== "unit") continue;
    const known = cells.get(code) ?? [];
    cells.set(code, place.cell === null ? known : [...known, cellText(place.cell)]);
  }
  const words = sheetWords(language);
  return [...cells].map(([code, at]) =>
    words.reason(words.reasons[code] ?? words.reasonElse, at.slice(0, CELLS_NAMED), at.length),
  );
}
