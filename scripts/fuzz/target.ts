/** The product asked instead of answering: nothing wrong, and nothing seen to be right. */
export const ASKED = Symbol("asked");

/** Something that must hold whatever it is given. The same seed tries the same thing on every machine. */
export interface Target {
  readonly name: string;
  /** How many sheets one attempt reads; absent: none. */
  readonly grids?: number;
  /** What did not hold; null where all did. A thrown fault counts as one. */
  readonly attempt: (seed: number) => Tried | Promise<Tried>;
}

export type Tried = string | typeof ASKED | null;
