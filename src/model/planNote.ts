/** What was asked for as formulas and stands as values, and why. Names are as the sheet or the framework has them. */
export interface PlanNoteParams {
  /** "product": roots; "figures": `criteria` are given as raw figures that a rule makes points of. */
  "formula.total": { why: "product" | "figures" | "maximum"; criteria: readonly string[] };
  /** "figure": what ranks stands in no cell as a plain number; "unrounded": rounding would make different figures equal. */
  "formula.rank": { why: "figure" | "breakers" | "unrounded" };
  /** "figure": as above; "name": counting would take it for a pattern. */
  "formula.class": {
    why: "figure" | "quota" | "places" | "conditions" | "bars" | "name";
    classes: readonly string[];
  };
  /** Decisions hold of these units alone. */
  "formula.units": { units: readonly string[]; of: number };
  /** Cells that are read otherwise than Excel calculates with them (a number typed as text). */
  "formula.cells": { cells: readonly string[]; of: number };
  /** Results that do not stand beside their table. */
  "formula.across": Record<string, never>;
  /** The list is joined from several sheets. */
  "formula.sheets": Record<string, never>;
  /** What the host calculated was something else than the exact value. */
  "formula.differs": { cells: readonly string[]; of: number };
}

export type PlanNoteCode = keyof PlanNoteParams;

export type PlanNote = {
  [C in PlanNoteCode]: { readonly code: C; readonly sheet: string; readonly params: Readonly<PlanNoteParams[C]> };
}[PlanNoteCode];

/** So many cells or units are named; the rest is counted. */
export const NAMED_IN_NOTES = 5;
