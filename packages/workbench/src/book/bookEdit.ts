import type { BookName } from "./names";
import type { Sheet } from "./sheet";
import type { SheetEdit } from "./sheetEdit";

/** A step of the book: one of its sheets', or one of its names'. */
export type BookEdit =
  | { readonly on: "sheet"; readonly sheet: Sheet; readonly edit: SheetEdit }
  | { readonly on: "names"; readonly name: BookName; readonly isGone: boolean };
