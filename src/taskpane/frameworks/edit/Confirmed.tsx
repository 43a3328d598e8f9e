import { useState } from "react";
import { Asking } from "../../fluent/Asking";
import { Button } from "../../fluent/Button";

interface ConfirmedProps {
  readonly label: string;
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  /** Asks at all; otherwise the first click does it. */
  readonly asks?: boolean;
  readonly onConfirm: () => void;
}

/** A button that asks before it does what cannot be taken back. */
export function Confirmed({ label, question, yes, no, asks = true, onConfirm }: ConfirmedProps) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button onClick={asks ? () => setAsking(true) : onConfirm}>{label}</Button>
      {asking ? (
        <Asking
          question={question}
          answers={<Button onClick={onConfirm}>{yes}</Button>}
          back={no}
          onBack={() => setAsking(false)}
        />
      ) : null}
    </>
  );
}
