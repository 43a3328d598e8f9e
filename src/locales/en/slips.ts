import type { SlipWords } from "../slipShape";

export const slips: SlipWords = {
  sheet: "Unit slips",
  title: "RESULTS OF THE ASSESSMENT",
  unit: (name) => `Unit: ${name}`,
  group: (name) => `Group: ${name}`,
  figureAsText: "Figures on this sheet are text, to be printed; they are not meant for calculation.",
  total: (points, of) => `Total: ${points}${of === null ? "" : ` of ${of} points`}`,
  ratio: (percent) => `Ratio: ${percent}%`,
  rank: (rank, of, list) => `Rank: ${rank} of ${of} units${list === null ? "" : ` (${list})`}`,
  noRank: (why) => (why === null ? "Rank: none" : `Rank: none. ${why}`),
  class: (name) => `Class: ${name}`,
  noClass: (why) => (why === null ? "Class: none" : `Class: none. ${why}`),
  toClass: {
    best: "In the best class.",
    lacks: (points, name, isMore) => `Lacks ${isMore ? "more than " : ""}${points} to reach the threshold of ${name}.`,
    unknown: (name) => `The threshold of ${name} is not known.`,
    held: (name) => `Reaches the threshold of ${name}, and is kept below it by other conditions.`,
    inferred: "This threshold is inferred from published results.",
    alsoConditions: "This class has conditions beside its threshold.",
  },
  toRank: {
    first: "On the first rank.",
    lacks: (points, rank) => `${points} behind rank ${rank}, the next above.`,
    same: (rank) => `Equal with rank ${rank}, the next above; tie-breakers decide.`,
  },
  number: "No.",
  criterion: "Criterion",
  maximum: "Max.",
  points: "Points",
  share: "Share",
  mean: "Mean",
  best: "Best",
  place: "Rank",
  whole: "Total",
  peers: (count, group) =>
    `Mean, best and rank by criterion are among ${count} ranked units` + (group === null ? "." : ` of ${group}.`),
};
