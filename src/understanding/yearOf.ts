import type { Field } from "../model/block";

/** The last year that a field's headings name; 0 where they name none. */
export function yearOf({ header }: Pick<Field, "header">): number {
  return Number(header.flatMap((part) => part.match(/(?<!\d)20\d\d(?!\d)/g) ?? []).at(-1) ?? 0);
}
