import { Field, Input, Textarea, type InputProps } from "@fluentui/react-components";

interface TextBoxProps extends Pick<InputProps, "placeholder" | "list" | "aria-invalid" | "aria-describedby"> {
  readonly label: string;
  /** More than one: a text of so many lines. */
  readonly lines?: number;
  readonly value: string;
  readonly onType: (text: string) => void;
  readonly onBlur?: () => void;
}

/** A text to be typed, under its name. */
export function TextBox({ label, lines = 1, onType, list, ...given }: TextBoxProps) {
  const type = (_: unknown, { value }: { readonly value: string }): void => onType(value);
  return (
    <Field label={label} className="field">
      {lines === 1 ? (
        <Input {...given} list={list} autoComplete="off" onChange={type} />
      ) : (
        <Textarea {...given} rows={lines} resize="vertical" onChange={type} />
      )}
    </Field>
  );
}
