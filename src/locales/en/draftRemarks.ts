import type { DraftMeaningWords, DraftRemarkWords } from "../draftRemarkWords";

export const draftRemarks: DraftRemarkWords = {
  partsDiffer: (found, other) => `the maximum is ${found}, and the components make ${other}.`,
  scaleDiffers: (found, other) => `the scale is ${found}, and the maxima of the criteria make ${other}.`,
  weightsNotWhole: (found, other) => `the weights make ${found}, not ${other} (100%).`,
  maximumOutOfReach: (found, other) => `the rule gives ${found} points at most, never the maximum of ${other}.`,
  capAboveMaximum: (found, other) => `the cap of ${found} is above the maximum of ${other}.`,
  textMaximumDiffers: (found, other) => `the text says ${found} points at most, the maximum is ${other}.`,
  textPointsAboveMaximum: (found, other) => `the text gives ${found} points, more than the maximum of ${other}.`,
  bandGap: (found, other) => `what lies between ${found} and ${other} belongs nowhere.`,
  bandOverlap: (found, other) => `two bands overlap: the lower goes up to ${found}, the upper begins at ${other}.`,
  classOutOfReach: (found, other) => `nobody can reach the threshold ${found}; the highest total is ${other}.`,
  classEmpty: (found, other) =>
    `no figure from ${found} on stays below ${other}, where the class above begins: nobody has this class.`,
  nameElsewhere: (found, other) => `the name “${found}” is used at ${other}; a sheet can hardly tell the two apart.`,
  nobodyVerifies: (found) => `“${found}” names nobody who verifies it, while others do.`,
};

export const draftMeanings: DraftMeaningWords = {
  partsDiffer: (found, other) =>
    `The maximum may be ${other}, or a component is wrong, missing or one too many for ${found}.`,
  scaleDiffers: (found, other) =>
    `The scale may be ${other}, or a criterion is wrong, missing or one too many for ${found}.`,
  weightsNotWhole: (_, other) => `A criterion may be missing, or a weight wrong, so that they do not make ${other}.`,
  maximumOutOfReach: (found, other) => `The highest step may give ${other} points, or the maximum be ${found}.`,
  capAboveMaximum: (found, other) => `The cap may be ${other}, or the maximum ${found}.`,
  textMaximumDiffers: (found, other) => `The maximum may be ${found}, or the text is wrong and means ${other}.`,
  textPointsAboveMaximum: (found, other) => `That step may give ${other} points, or the maximum be ${found}.`,
  bandGap: (found, other) => `The lower band may go “below ${other}”, or the upper one begin right after ${found}.`,
  bandOverlap: (found, other) => `The lower band may go “below ${other}”, or the upper one begin “above ${found}”.`,
  classOutOfReach: (found, other) => `The threshold may be below ${found}, or the highest total above ${other}.`,
  classEmpty: (found, other) =>
    `The threshold may be below ${found}, the one above beyond ${other}, or figures have too few decimals.`,
  nameElsewhere: () => "These may be two criteria that need names of their own, or one that is written twice.",
  nobodyVerifies: () => "The office of the criterion before may do it, or nobody has to.",
};
