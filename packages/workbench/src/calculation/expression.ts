import type { Area } from "../address";

/** What a cell holds, or an expression comes to: null is a blank cell. Errors are beyond this calculation. */
export type Scalar = number | string | boolean | null;

export type Operator = "+" | "-" | "*" | "/" | "&" | "=" | "<>" | "<" | ">" | "<=" | ">=";

/** A formula that this calculation understands. */
export type Expression =
  | { readonly kind: "constant"; readonly value: Scalar }
  /** `sheet` null: the formula's own. */
  | { readonly kind: "area"; readonly sheet: string | null; readonly area: Area }
  | { readonly kind: "negation"; readonly of: Expression }
  | { readonly kind: "operation"; readonly operator: Operator; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Expression[] };

/** What only a whole spreadsheet engine can tell: an error, a pattern, a text as a number. */
export class BeyondUs extends Error {}
