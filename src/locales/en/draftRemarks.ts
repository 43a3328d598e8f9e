import type { DraftRemarkWords } from "../draftRemarkWords";

export const draftRemarks: DraftRemarkWords = {
  partsDiffer: (found, other) => `the maximum is ${found}, and the components make ${other}.`,
  scaleDiffers: (found, other) => `the scale is ${found}, and the maxima of the criteria make ${other}.`,
  weightsNotWhole: (found, other) => `the weights make ${found}, not ${other} (100%).`,
  maximumOutOfReach: (found, other) => `the rule gives ${found} points at most, never the maximum of ${other}.`,
  capAboveMaximum: (found, other) => `the cap of ${found} is above the maximum of ${other}.`,
  textMaximumDiffers: (found, other) => `the text says ${found} points at most, the maximum is ${other}.`,
  bandGap: (found, other) =>
    `what lies between ${found} and ${other} belongs nowhere; “below ${other}” would leave nothing open.`,
  bandOverlap: (found, other) => `two bands overlap: the lower goes up to ${found}, the upper begins at ${other}.`,
  classOutOfReach: (found, other) => `nobody can reach the threshold ${found}; the highest total is ${other}.`,
  nameElsewhere: (found, other) => `the name “${found}” is used at ${other}; a sheet can hardly tell the two apart.`,
  nobodyVerifies: (found) => `“${found}” names nobody who verifies it, while others do.`,
};
