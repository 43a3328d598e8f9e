import type { Paper } from "./paper";

/** What a named field of an office's template is filled with: lines of text, or whole pages. */
export type FieldValue =
  { readonly kind: "lines"; readonly lines: readonly string[] } | { readonly kind: "paper"; readonly paper: Paper };

/** The papers that go with a ranking. */
export const DRAFT_KINDS = ["decision", "proposal", "announcement", "slips"] as const;
export type DraftKind = (typeof DRAFT_KINDS)[number];

/** What is known of a paper's number, date and issuer. */
export interface KnownPaper {
  readonly number?: string | undefined;
  /** “ngày 12 tháng 7 năm 2024”, without the place. */
  readonly date?: string | undefined;
  readonly body?: string | undefined;
}

/** What the office knows of its paper, by the name of a field, tidy and in lower case; the rest is dots. */
export type DraftFacts = Readonly<Record<string, string>>;

/** How names of fields are compared: regardless of case, spaces and how accents are composed. */
export function tidyField(field: string): string {
  return field.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
}
