import type { PlanNoteParams } from "../../model/planNote";
import type { PlanNoteWords } from "../planNoteWords";

const RANKS: { readonly [W in PlanNoteParams["formula.rank"]["why"]]: string } = {
  figure: "what ranks stands in no cell as a number",
  breakers: "formulas cannot say what breaks ties",
  unrounded: "rounding would make different figures equal",
};

const CLASSES: { readonly [W in PlanNoteParams["formula.class"]["why"]]: string } = {
  figure: "what classes go by stands in no cell as a number",
  quota: "the framework limits how many units have",
  places: "the framework gives by places",
  conditions: "the framework sets further conditions for",
  bars: "a column of the table lowers or bars classes",
  name: "formulas cannot count the name",
};

export const planNotes: PlanNoteWords = {
  "formula.total": ({ why, criteria }) =>
    why === "product"
      ? "Totals are values: the framework's rule (a geometric mean) is not written as a formula."
      : why === "figures"
        ? `Totals are values: points of ${listed(criteria)} are made from raw figures, which no formula says.`
        : "Totals are values: the maximum that applies to each unit cannot be calculated in cells.",
  "formula.rank": ({ why }) => `Ranks are values: ${RANKS[why]}.`,
  "formula.class": ({ why, classes }) =>
    `Classes are values: ${CLASSES[why]}${classes.length === 0 ? "" : ` ${listed(classes)}`}.`,
  "formula.units": ({ units, of }) =>
    `The class of ${listed(units)}${more(of, units)} is a value: there is a decision on that unit alone.`,
  "formula.cells": ({ cells, of }) =>
    `Totals of units with ${cells.join(", ")}${more(of, cells)} are values: these are no plain numbers (a number typed as text, a percentage, a date…), and Excel does not calculate with them as they were read. Make numbers of them and write again to have formulas.`,
  "formula.across": () => "Results listed in the summary are values: this table has no result columns.",
  "formula.sheets": () => "Results are values: the list is made of several sheets.",
  "formula.differs": ({ cells, of }) =>
    `${cells.join(", ")}${more(of, cells)} became values: the formula came to something else than the exact value.`,
  onSheet: (sheet, text) => `“${sheet}”: ${text}`,
};

function listed(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(", ");
}

function more(of: number, named: readonly string[]): string {
  return of > named.length ? ` and ${of - named.length} more` : "";
}
