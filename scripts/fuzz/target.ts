/** Something that must hold whatever it is given. The same seed tries the same thing on every machine. */
export interface Target {
  readonly name: string;
  /** What did not hold; null where all did. A thrown fault counts as one. */
  readonly attempt: (seed: number) => string | null | Promise<string | null>;
}
