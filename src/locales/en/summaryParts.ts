import type { SummaryPartWords } from "../summaryShape";

export const summaryParts: SummaryPartWords = {
  share: "Share",
  statistics: (number) => `Points by criterion, table ${number}`,
  criterion: "Criterion",
  best: "Highest",
  worst: "Lowest",
  mean: "Mean",
  median: "Median",
  ofRanked: (units) => `Of ${units} ranked units.`,
  classChart: "Units by class",
  totalChart: (figure, list) => `${figure} by rank${list === null ? "" : `: ${list}`}`,
  units: "Units",
  others: (count) => `Mean of the other ${count} units`,
  place: "……, …… ……",
  signers: [
    { title: "PREPARED BY", how: "(name and signature)" },
    { title: "HEAD OF THE OFFICE", how: "(signature and seal)" },
  ],
};
