import type { Decimal } from "../../model/numbers/decimal";
import type { Interpretation } from "../../model/table";

/** How a value that was no plain number was written. */
export type Manner = Exclude<Interpretation["manner"], "notApplicable" | "date">;

/** The sign that parts whole from fraction in a text. */
export type DecimalSign = "." | ",";

/** What one cell of figures holds, decided once. `shown` is what the officer sees. */
export type Figure =
  | {
      readonly kind: "value";
      readonly value: Decimal;
      /** Null for a plain number. */
      readonly manner: Manner | null;
      /** The value is the per cent, 99.73, of a cell that shows "99,73%". */
      readonly percent: boolean;
      /** The 138 of "112,3/138". */
      readonly outOf: Decimal | null;
      /** The decimal sign that the text certainly uses; null where it shows none or could be either. */
      readonly sign: DecimalSign | null;
      readonly shown: string;
    }
  | { readonly kind: "blank" }
  | { readonly kind: "notApplicable"; readonly shown: string }
  | { readonly kind: "ambiguous"; readonly shown: string; readonly readings: readonly Decimal[] }
  | { readonly kind: "date"; readonly shown: string; readonly proposed: Decimal | null }
  | { readonly kind: "error"; readonly shown: string }
  /** "101–150", where one figure is wanted; "01 (0,727)", of which nobody says which one counts. */
  | { readonly kind: "band" | "twoFigures"; readonly shown: string }
  | { readonly kind: "notNumber"; readonly shown: string };
