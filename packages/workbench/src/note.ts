import type { XmlElement } from "./xlsx/xml";

/** A note (old name: comment) on one cell. */
export interface SheetNote {
  /** `B4`. */
  readonly cell: string;
  readonly author: string;
  /** Its `text` element, carried whole: letters of a note may look differently. */
  readonly text: XmlElement;
}
