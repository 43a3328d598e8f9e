import { useState } from "react";
import { papersWords } from "../../locales/papersWords";
import { Button } from "../fluent/Button";
import { useDeeds } from "../frameworks/useDeeds";
import { isChanging } from "../paneState";
import { useSpeech } from "../speech";
import type { ViewProps } from "../viewProps";
import { handOutRelease } from "./handOutRelease";
import { makeReleaseSheets } from "./makeReleaseSheets";

/** The workbook as it may leave the office: downloaded, opened as a new workbook, or as sheets to be saved as a copy. */
export function Release({ desk, state, savesFiles }: ViewProps) {
  const { language } = useSpeech();
  const words = papersWords(language).release;
  const { busy, run } = useDeeds();
  const [told, setTold] = useState("");
  const [isStuck, setStuck] = useState(false);
  const isBusy = busy || isChanging(state.work);
  const make = async (): Promise<void> => {
    const end = await handOutRelease(desk.session, savesFiles, language);
    setTold(end ?? words.noWayOut);
    setStuck(end === null);
  };
  const makeSheets = (): void =>
    desk.perform(async (site) => {
      if (!(await makeReleaseSheets(site, language))) return;
      setTold(words.sheetsMade);
      setStuck(false);
    });
  return (
    <section aria-label={words.heading} className="papers">
      <h2>{words.heading}</h2>
      <p className="quiet">{words.what}</p>
      <Button unavailable={isBusy} onClick={() => run(make)}>
        {words.make}
      </Button>
      <p role="status" className="quiet">
        {told}
      </p>
      {isStuck ? (
        <Button unavailable={isBusy} onClick={makeSheets}>
          {words.makeSheets}
        </Button>
      ) : null}
    </section>
  );
}
