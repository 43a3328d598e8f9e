import type { KeyboardEvent, ReactNode } from "react";
import { Toolbar } from "@fluentui/react-components";
import { unguarded } from "./unguarded";

interface ButtonRowProps {
  /** What the buttons are of. */
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}

const STEPS: ReadonlyMap<string, number> = new Map([
  ["ArrowRight", 1],
  ["ArrowLeft", -1],
]);

/** Buttons that belong together. Arrows go between them; each is a stop of the Tab key, too, as Excel on the web counts stops. */
export function ButtonRow({ label, className = "", children }: ButtonRowProps) {
  return (
    <Toolbar ref={unguarded} aria-label={label} className={`button-row ${className}`} onKeyDown={moveFocus}>
      {children}
    </Toolbar>
  );
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const by = STEPS.get(event.key);
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>("button")];
  const at = buttons.findIndex((button) => button === event.target);
  const next = by === undefined || at === -1 ? undefined : buttons[at + by];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
