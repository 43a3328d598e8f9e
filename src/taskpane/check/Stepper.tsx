import { viewWords } from "../../locales/viewWords";
import { DownIcon, UpIcon } from "../icons";
import { useSpeech } from "../speech";

interface StepperProps {
  readonly at: number;
  readonly count: number;
  readonly next: (by: 1 | -1) => void;
}

/** From one finding to the next, however they are grouped. */
export function Stepper({ at, count, next }: StepperProps) {
  const { language } = useSpeech();
  const words = viewWords(language).check;
  return (
    <div className="stepper">
      <span className="quiet">{words.position(at + 1, count)}</span>
      <button
        type="button"
        className="icon-button"
        title={words.previous}
        aria-label={words.previous}
        aria-keyshortcuts="Shift+F8"
        aria-disabled={at <= 0}
        onClick={() => next(-1)}
      >
        <UpIcon />
      </button>
      <button
        type="button"
        className="icon-button"
        title={words.next}
        aria-label={words.next}
        aria-keyshortcuts="F8"
        aria-disabled={at >= count - 1}
        onClick={() => next(1)}
      >
        <DownIcon />
      </button>
    </div>
  );
}
