/** A sheet as a test makes it: "12.5", "45/60" of raw figures, null for a blank, "n/a", "?" for unreadable. */
export interface LineText {
  readonly name: string;
  readonly group: string | null;
  readonly scores: Readonly<Record<string, string | null>>;
  /** "Số điểm không đưa vào đánh giá". */
  readonly excluded?: string | null;
  /** The results that the sheet gives itself. */
  readonly given?: { readonly total: string | null; readonly ratio: string | null };
}

export interface SheetText {
  readonly lines: readonly LineText[];
  /** Criteria that have a column. */
  readonly columns: readonly string[];
  /** Those of them that hold raw figures. */
  readonly figures: readonly string[];
}
