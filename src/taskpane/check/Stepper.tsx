import type { ReactNode } from "react";
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
      <StepButton label={words.previous} keys="Shift+F8" disabled={at <= 0} step={() => next(-1)}>
        <UpIcon />
      </StepButton>
      <StepButton label={words.next} keys="F8" disabled={at >= count - 1} step={() => next(1)}>
        <DownIcon />
      </StepButton>
    </div>
  );
}

interface StepButtonProps {
  readonly label: string;
  readonly keys: string;
  readonly disabled: boolean;
  readonly step: () => void;
  readonly children: ReactNode;
}

function StepButton({ label, keys, disabled, step, children }: StepButtonProps) {
  return (
    <button
      type="button"
      className="icon-button"
      title={label}
      aria-label={label}
      aria-keyshortcuts={keys}
      aria-disabled={disabled}
      onClick={step}
    >
      {children}
    </button>
  );
}
