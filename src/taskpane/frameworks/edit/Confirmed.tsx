import { useState } from "react";
import { Button } from "../../Button";

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
  if (!asking) return <Button onClick={asks ? () => setAsking(true) : onConfirm}>{label}</Button>;
  return (
    <div role="alertdialog" aria-label={question} className="confirming">
      <p>{question}</p>
      <div className="actions">
        <Button onClick={onConfirm}>{yes}</Button>
        {/* The focus goes to the answer that changes nothing. */}
        <button type="button" className="button secondary" autoFocus onClick={() => setAsking(false)}>
          {no}
        </button>
      </div>
    </div>
  );
}
