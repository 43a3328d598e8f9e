import type { FormProblem } from "../../model/frameworkForm";
import { type FilledCell, sameWords } from "./cells";
import type { MemberSpec } from "./sections";

export interface Label extends FilledCell {
  readonly row: number;
}

/** The labels or heads that one section has on the sheet, and those that it should have. */
export interface LabelsFound {
  readonly section: string;
  /** Where what is missing is told. */
  readonly place: { readonly row: number; readonly column: number };
  readonly specs: readonly MemberSpec[];
  readonly labels: readonly Label[];
  /** Heads that the sheet itself says it leaves out. */
  readonly unused: readonly string[];
}

/** Nothing that an officer wrote is passed over: a label nobody knows is named, and so is each that is missing or double. */
export function labelProblems({ section, place, specs, labels, unused }: LabelsFound): readonly FormProblem[] {
  const known = specs.map(({ label }) => label);
  const there = [...labels.map(({ cell }) => cell), ...unused];
  const missing = known.filter((label) => !there.some((cell) => sameWords(cell, label)));
  const isKnown = ({ cell }: Label) => known.some((label) => sameWords(cell, label));
  const isRepeated = ({ cell }: Label, index: number) =>
    labels.slice(0, index).some((before) => sameWords(before.cell, String(cell)));
  const unknown = labels.filter((label) => !isKnown(label));
  const twice = labels.filter((label, index) => isKnown(label) && isRepeated(label, index));
  const allowed = missing.length > 0 ? missing : known;
  return [
    ...unknown.map((label) => at(label, { code: "unknownLabel", found: String(label.cell).trim(), allowed })),
    ...twice.map((label) => at(label, { code: "labelTwice", found: String(label.cell).trim() })),
    // What is missing is what the unknown ones should have been called.
    ...(missing.length > 0 && unknown.length === 0
      ? [at(place, { code: "missingLabels", section, labels: missing })]
      : []),
  ];
}

function at({ row, column }: LabelsFound["place"], trouble: FormProblem["trouble"]): FormProblem {
  return { trouble, label: null, row, column };
}
