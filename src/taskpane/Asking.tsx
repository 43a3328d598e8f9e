import { useEffect, useRef, type KeyboardEvent, type ReactNode } from "react";

interface AskingProps {
  readonly question: string;
  /** What the question is about; the question itself where nothing more is to be said. */
  readonly children?: ReactNode;
  /** The answers that change something. */
  readonly answers: ReactNode;
  /** The answer that changes nothing: the focus goes to it, and Escape gives it. */
  readonly back: string;
  readonly onBack: () => void;
}

/** Asks once before something is done. */
export function Asking({ question, children, answers, back, onBack }: AskingProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    onBack();
  };
  return (
    <div role="alertdialog" aria-label={question} className="confirming" onKeyDown={onKeyDown}>
      {children ?? <p>{question}</p>}
      <div className="actions">
        {answers}
        <button ref={button} type="button" className="button secondary" onClick={onBack}>
          {back}
        </button>
      </div>
    </div>
  );
}
