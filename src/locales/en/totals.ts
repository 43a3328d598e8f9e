import type { TotalWords } from "../totalWords";

export const totals: TotalWords = {
  sum: { name: "Sum of the criteria's points", sentence: "Points of the criteria are added." },
  weightedSum: { name: "Sum of weighted points", sentence: "Each criterion's points times its weight, added." },
  mean: { name: "Mean", sentence: "Mean of the criteria's points (by weight, where there are weights)." },
  weightedMean: { name: "Weighted mean", sentence: "Weighted mean of the criteria." },
  geometricMean: {
    name: "Geometric mean",
    sentence: "Geometric mean of the criteria's points (the n-th root of their product).",
  },
  ratio: {
    name: "Ratio to the applicable maximum",
    sentence: "Points divided by the applicable maximum, in per cent.",
  },
  rescaled: {
    name: "Rescaled to the scale",
    sentence: "Points divided by the applicable maximum, brought to the scale.",
  },
  givenTotal: { name: "Total given in the table", sentence: "The total given in the table." },
  givenRatio: { name: "Ratio given in the table", sentence: "The ratio given in the table." },
  none: { name: "No total, no ranking", sentence: "Nothing is added up; units are classed by each criterion." },
};
