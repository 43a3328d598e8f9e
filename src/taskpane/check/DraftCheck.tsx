import { useRef, useState, type DragEvent } from "react";
import { findingText, severityText } from "../../locales/findingText";
import { viewWords } from "../../locales/viewWords";
import type { DraftProblem } from "../../model/draft";
import type { Finding } from "../../model/finding";
import type { Result } from "../../model/result";
import { foundUnder } from "../../session/foundUnder";
import type { SheetScan } from "../../session/scan";
import { Button } from "../fluent/Button";
import type { Desk } from "../desk";
import { IntentIcon } from "../Notice";
import { useSpeech } from "../speech";

interface DraftCheckProps {
  readonly scan: SheetScan;
  readonly desk: Desk;
}

interface Checked {
  /** What the ranking was when the draft was compared with it. */
  readonly of: SheetScan;
  readonly under: ReturnType<typeof foundUnder>;
  readonly file: string;
  readonly told: Result<readonly Finding[], DraftProblem>;
}

/** "Soát dự thảo Quyết định": a draft that is chosen or dropped here, against the tables of all sheets. */
export function DraftCheck({ scan, desk }: DraftCheckProps) {
  const { language } = useSpeech();
  const words = viewWords(language).draft;
  const input = useRef<HTMLInputElement>(null);
  const [checked, setChecked] = useState<Checked | "reading" | null>(null);
  const check = (file: File | undefined): void => {
    if (file === undefined) return;
    setChecked("reading");
    desk.perform(async ({ session, tell }) => {
      const [scans, bytes] = [await session.scanAll({}, scan), new Uint8Array(await file.arrayBuffer())];
      if (!scans.ok) {
        tell({ kind: "failed", deed: "showing", trouble: scans.error });
        setChecked(null);
        return;
      }
      const told = await session.checkDraft(scans.value, { name: file.name, bytes }, words);
      setChecked({ of: scan, under: foundUnder(scans.value), file: file.name, told });
    });
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    check(event.dataTransfer.files[0]);
  };
  return (
    <div className="drop" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <p className="quiet">{words.intro}</p>
      <Button unavailable={checked === "reading"} onClick={() => input.current?.click()}>
        {words.choose}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".docx,.tsv,.txt"
        hidden
        onChange={({ currentTarget }) => {
          check(currentTarget.files?.[0]);
          // The same file can be chosen again, mended.
          currentTarget.value = "";
        }}
      />
      <div role="status">
        {checked === "reading" ? <p className="quiet">{words.reading}</p> : null}
        {checked === null || checked === "reading" ? null : <Told checked={checked} isOld={checked.of !== scan} />}
      </div>
    </div>
  );
}

function Told({ checked: { file, told, under }, isOld }: { readonly checked: Checked; readonly isOld: boolean }) {
  const { language } = useSpeech();
  const words = viewWords(language).draft;
  if (!told.ok) return <p>{words.unreadable(file)}</p>;
  return (
    <>
      {isOld ? <p>{words.old}</p> : null}
      <p>
        <IntentIcon intent={told.value.length === 0 ? "success" : "warning"} /> {words.result(file, told.value.length)}
      </p>
      <ul className="plain">
        {told.value.map((found, index) => (
          <li key={index}>
            <span className="finding-place">
              {severityText(found.severity, language)} · {words.place(found)}
            </span>{" "}
            {findingText(found, under(found), language)}
          </li>
        ))}
      </ul>
    </>
  );
}
