import type { Area } from "../address";
import type { BookEdit } from "./bookEdit";
import type { Names } from "./names";
import type { Sheet } from "./sheet";

export interface ChangedCells {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** What is calculated: a book. */
export interface Calculated {
  readonly names: Names;
  sheets(): readonly Sheet[];
  onEdit(follower: (edit: BookEdit) => void): () => void;
}
