import type { Block, FieldIndex } from "./block";
import type { Decimal } from "./numbers/decimal";
import type { Fraction } from "./numbers/fraction";

/** How a field's figures come from those of others. */
export type Making = "copy" | "sum" | "signed" | "mean" | "weighted" | "scaled" | "quotient";

/** What the figures of a sheet say of one field; words live in locales. */
export type Proof =
  /** Made of other fields, in so many of the rows where it can be tried. */
  | {
      readonly kind: "made";
      readonly by: Making;
      readonly of: readonly FieldIndex[];
      /** What it is made of counts up to this. */
      readonly cap?: Decimal;
      readonly agrees: number;
      readonly outOf: number;
    }
  /** It orders, or classes, the units by another field, or (null) by what the criteria make. */
  | {
      readonly kind: "orders" | "classes";
      readonly by: FieldIndex | null;
      readonly agrees: number;
      readonly outOf: number;
    }
  /** The result is made without it; `outOf` 0: the result is taken as printed. */
  | { readonly kind: "notCounted"; readonly result: FieldIndex; readonly agrees: number; readonly outOf: number }
  /** A share of what the result is made of. */
  | { readonly kind: "counted"; readonly result: FieldIndex }
  /** What its own figures look like. */
  | { readonly kind: "looks"; readonly like: "running" | "years" | "codes" | "constant" | "ranks" };

/** Penalty points stand above zero and are taken off, or below zero and are added as they stand. */
export type Counts = "added" | "takenOff" | "belowZero";

/** A criterion as the figures tell it, with the components that add up to it. */
export interface ResultPart {
  readonly field: FieldIndex;
  /** Null where all weigh the same. */
  readonly weight: Fraction | null;
  readonly counts: Counts;
  /** The printed results count a blank as nothing. */
  readonly isOptional: boolean;
  readonly components: readonly ResultPart[];
}

export function leavesOf(parts: readonly ResultPart[]): readonly ResultPart[] {
  return parts.flatMap((part) => (part.components.length > 0 ? leavesOf(part.components) : [part]));
}

/** How the figure that ranks comes from the sheet's fields. */
export interface ResultRule {
  /** "given": the field itself, however it came about. */
  readonly kind: "sum" | "mean" | "weightedSum" | "given";
  /** The field that prints the result; null where the sheet prints none. */
  readonly field: FieldIndex | null;
  readonly parts: readonly ResultPart[];
  /** The result is this at most. */
  readonly cap?: Decimal;
  /** Decimal places that the result is printed at. */
  readonly places: number;
  /** Printed with every digit that the machine had: no rounding decides a tie. */
  readonly isUnrounded: boolean;
  readonly direction: "highest" | "lowest";
  readonly ties: "standard" | "dense";
  readonly isPerGroup: boolean;
  /** The criteria that decide between equal results, one after the other, where the printed ranks show them. */
  readonly tieBreakers: readonly FieldIndex[];
}

/** What the sheet itself says for the rule: its printed results, maxima that add up, the officer's answer, or nothing. */
export type RuleProof = "results" | "maxima" | "officer" | null;

/** A rule that can be chosen where nothing on the sheet proves one. */
export const RULE_CHOICES = ["weighted", "sum", "sumLowest", "mean", "given", "first", "last"] as const;
export type RuleChoice = (typeof RULE_CHOICES)[number];

export interface Question {
  /** "rule.B4": what is asked and the cell that it is about. The same on every reading of the same sheet. */
  readonly id: string;
  readonly choices: readonly string[];
  readonly about:
    | { readonly kind: "rule"; readonly criteria: number; readonly printed: string | null }
    /** The sheet states what each criterion weighs, and prints no result. */
    | { readonly kind: "weights"; readonly criteria: number }
    | { readonly kind: "direction"; readonly printed: string }
    | { readonly kind: "ends"; readonly first: string; readonly last: string }
    | { readonly kind: "role"; readonly header: string };
}

/** A row of a total or rank that the field's own rule contradicts. */
export interface WrongFigure {
  readonly unit: number;
  readonly field: FieldIndex;
  readonly printed: Decimal;
  readonly expected: Decimal;
}

/** Two columns that one equation makes, each of the others: either may be the result. */
export interface ResultEnds {
  readonly first: FieldIndex;
  readonly last: FieldIndex;
}

/** A block as its own figures explain it: senses put right, what proves them, and the rule of its result. */
export interface Understanding {
  readonly block: Block;
  readonly proofs: ReadonlyMap<FieldIndex, Proof>;
  readonly rule: ResultRule | null;
  readonly provenBy: RuleProof;
  /** How the result is made is proven, and not which end of it comes first. */
  readonly isDirectionOpen: boolean;
  /** Null where figures or words tell which column is the result, or none makes one. */
  readonly ends: ResultEnds | null;
  /** The column that looks like the result, and that "given" takes; null where none does. */
  readonly printed: FieldIndex | null;
  /** Fields of ranks that stand in the place of scores. */
  readonly ranksAsScores: readonly FieldIndex[];
  readonly wrong: readonly WrongFigure[];
}
