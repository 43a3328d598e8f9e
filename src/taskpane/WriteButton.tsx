import { lazy, Suspense, useState, type ReactNode } from "react";
import { madeOnce } from "../model/madeOnce";
import { isAllConfirmed } from "../session/confirmed";
import { errorsOf } from "../session/errorsOf";
import type { SheetScan } from "../session/scan";
import { Button as FirstButton } from "./Button";
import type { Button as OpenedButton } from "./fluent/Button";

const WriteQuestion = lazy(() =>
  import(/* webpackChunkName: "question" */ "./WriteQuestion").then(({ WriteQuestion: question }) => ({
    default: question,
  })),
);

interface WriteButtonProps {
  /** The opened views' button; the first view's where nothing is said. */
  readonly as?: typeof OpenedButton;
  /** What is to be written. */
  readonly scans: readonly SheetScan[];
  readonly unavailable: boolean;
  readonly onWrite: () => void;
  readonly onShowErrors: () => void;
  readonly children: ReactNode;
}

/** Writes; where errors are left, or nobody has confirmed a table's own rule, it asks once. */
export function WriteButton({
  as: Button = FirstButton,
  scans,
  unavailable,
  onWrite,
  onShowErrors,
  children,
}: WriteButtonProps) {
  const [asking, setAsking] = useState(false);
  // The same doubts are not asked about twice.
  const [confirmed, setConfirmed] = useState("");
  const doubts = scans.map(doubtsOf).join("");
  const write = (): void => {
    setAsking(false);
    setConfirmed(doubts);
    onWrite();
  };
  const showErrors = (): void => {
    setAsking(false);
    onShowErrors();
  };
  return (
    <>
      <Button
        appearance="primary"
        unavailable={unavailable}
        onClick={doubts === "" || confirmed === doubts ? onWrite : () => setAsking(true)}
      >
        {children}
      </Button>
      {asking && doubts !== "" ? (
        <Suspense>
          <WriteQuestion scans={scans} onWrite={write} onBack={() => setAsking(false)} onShowErrors={showErrors} />
        </Suspense>
      ) : null}
    </>
  );
}

/** What is to be asked about, as one text; empty where nothing is. Looked at once a reading, not with every drawing. */
const doubtsOf = madeOnce((scan: SheetScan): string => {
  const errors = errorsOf([scan]).map(({ code, place }) => [code, place]);
  return isAllConfirmed(scan) && errors.length === 0 ? "" : JSON.stringify([isAllConfirmed(scan), errors]);
});
