/** Where a probe may try things: a block of the scratch sheet that no other probe touches. */
export interface Scratch {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  /** An area of the block: `at(0, 0, 3, 1)` is its first column's first three cells. */
  readonly at: (row: number, column: number, rows?: number, columns?: number) => Excel.Range;
}

/** One question to Excel whose answer the documentation leaves open, or that builds answer differently. */
export interface Probe {
  /** Stable: returned reports are compared by it. */
  readonly id: string;
  /** The answer as short text. Throws what Office throws: that is an answer too. */
  readonly ask: (scratch: Scratch) => Promise<string>;
}

/** Values as they would stand in a program: `"a"`, 1, null. */
export function shown(...values: readonly unknown[]): string {
  return values.map((value) => (value === undefined ? "undefined" : JSON.stringify(value))).join(" ");
}

/** The values of a loaded range's first row, which the types call anything. */
export function firstRow({ values }: Excel.Range): readonly unknown[] {
  return values[0] ?? [];
}

/** Many of a kind of entry, by name. */
export function probesOf(asked: Readonly<Record<string, Probe["ask"]>>): readonly Probe[] {
  return Object.entries(asked).map(([id, ask]) => ({ id, ask }));
}
