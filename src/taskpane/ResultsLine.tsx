import { editedScores } from "../session/editedScores";
import { resultsState } from "../session/resultsState";
import type { SheetScan } from "../session/scan";
import type { PaneWords } from "../locales/vi/pane";
import type { PaneState, Sheet } from "./paneState";
import { useSpeech } from "./speech";

/** How the results in the sheet stand to its scores: not written, written and when, or out of date and by how much. */
export function ResultsLine({ state }: { readonly state: PaneState }) {
  const { words } = useSpeech();
  const { sheet, lastWritten } = state;
  const told = sheet === null ? null : resultsText(sheet, lastWritten, words);
  if (told === null) return null;
  return <p className={told.stale ? "results-line attention" : "results-line quiet"}>{told.text}</p>;
}

export function isWritten({ scan }: Sheet): boolean {
  const kind = resultsState(scan)?.kind;
  return kind === "fresh" || kind === "stale";
}

interface Told {
  readonly text: string;
  readonly stale: boolean;
}

function resultsText({ scan, stale }: Sheet, lastWritten: PaneState["lastWritten"], words: PaneWords): Told | null {
  const results = resultsState(scan);
  switch (results?.kind) {
    case undefined:
    case "unknown":
      return null;
    case "unwritten":
      return { text: words.results.unwritten, stale: false };
    case "fresh":
      return stale
        ? { text: words.results.maybeStale, stale: true }
        : { text: words.results.fresh(scan.writtenAt), stale: false };
    case "stale":
      return { text: staleText(results.units, editedSince(scan, lastWritten), words), stale: true };
  }
}

function staleText(units: number, cells: number | null, { results }: PaneWords): string {
  return cells === null || cells === 0 ? results.staleUnits(units) : results.staleCells(cells, units);
}

/** Null where this pane did not write the results. */
function editedSince(scan: SheetScan, lastWritten: PaneState["lastWritten"]): number | null {
  const written = lastWritten.find(({ grid }) => grid.sheet.id === scan.grid.sheet.id);
  return written === undefined ? null : editedScores(written, scan);
}
