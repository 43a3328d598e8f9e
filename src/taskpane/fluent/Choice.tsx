import type { ReactNode } from "react";
import { Field, Select } from "@fluentui/react-components";

interface ChoiceProps {
  /** Where something leads to it. */
  readonly id?: string;
  readonly label: string;
  /** The label stands beside it in another form and is told to screen readers only. */
  readonly hideLabel?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: ReactNode;
}

/** One of several: the list is the system's own, which opens over the edge of the pane. */
export function Choice({ id, label, hideLabel = false, value, onChange, children }: ChoiceProps) {
  return (
    <Field label={{ children: label, className: hideLabel ? "unseen" : undefined }} className="field">
      <Select {...(id === undefined ? {} : { id })} value={value} onChange={(_, chosen) => onChange(chosen.value)}>
        {children}
      </Select>
    </Field>
  );
}
