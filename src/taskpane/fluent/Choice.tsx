import { Field, Select } from "@fluentui/react-components";
import type { ChoiceProps } from "../Choice";

interface OpenedChoiceProps extends Omit<ChoiceProps, "id"> {
  /** Where something leads to it. */
  readonly id?: string;
}

/** One of several: the list is the system's own, which opens over the edge of the pane. */
export function Choice({ id, label, hideLabel = false, value, onChange, children }: OpenedChoiceProps) {
  return (
    <Field label={{ children: label, className: hideLabel ? "unseen" : undefined }} className="field">
      <Select {...(id === undefined ? {} : { id })} value={value} onChange={(_, chosen) => onChange(chosen.value)}>
        {children}
      </Select>
    </Field>
  );
}
