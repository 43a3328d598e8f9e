import { useEffect, useRef, useState, type ReactNode } from "react";
import { errorsOf } from "../session/errorsOf";
import type { SheetScan } from "../session/scan";
import { Button } from "./Button";
import { useSpeech } from "./speech";

interface WriteButtonProps {
  /** What is to be written. */
  readonly scans: readonly SheetScan[];
  readonly unavailable: boolean;
  readonly onWrite: () => void;
  readonly onShowErrors: () => void;
  readonly children: ReactNode;
}

/** Writes; where errors are left it asks once, and names the units that they touch. */
export function WriteButton({ scans, unavailable, onWrite, onShowErrors, children }: WriteButtonProps) {
  const [asking, setAsking] = useState(false);
  // The same errors are not asked about twice.
  const [confirmed, setConfirmed] = useState("");
  const { findings } = errorsOf(scans);
  const errors = JSON.stringify(findings.map(({ code, place }) => [code, place]));
  const write = (): void => {
    setAsking(false);
    setConfirmed(errors);
    onWrite();
  };
  if (asking && findings.length > 0) {
    return <Question scans={scans} onWrite={write} onBack={() => setAsking(false)} onShowErrors={onShowErrors} />;
  }
  const click = findings.length > 0 && confirmed !== errors ? () => setAsking(true) : onWrite;
  return (
    <Button appearance="primary" unavailable={unavailable} onClick={click}>
      {children}
    </Button>
  );
}

interface QuestionProps {
  readonly scans: readonly SheetScan[];
  readonly onWrite: () => void;
  readonly onBack: () => void;
  readonly onShowErrors: () => void;
}

/** The focus goes to the answer that changes nothing. */
function Question({ scans, onWrite, onBack, onShowErrors }: QuestionProps) {
  const { words } = useSpeech();
  const { findings, units } = errorsOf(scans);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  const question = words.write.errorsLeft(findings.length, units);
  return (
    <div role="alertdialog" aria-label={question} className="confirming">
      <p>{question}</p>
      <div className="actions">
        <Button onClick={onWrite}>{words.write.anyway}</Button>
        <Button onClick={onShowErrors}>{words.write.showErrors}</Button>
        <button ref={back} type="button" className="button secondary" onClick={onBack}>
          {words.write.notYet}
        </button>
      </div>
    </div>
  );
}
