import type { OutputName } from "../model/output";

/** An output as the officer chooses it: its name, and in a few words what it puts where. */
export interface OutputText {
  readonly name: string;
  readonly what: string;
}

export type OutputWords = { readonly [N in OutputName]: OutputText };
