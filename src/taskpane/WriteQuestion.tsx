import { isAllConfirmed } from "../session/confirmed";
import { errorsOf, unitsWith } from "../session/errorsOf";
import type { SheetScan } from "../session/scan";
import { Asking } from "./fluent/Asking";
import { Button } from "./fluent/Button";
import { useSpeech } from "./speech";

interface WriteQuestionProps {
  readonly scans: readonly SheetScan[];
  readonly onWrite: () => void;
  readonly onBack: () => void;
  readonly onShowErrors: () => void;
}

/** Errors are left, or nobody has confirmed a table's own rule: whether to write all the same. */
export function WriteQuestion({ scans, onWrite, onBack, onShowErrors }: WriteQuestionProps) {
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
