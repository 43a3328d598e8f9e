import type { Field } from "../model/block";
import type { ResultEnds } from "../model/understanding";
import { foldHeader } from "../reader/words/foldWords";
import type { ChosenResult } from "./chooseResult";
import type { Known } from "./known";

/**
 * Of fields under two headings or more, of which the innermost come again under every outer one ("Đề nghị" and "Công nhận"
 * under each criterion): those of one innermost heading each, together with what stands outside this order. Whether they are
 * stages of one score or parts of it, no word says. Empty where nothing comes again so.
 */
export function sameHeadings(fields: readonly Field[]): readonly (readonly Field[])[] {
  const paired = fields.filter(({ header }) => header.length > 1);
  const inner = new Set(paired.map(innermost));
  const outer = new Set(paired.map(outerHeadings));
  const pairs = new Set(paired.map((field) => `${outerHeadings(field)}\n${innermost(field)}`));
  const isRegular = pairs.size === paired.length && pairs.size === inner.size * outer.size;
  if (inner.size < 2 || outer.size < 2 || !isRegular) return [];
  return [...inner].map((heading) => fields.filter((field) => field.header.length < 2 || innermost(field) === heading));
}

/** Two totals under one heading, each of the criteria that are headed alike below: which of the two ranks, no figure tells. */
export function totalsOfTwo(chosen: ChosenResult, { block, relations }: Known): ResultEnds | null {
  const [first, last, ...more] = chosen.kind === "several" ? [...chosen.fields].sort((a, b) => a.index - b.index) : [];
  if (first === undefined || last === undefined || more.length > 0) return null;
  const isOfOwn = (total: Field) =>
    relations.get(total.index)?.parts.every(({ column }) => {
      const part = block.fields[column];
      return part !== undefined && innermost(part) === innermost(total);
    }) === true;
  const isOne = first.header.length > 1 && outerHeadings(first) === outerHeadings(last);
  return isOne && isOfOwn(first) && isOfOwn(last) ? { first: first.index, last: last.index } : null;
}

function outerHeadings({ header }: Field): string {
  return header.slice(0, -1).join("\n");
}

function innermost({ header }: Field): string {
  return foldHeader(header.at(-1) ?? "");
}
