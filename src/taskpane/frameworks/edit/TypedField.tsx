import { useState } from "react";
import { Field, Input, Textarea } from "@fluentui/react-components";
import { numberText } from "../../../locales/numbers";
import type { DecimalText } from "../../../model/numbers/decimal";
import { useDraft } from "./DraftContext";
import { fieldText, problemsAt } from "./problemsAt";
import { typedFigure } from "./typedFigure";

interface FieldProps {
  readonly label: string;
  readonly hideLabel?: boolean;
  /** Paths in the document whose problems are told here. */
  readonly paths: readonly string[];
}

interface TypedFieldProps extends FieldProps {
  /** As shown while nobody types. */
  readonly shown: string;
  readonly lines?: number;
  readonly figure?: boolean;
  readonly onType: (text: string) => void;
}

/** A field that shows what is being typed until it is left; then what was understood of it. */
export function TypedField({ label, hideLabel = false, paths, shown, lines, figure = false, onType }: TypedFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const { problems } = useDraft();
  const wrong = problemsAt(problems, paths).length > 0;
  const field = {
    value: typed ?? shown,
    onChange: (_: unknown, { value }: { readonly value: string }): void => {
      setTyped(value);
      onType(value);
    },
    onBlur: () => setTyped(null),
  };
  return (
    <Field
      className={figure ? "field figure-field" : "field"}
      label={{ children: label, className: hideLabel ? "unseen" : undefined }}
      validationState={wrong ? "error" : "none"}
      // What is wrong is said as the field is reached, and counted at the foot: not called out at every letter.
      {...(wrong ? { validationMessage: { role: "group", children: <FieldProblems paths={paths} /> } } : {})}
      validationMessageIcon={null}
    >
      {lines === undefined ? (
        <Input {...field} autoComplete="off" {...(figure ? { inputMode: "decimal" } : {})} />
      ) : (
        <Textarea {...field} rows={lines} resize="vertical" />
      )}
    </Field>
  );
}

/** What is wrong at a field; nothing where nothing is. */
export function FieldProblems({ paths }: { readonly paths: readonly string[] }) {
  const { problems, language } = useDraft();
  const here = problemsAt(problems, paths);
  if (here.length === 0) return null;
  return (
    <ul className="plain attention">
      {here.map((problem, index) => (
        <li key={index}>{fieldText(problem, language)}</li>
      ))}
    </ul>
  );
}

interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One line of text, without spaces around it. */
export function TextField({ value, onChange, ...field }: TextFieldProps) {
  return <TypedField {...field} shown={value} onType={(text) => onChange(oneLine(text))} />;
}

/** A list of texts, one a line. */
export function LinesField({
  value,
  onChange,
  ...field
}: FieldProps & { readonly value: readonly string[]; readonly onChange: (value: readonly string[]) => void }) {
  const onType = (text: string): void => onChange(text.split("\n").map(oneLine).filter(Boolean));
  return <TypedField {...field} lines={Math.max(2, value.length + 1)} shown={value.join("\n")} onType={onType} />;
}

interface FigureFieldProps extends FieldProps {
  readonly value: DecimalText | null;
  readonly onChange: (value: DecimalText | null) => void;
}

/** A decimal in the officer's own notation. */
export function FigureField({ value, onChange, ...field }: FigureFieldProps) {
  const { language } = useDraft();
  return (
    <TypedField
      {...field}
      figure
      shown={value === null ? "" : numberText(value, language)}
      onType={(text) => onChange(typedFigure(text, language))}
    />
  );
}

function oneLine(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}
