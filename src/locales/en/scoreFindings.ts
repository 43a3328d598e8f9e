import type { StageSense } from "../../model/block";
import type { FindingParams } from "../../model/findingParams";
import type { ScoreSentences } from "../findingWords";
import { number, score } from "./findingPhrases";

const STAGES: { readonly [S in StageSense]: string } = {
  self: "self-scores",
  verified: "verified scores",
  explained: "scores after explanation",
  council: "scores of the council",
  final: "official scores",
};

const SLIPPED: { readonly [B in FindingParams["score.slip"]["by"]]: string } = {
  max: "above the maximum",
  others: "more than 10 times the highest of the other units",
  total: "which does not agree with the printed total",
};

export const scoreFindings: ScoreSentences = {
  "score.missing": ({ unit, criterion }) =>
    `${unit} has no ${score(criterion)}, so it has no result and no rank. Enter the score in this cell.`,
  "score.notNumber": ({ unit, criterion, shown }) =>
    `“${shown}” is not a number and cannot be the ${score(criterion)} of ${unit}. Enter the score as a number.`,
  "score.band": ({ unit, criterion, shown }) =>
    `“${shown}” is a range, not one figure, and cannot be the ${score(criterion)} of ${unit}. Enter the score itself.`,
  "score.twoFigures": ({ unit, criterion, shown }) =>
    `The cell holds two figures, “${shown}”, and it is not known which is the ${score(criterion)} of ${unit}. Split them into two columns, one figure a cell.`,
  "score.noShare": ({ unit, criterion }) =>
    `The ratio a/b of ${unit} under “${criterion}” is not known. Enter a and b as two numbers, one a cell.`,
  "score.text": ({ unit, criterion, shown, understood, alike }) =>
    `The ${score(criterion)} of ${unit} is the text “${shown}”, understood as ${number(understood)}` +
    `${alike === undefined ? "" : `; so ${alike === 1 ? "is 1 other cell" : `are ${alike} other cells`} of this criterion`}. ` +
    "Turn it into a number: Excel's own functions skip numbers kept as text.",
  "score.ambiguous": ({ unit, criterion, shown, readings }) =>
    `“${shown}”, the ${score(criterion)} of ${unit}, can mean ${readings.map(number).join(" or ")}, ` +
    "so it is not counted. Enter the score so that it has one meaning.",
  "score.date": ({ unit, criterion, shown, proposed }) =>
    `The ${score(criterion)} of ${unit} has become a date (“${shown}”)` +
    (proposed === null ? ", not a score. " : `; the score entered may have been ${number(proposed)}. `) +
    "Format the cell as a number and enter the score again.",
  "score.error": ({ unit, criterion, shown }) =>
    `The cell with the ${score(criterion)} of ${unit} shows the error ${shown}. Correct its formula or enter the score.`,
  "score.negative": ({ unit, criterion, score: value }) =>
    `The ${score(criterion)} of ${unit} is negative (${number(value)}). Check this score.`,
  "score.aboveMax": ({ unit, criterion, score: value, max }) =>
    `The ${score(criterion)} of ${unit} is ${number(value)}, above the maximum of ${number(max)}. Check this score.`,
  "score.slip": ({ unit, criterion, score: value, max, meant, by }) =>
    `The ${score(criterion)} of ${unit} is ${number(value)}, ` +
    `${SLIPPED[by]}${by === "max" && max !== null ? ` of ${number(max)}` : ""}` +
    `; the decimal mark may have slipped; ${number(meant)} would fit. Compare with the source and enter the score again.`,
  "score.outOfScale": ({ unit, criterion, score: value, max }) =>
    `The score of ${unit} for “${criterion}” that is kept for comparison is ${number(value)}, above the maximum of ${number(max)}. Check this score.`,
  "score.verifiedAbove": ({ unit, criterion, self, verified }) =>
    `The verified score for “${criterion}” of ${unit} is ${number(verified)}, above its self-score of ${number(self)}. Confirm it with the verification file.`,
  "score.stagesApart": ({ unit, criterion, self, verified }) =>
    `The verified score for “${criterion}” of ${unit} is ${number(verified)}, far below its self-score of ${number(self)}. Confirm it with the verification file.`,
  "score.cut": ({ unit, criterion, self, verified, cut }) =>
    `The score for “${criterion}” of ${unit} is ${number(cut)} below its self-score: self-score ${number(self)}, counted ${number(verified)}.`,
  "score.notApplicable": ({ unit, criterion }) =>
    `The ${score(criterion)} of ${unit} is marked as not applicable, and the framework does not say what that counts as, ` +
    "so the unit has no result. Enter a score or add the rule to the framework.",
  "score.noPoints": ({ unit, criterion, figure }) =>
    `The figure ${number(figure)} of ${unit} gives no points under the rule of “${criterion}”, so the unit has no result. ` +
    "Check the figure, or the rule in the framework.",
  "score.figureDiffers": ({ unit, criterion, score: value, figure, points }) =>
    `The score of ${unit} in “${criterion}” is ${number(value)}, but by the rule the figure ${number(figure)} gives ${number(points)}. ` +
    "The score entered is used. Check the score, or the figure.",
  "score.penaltySign": ({ unit, criterion, score: value }) =>
    `The penalty “${criterion}” of ${unit} is ${number(value)}; the framework has penalties entered as ${value.startsWith("-") ? "positive" : "negative"} numbers, ` +
    "so the unit has no result. Enter the penalty again.",
  "score.tooPrecise": ({ unit, criterion, score: value, places }) =>
    `The ${score(criterion)} of ${unit} is ${number(value)}, more than ${places} decimal places: ` +
    "the printed scores may not add up to the printed total. Round it in this cell if your rules allow that.",
  "score.partsDiffer": ({ unit, criterion, score: value, parts }) =>
    `The ${score(criterion)} of ${unit} is ${number(value)}, while its components add up to ${number(parts)}. Check these scores.`,
  "score.notForUnit": ({ unit, criterion, score: value }) =>
    `The criterion “${criterion}” does not apply to ${unit}, so the ${number(value)} in this cell is not counted. ` +
    "Check the unit's group, or remove the score.",
  "score.stage": ({ stage, official, columns }) =>
    `The table has no ${STAGES[official ?? "verified"]}, so ${columns === 1 ? "1 item counts" : `${columns} items count`} by its ${STAGES[stage]}. ` +
    "Add the official scores before submitting.",
};
