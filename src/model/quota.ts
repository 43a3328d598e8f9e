import type { DecimalText } from "./numbers/decimal";

/** How a share of units becomes a number of them. Absent: down. */
export type ShareRounding = "down" | "halfUp" | "up";

/**
 * At most so many of a class; those who reach it beyond that, from the last rank up, get the class below. A share is of
 * those who reach this class, of those who are classed next in the end, of those who reach the next class or better, or of
 * all units of the list; who reaches what is counted before any quota.
 */
export type Quota = QuotaLimit & QuotaTerms;

type QuotaLimit =
  | { readonly kind: "count"; readonly atMost: number }
  | {
      readonly kind: "share";
      readonly percent: DecimalText;
      readonly among: QuotaBase;
      readonly rounding?: ShareRounding;
      /** A greater share that is in force, and why. */
      readonly exception?: { readonly percent: DecimalText; readonly reason: string };
    };

export type QuotaBase = "class" | "nextClass" | "nextClassOrBetter" | "units";

interface QuotaTerms {
  /** Units that share a rank at the edge: all stay below (absent), all are in, or nobody knows and they have no class. */
  readonly tied?: "nobody" | "all" | "asked";
  /** Whether units that are classed and not ranked take places, by their figures. Absent: they do. */
  readonly notRanked?: "within" | "outside";
}

/** The first so many of the list, or so large a share of it counted from the top, and what a tie at the edge does. */
export type Places =
  | { readonly kind: "count"; readonly upTo: number; readonly tied: "nobody" | "all" }
  | {
      readonly kind: "share";
      readonly upTo: DecimalText;
      readonly tied: "nobody" | "all";
      readonly rounding?: ShareRounding;
    };
