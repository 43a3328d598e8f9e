import { useState } from "react";
import { papersWords } from "../../locales/papersWords";
import { Button } from "../Button";
import { useDeeds } from "../frameworks/useDeeds";
import { isChanging } from "../paneState";
import { useSpeech } from "../speech";
import type { ViewProps } from "../viewProps";
import { handOutRelease } from "./handOutRelease";

/** The workbook as it may leave the office: downloaded, or opened as a new workbook where files are not saved. */
export function Release({ desk: { session }, state, savesFiles }: ViewProps) {
  const { language } = useSpeech();
  const words = papersWords(language).release;
  const { busy, run } = useDeeds();
  const [told, setTold] = useState("");
  const make = async (): Promise<void> => setTold(await handOutRelease(session, savesFiles, language));
  return (
    <section aria-label={words.heading} className="papers">
      <h2>{words.heading}</h2>
      <p className="quiet">{words.what}</p>
      <Button unavailable={busy || isChanging(state.work)} onClick={() => run(make)}>
        {words.make}
      </Button>
      <p role="status" className="quiet">
        {told}
      </p>
    </section>
  );
}
