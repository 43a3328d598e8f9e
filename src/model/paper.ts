/** A text as it goes on paper, before it is known how: on a sheet, or as a .docx. Sizes in points. */
export interface Paragraph {
  readonly kind: "paragraph";
  readonly text: string;
  readonly align: "left" | "center" | "right" | "justify";
  readonly bold?: true;
  readonly italic?: true;
  readonly size: 11 | 12 | 13 | 14;
  /** How the text begins, in bold: “Điều 1.” */
  readonly lead?: string;
  /** A page begins with it. */
  readonly newPage?: true;
  /** Stands on one page with what follows it. */
  readonly keptWithNext?: true;
  /** Points of a line drawn in the middle below it. */
  readonly rule?: number;
  /** Room below it, as below a paragraph of the body. */
  readonly spaced?: true;
  /** The first line is indented, as in the body of a document. */
  readonly indented?: true;
}

/** Two texts side by side, without lines. */
export interface SideBySide {
  readonly kind: "sideBySide";
  readonly left: readonly Paragraph[];
  readonly right: readonly Paragraph[];
}

export interface PaperColumn {
  readonly heading: string;
  /** Points. */
  readonly width: number;
  readonly align: "left" | "center";
}

/** A ruled table, its headings on top of every page. */
export interface PaperTable {
  readonly kind: "table";
  readonly columns: readonly PaperColumn[];
  readonly rows: readonly (readonly string[])[];
}

/** Pages of one orientation; their numbers begin anew. */
export interface PaperSection {
  readonly orientation: "portrait" | "landscape";
  readonly blocks: readonly (Paragraph | SideBySide | PaperTable)[];
}

export interface Paper {
  readonly title: string;
  readonly sections: readonly PaperSection[];
}

/** Millimetres, as Decree 30/2020/NĐ-CP (Phụ lục I, I.3) allows them: left 30–35, right 15–20, top and bottom 20–25. */
export const OFFICIAL_MARGINS = { top: 20, bottom: 20, left: 30, right: 15 };
/** Points between these margins across an A4 page. */
export const ROOM_ACROSS = { portrait: 467, landscape: 714 };
/** Points between them down an A4 page. */
export const ROOM_DOWN = { portrait: 728, landscape: 481 };
