/** What Office.js takes and gives for a cell's value; `""` is a blank cell. */
export type RawValue = number | string | boolean;

/** What a cell is, decided once, when it is read. A blank cell is 0: a column begins blank. */
export const CellKind = { blank: 0, number: 1, text: 2, boolean: 3, error: 4 } as const;
export type CellKind = (typeof CellKind)[keyof typeof CellKind];
