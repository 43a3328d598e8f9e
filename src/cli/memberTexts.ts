import type { MemberSpec } from "../framework/form/sections";
import type { Language } from "../locales/language";
import { numberText } from "../locales/numbers";
import type { TextColumn } from "./columnsText";

/** A member's words and its value's, in one line; "" where a document has no such member. */
function memberText(item: unknown, { path, codec }: MemberSpec, language: Language): string {
  const value = path.reduce<unknown>(
    (inner, step) =>
      typeof inner === "object" && inner !== null ? (inner as Record<string, unknown>)[step] : undefined,
    item,
  );
  if (value === undefined || value === null) return "";
  const written = codec.write(value) ?? "";
  // A double's own text may be "1e-7"; the document's is not.
  if (typeof written === "number") return numberText(typeof value === "string" ? value : String(written), language);
  return written.replaceAll("\n", "; ");
}

/** The members named, in their order in the worksheet. */
export function only(specs: readonly MemberSpec[], ...names: readonly string[]): readonly MemberSpec[] {
  return specs.filter(({ path }) => names.includes(path.join(".")));
}

export function except(specs: readonly MemberSpec[], ...names: readonly string[]): readonly MemberSpec[] {
  return specs.filter(({ path }) => !names.includes(path.join(".")));
}

/** "Label: value" a line, of the members that are there. */
export function memberLines(item: unknown, specs: readonly MemberSpec[], language: Language): readonly string[] {
  return specs.flatMap((spec) => {
    const text = memberText(item, spec, language);
    return text === "" ? [] : [`${spec.label}: ${text}`];
  });
}

export interface Columns {
  readonly heads: readonly TextColumn[];
  /** As many as items, each as many as heads. */
  readonly cells: readonly (readonly string[])[];
}

/** A column a member that some item has; figures to the right. */
export function memberColumns(items: readonly unknown[], specs: readonly MemberSpec[], language: Language): Columns {
  const used = specs
    .map((spec) => ({ label: spec.label, texts: items.map((item) => memberText(item, spec, language)) }))
    .filter(({ texts }) => texts.some((text) => text !== ""));
  return {
    heads: used.map(({ label, texts }) => ({ head: label, align: texts.every(isFigure) ? "right" : "left" })),
    cells: items.map((_, index) => used.map(({ texts }) => texts[index] ?? "")),
  };
}

function isFigure(text: string): boolean {
  return /^[\d.,]*$/.test(text);
}
