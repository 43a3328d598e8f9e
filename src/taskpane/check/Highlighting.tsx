import { useEffect, useMemo, useState } from "react";
import { viewWords } from "../../locales/viewWords";
import type { Finding } from "../../model/finding";
import { cellsToHighlight, type HighlightState } from "../../session/highlightFindings";
import type { SheetScan } from "../../session/scan";
import { Button } from "../fluent/Button";
import { ButtonRow } from "../fluent/ButtonRow";
import type { Deeds, Site } from "../deeds";
import type { Desk } from "../desk";
import { useSpeech } from "../speech";

interface HighlightingProps {
  readonly scan: SheetScan;
  /** What is listed now. */
  readonly listed: readonly Finding[];
  readonly desk: Desk;
  readonly isBusy: boolean;
}

/** Colours the cells of what is listed, on request; says what is coloured, and takes it away again. */
export function Highlighting({ scan, listed, desk, isBusy }: HighlightingProps) {
  const { language } = useSpeech();
  const words = viewWords(language).highlight;
  const [state, setState] = useState<HighlightState | null>(null);
  useEffect(() => {
    let isWanted = true;
    desk.perform(async ({ session }) => {
      const found = await session.highlights(scan);
      if (isWanted) setState(found.ok ? found.value : null);
    });
    return () => void (isWanted = false);
  }, [desk, scan]);
  const cells = useMemo(() => cellsToHighlight(scan, listed), [scan, listed]);
  const color = (findings: readonly Finding[]): void =>
    desk.perform((site, deeds) => colorCells(site, deeds, scan, findings));
  const { cells: there, outdated } = state ?? { cells: 0, outdated: 0 };
  if (cells === 0 && there === 0) return null;
  return (
    <div className="highlighting">
      {there === 0 ? null : (
        <p className="quiet" role="status">
          {words.there(there)} {outdated === 0 ? null : words.outdated(outdated)}
        </p>
      )}
      <ButtonRow label={words.heading}>
        {cells === 0 ? null : (
          <Button hint={words.what} unavailable={isBusy} onClick={() => color(listed)}>
            {there === 0 ? words.color(cells) : words.again(cells)}
          </Button>
        )}
        {there === 0 ? null : (
          <Button unavailable={isBusy} onClick={() => color([])}>
            {words.remove}
          </Button>
        )}
      </ButtonRow>
    </div>
  );
}

async function colorCells(
  { session, job, tell }: Site,
  { read }: Deeds,
  scan: SheetScan,
  findings: readonly Finding[],
): Promise<void> {
  const result = await job.run("writing", (options) => session.highlight(scan, findings, options));
  if (result === null) return;
  if (result.ok) tell({ kind: "highlighted", cells: cellsToHighlight(scan, findings) });
  if (result.ok || result.error.code === "host.sourceChanged") await read(scan.grid.sheet);
}
