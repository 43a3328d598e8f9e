import type { ReactNode } from "react";

export interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  /** The label stands beside it in another form and is told to screen readers only. */
  readonly hideLabel?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: ReactNode;
}

/** The system's own select in Fluent's clothes: Fluent's weighs 4 KB of the first load. */
export function Choice({ id, label, hideLabel = false, value, onChange, children }: ChoiceProps) {
  return (
    <div className="choice">
      <label htmlFor={id} className={hideLabel ? "unseen" : undefined}>
        {label}
      </label>
      <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {children}
      </select>
    </div>
  );
}
