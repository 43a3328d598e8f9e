import { useState, type ReactNode } from "react";
import { isAllConfirmed } from "../session/confirmed";
import { errorsOf, unitsWith } from "../session/errorsOf";
import type { SheetScan } from "../session/scan";
import { Asking } from "./Asking";
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

/** Writes; where errors are left, or nobody has confirmed a table's own rule, it asks once. */
export function WriteButton({ scans, unavailable, onWrite, onShowErrors, children }: WriteButtonProps) {
  const [asking, setAsking] = useState(false);
  // The same doubts are not asked about twice.
  const [confirmed, setConfirmed] = useState("");
  const findings = errorsOf(scans);
  const isOwnRule = !scans.every(isAllConfirmed);
  const doubts = JSON.stringify([isOwnRule, findings.map(({ code, place }) => [code, place])]);
  const isDoubtful = isOwnRule || findings.length > 0;
  const write = (): void => {
    setAsking(false);
    setConfirmed(doubts);
    onWrite();
  };
  if (asking && isDoubtful) {
    return <Question scans={scans} onWrite={write} onBack={() => setAsking(false)} onShowErrors={onShowErrors} />;
  }
  const click = isDoubtful && confirmed !== doubts ? () => setAsking(true) : onWrite;
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

function Question({ scans, onWrite, onBack, onShowErrors }: QuestionProps) {
  const { words } = useSpeech();
  const findings = errorsOf(scans);
  const isOwnRule = !scans.every(isAllConfirmed);
  const question = [
    ...(isOwnRule ? [words.write.ownRule] : []),
    ...(findings.length === 0 ? [] : [words.write.errorsLeft(findings.length, unitsWith(findings, scans))]),
  ].join(" ");
  const answers = (
    <>
      <Button onClick={onWrite}>{findings.length === 0 ? words.write.confirm : words.write.anyway}</Button>
      {findings.length === 0 ? null : <Button onClick={onShowErrors}>{words.write.showErrors}</Button>}
    </>
  );
  return <Asking question={question} answers={answers} back={words.write.notYet} onBack={onBack} />;
}
