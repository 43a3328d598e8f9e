import type { SheetWords } from "../sheetWords";

export const sheetWordsEn: SheetWords = {
  total: (scale) => (scale === null ? "Total" : `Total (${scale} points)`),
  ratio: "Ratio",
  rank: "Rank",
  class: "Class",
  remark: "Remarks",
  remarks: {
    incomplete: "Scores missing, not ranked",
    notRanked: "Assessed, not ranked",
    notAssessed: "Not assessed",
    classUnknown: "No class: the threshold is not known",
    conditionUnknown: "No class: a condition cannot be judged",
    belowClasses: "No class: below the lowest one",
  },
  summarySheet: "Class summary",
  summaryTitle: "CLASS SUMMARY",
  table: (number, name) => `Table ${number}. ${name}`,
  framework: (name, version) => `Framework: ${name} (version ${version})`,
  legalBasis: (sources) => `Legal basis: ${sources}`,
  source: (sheet, area) => `Data: sheet “${sheet}”, cells ${area}`,
  number: "No.",
  unit: "Unit",
  group: "Group of units",
  ungrouped: "Units of no group",
  allUnits: "All units",
  sum: "Total",
  unclassed: "No class",
  units: "Units",
  noClasses: "This framework defines no classes.",
  threshold: "Threshold",
  basis: "Where the threshold comes from",
  atLeast: (value) => `${value} or more`,
  above: (value) => `More than ${value}`,
  atMost: (value) => `At most ${value}`,
  below: (value) => `Less than ${value}`,
  lowest: "All others",
  thresholdUnknown: "Not known",
  stated: (source) => `Stated by ${source}`,
  inferred: (greaterThan, atMost) => `Inferred from published results: ${interval(greaterThan, atMost)}`,
  inferredNote:
    "A threshold “inferred from published results” stands in no document: compare it with the rules before the classes are used.",
  percent: (value) => `${value}%`,
  points: (value) => `${value} points`,
};

function interval(greaterThan: string | null, atMost: string | null): string {
  if (greaterThan === null) return atMost === null ? "nothing to go by yet" : `at most ${atMost}`;
  return atMost === null ? `above ${greaterThan}` : `above ${greaterThan}, at most ${atMost}`;
}
