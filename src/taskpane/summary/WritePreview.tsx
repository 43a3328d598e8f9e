import { useEffect, useState } from "react";
import { changeWords } from "../../locales/changesText";
import { OUTPUT_NAMES, type OutputName, type WriteMode } from "../../model/output";
import type { SheetChanges } from "../../model/planChanges";
import { confirmed } from "../../session/confirmed";
import type { SheetScan } from "../../session/scan";
import { breather } from "../breather";
import { localMinute } from "../deeds";
import { ChangeList } from "../ChangeList";
import { useSpeech } from "../speech";
import type { ViewProps } from "../viewProps";

/** What is ticked, and how it is to be written. */
export interface TickedOutputs {
  readonly outputs: readonly OutputName[];
  readonly mode: WriteMode;
}

/** What was looked at, of what. */
interface Seen {
  readonly scan: SheetScan;
  readonly asked: string;
  readonly changes: readonly SheetChanges[];
}

/** What the button would change now; null while that is being looked at, and where it cannot be written. */
export function useWritePreview(
  { state, desk: { session } }: ViewProps,
  { outputs, mode }: TickedOutputs,
): readonly SheetChanges[] | null {
  const { language } = useSpeech();
  const { sheet, columns, work } = state;
  const [seen, setSeen] = useState<Seen | null>(null);
  const scan = sheet?.scan ?? null;
  // `outputs` is made anew with every look; their names stay.
  const asked = [outputs.join(), mode, columns, language].join(" ");
  const isIdle = work.kind === "idle";
  useEffect(() => {
    let isWanted = true;
    if (scan === null || !isIdle) return undefined;
    const names = new Set(asked.split(" ")[0]?.split(","));
    const ticked = OUTPUT_NAMES.filter((name) => names.has(name));
    if (ticked.length === 0) return undefined;
    const write = { outputs: ticked, mode, columns, language, at: localMinute(new Date()) };
    void session.plan([confirmed(scan)], write, { pause: breather() }).then((planned) => {
      if (isWanted && planned.ok) setSeen({ scan, asked, changes: planned.value.changes });
    });
    return () => {
      isWanted = false;
    };
  }, [session, scan, asked, mode, columns, language, isIdle]);
  return seen?.scan === scan && seen.asked === asked ? seen.changes : null;
}

/** What will be new, changed, unchanged or gone, for every sheet. */
export function WritePreview({ changes }: { readonly changes: readonly SheetChanges[] | null }) {
  const { language } = useSpeech();
  if (changes === null) return null;
  const { heading } = changeWords(language);
  return (
    <section aria-label={heading} className="write-preview">
      <h2>{heading}</h2>
      <ChangeList changes={changes} />
    </section>
  );
}
