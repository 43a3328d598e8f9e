import type { XmlElement } from "./xlsx/xml";

/** A table of Excel's own (Ctrl+T): what it is called and where it lies; all else is carried as its file has it. */
export interface SheetTable {
  readonly name: string;
  /** With its header and its row of totals: `A3:C7`. */
  readonly area: string;
  /** The first of its rows are no data. */
  readonly hasHeader: boolean;
  readonly isFiltered: boolean;
  readonly part: XmlElement;
  /** The looks that the part names by number. */
  readonly looks: readonly XmlElement[];
}
