import type { FormProblemWords } from "../formProblemWords";

export const formProblems: FormProblemWords = {
  labelled: (label, sentence) => `“${label}”: ${sentence}`,
  troubles: {
    notOneOf: ({ found, allowed }) => `it says “${found}” and must be one of ${list(allowed)}.`,
    notNumber: ({ found }) => `it says “${found}” and must be a number.`,
    notWhole: ({ found }) => `it says “${found}” and must be a whole number, not negative.`,
    twoReadings: ({ found }) =>
      `“${found}” can be read as two different numbers; enter it as a number, thousands not parted.`,
    notLike: ({ found, examples }) => `“${found}” cannot be read; write it like one of ${list(examples)}.`,
    unknownLabel: ({ found, allowed }) => `nothing is called “${found}”; what is used here is ${list(allowed)}.`,
    missingLabels: ({ section, labels }) =>
      `the section “${section}” lacks ${list(labels)}. Put it back; the name of a table's column that is not used ` +
      "belongs into the row “Columns not used: …” under the section's heading, names parted by semicolons.",
    labelTwice: ({ found }) => `“${found}” stands twice in this section; keep one.`,
    strayCell: ({ found }) =>
      `“${found}” is no part of the framework; move it below the last row or above the title, or delete it.`,
    noTable: ({ section, none }) =>
      `there is no table to read under “${section}”; write “${none}” where there is nothing, otherwise put back the heads of its columns.`,
    missingSection: ({ section }) =>
      `there is no section “${section}” under this title; its heading stands alone in a row.`,
    sectionTwice: ({ section }) => `the section “${section}” is there twice; keep one.`,
    missingEnd: ({ end }) =>
      `the row “${end}” is missing, so nobody can tell whether the framework is complete; put it back below the last table, above the signatures.`,
    nameDiffers: ({ found, label }) =>
      `“${found}” differs from “${label}”; the name under the title and the one at “${label}” must be the same.`,
  },
  empty: (allowed) => `it is blank${allowed.length === 0 ? "" : `; write one of ${list(allowed)}`}.`,
  mustBe: (found, form) => `it says “${found}” and must be ${form}.`,
  forms: {
    text: null,
    decimal: "a number of at most 15 digits",
    positiveDecimal: "a positive number of at most 15 digits",
    nonNegativeDecimal: "a number from 0 up, of at most 15 digits",
    percent: "a percentage above 0 and at most 100, such as “12.5”",
    fraction: "a positive number or a fraction, such as “0.4” or “1/3”",
    share: "a share of the maximum from 0 to 1, such as “0.5”",
    id: null,
    color: null,
  },
  rules: {
    criteriaNeeded: () => "no criterion is scored; at least one of the kind “Scored” is needed.",
    weightNotUsed: ({ found }) =>
      `the weight ${found} is not used; leave the cell blank (weights are for scored criteria where the total is a weighted mean).`,
    weightNested: ({ allowed }) =>
      `the criterion above, ${list(allowed)}, has a weight; give weights at one level only and leave the other blank.`,
    ratioNeedsMaxima: ({ allowed }) =>
      `classes by the ratio need a scale, or maxima of all criteria that are scored; otherwise use ${list(allowed)}.`,
    quotaNeedsRanks: () =>
      "a quota keeps those ranked highest, and this way of totalling ranks no unit; leave the cell blank, or choose another total.",
    madeOfNeeded: ({ allowed }) => `no unit says what it is made of; otherwise use ${list(allowed)}.`,
    madeOfNotUsed: ({ found }) =>
      `unit “${found}” says what it is made of, which the way of combining above does not read; leave this cell blank or combine as declared.`,
    partWeightNotUsed: () => "the way of combining above uses no weights of parts; leave this cell blank.",
    groupsNeeded: ({ allowed }) =>
      `lists as the groups declare need a table of groups; without one, use ${list(allowed)}.`,
  },
};

function list(items: readonly string[]): string {
  return items.map((item) => `“${item}”`).join(", ");
}
