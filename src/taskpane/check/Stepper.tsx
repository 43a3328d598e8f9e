import { viewWords } from "../../locales/viewWords";
import { DownIcon, UpIcon } from "../icons";
import { useSpeech } from "../speech";
import { IconButton } from "../fluent/IconButton";

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
      <IconButton label={words.previous} aria-keyshortcuts="Shift+F8" unavailable={at <= 0} onClick={() => next(-1)}>
        <UpIcon />
      </IconButton>
      <IconButton label={words.next} aria-keyshortcuts="F8" unavailable={at >= count - 1} onClick={() => next(1)}>
        <DownIcon />
      </IconButton>
    </div>
  );
}
