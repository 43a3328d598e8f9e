import { useState } from "react";
import { viewWords } from "../../locales/viewWords";
import type { WorkData } from "../../session/outputState";
import { Asking } from "../fluent/Asking";
import { Button } from "../fluent/Button";
import type { Deeds, Site } from "../deeds";
import { useSpeech } from "../speech";
import type { ViewProps } from "../viewProps";

/** Takes out what the add-in keeps in the workbook: first all of it is named, and asked about once. */
export function ClearWork({ state, desk }: ViewProps) {
  const { language } = useSpeech();
  const words = viewWords(language).clear;
  const [found, setFound] = useState<WorkData | null>(null);
  const isBusy = state.work.kind !== "idle";
  const look = (): void => desk.perform((site) => list(site, setFound));
  const clear = (): void => {
    setFound(null);
    desk.perform(clearAll);
  };
  const isNothing = found !== null && found.names === 0 && found.kinds.length === 0;
  return (
    <>
      {isNothing ? (
        <p role="status">{words.nothing}</p>
      ) : (
        <Button unavailable={isBusy} onClick={look}>
          {words.button}
        </Button>
      )}
      {found === null || isNothing ? null : <Question found={found} onClear={clear} onBack={() => setFound(null)} />}
    </>
  );
}

interface QuestionProps {
  readonly found: WorkData;
  readonly onClear: () => void;
  readonly onBack: () => void;
}

function Question({ found: { names, kinds }, onClear, onBack }: QuestionProps) {
  const { language } = useSpeech();
  const words = viewWords(language).clear;
  const confirm = <Button onClick={onClear}>{words.confirm}</Button>;
  return (
    <Asking question={words.question} answers={confirm} back={words.back} onBack={onBack}>
      <ul className="notes">
        {names === 0 ? null : <li>{words.names(names)}</li>}
        {kinds.map((kind) => (
          <li key={kind}>{words.kinds[kind]}</li>
        ))}
      </ul>
      <p className="quiet">{words.stays}</p>
    </Asking>
  );
}

async function list({ session, tell }: Site, setFound: (found: WorkData) => void): Promise<void> {
  const found = await session.workData();
  if (found.ok) setFound(found.value);
  else tell({ kind: "failed", deed: "showing", trouble: found.error });
}

async function clearAll({ session, job, state, tell }: Site, deeds: Deeds): Promise<void> {
  const cleared = await job.run("writing", (options) => session.clear(options));
  if (cleared?.ok !== true) return;
  tell({ kind: "cleared" });
  const { sheet } = state();
  if (sheet !== null) await deeds.read(sheet.scan.grid.sheet);
}
