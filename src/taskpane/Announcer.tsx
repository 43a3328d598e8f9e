import type { PaneWords } from "../locales/vi/pane";
import type { Language } from "../locales/language";
import type { PaneState, Sheet } from "./paneState";
import { useSpeech } from "./speech";

/** Speaks to a screen reader what a sighted officer sees change: always there, so that its first words are heard too. */
export function Announcer({ state }: { readonly state: PaneState }) {
  const { language, words } = useSpeech();
  return (
    <div role="status" aria-live="polite" className="unseen">
      {spoken(state, words, language)}
    </div>
  );
}

function spoken({ work, outcome, sheet }: PaneState, words: PaneWords, language: Language): string {
  if (work.kind === "writing" || work.kind === "undoing") return words.work[work.kind];
  // A notice speaks for itself.
  if (outcome !== null) return "";
  if (work.kind === "scanning" && sheet === null) return words.work.scanning;
  return sheet === null ? "" : sheetText(sheet, words, language);
}

function sheetText({ scan, table }: Sheet, words: PaneWords, language: Language): string {
  const shown = scan.tables[table];
  if (shown === undefined) return words.empty.table(scan.grid.sheet.name);
  const { assessment } = shown;
  const units = shown.block.units.length;
  if (assessment === null) return words.announce.scannedWithout(units);
  return assessment.matchedBy === "derived"
    ? words.announce.scannedByOwnRule(units)
    : words.announce.scanned(units, assessment.framework.name[language]);
}
