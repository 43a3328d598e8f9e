import type { Figure } from "./figure";

/** One figure below zero may be the odd one itself. */
const ENOUGH = 2;

/** "(2)" among figures below zero, or where points are taken off and none stands above zero, is a bookkeeper's −2; among others nobody knows. */
export function settleBrackets(figures: readonly Figure[], isTakenOff: boolean): readonly Figure[] {
  const values = figures.flatMap((figure) => (figure.kind === "value" ? [figure.value.digits] : []));
  const below = values.filter((digits) => digits < 0n).length;
  const isBelow =
    (below >= ENOUGH && values.every((digits) => digits <= 0n)) ||
    (isTakenOff && values.every((digits) => digits <= 0n));
  return isBelow ? figures.map((figure) => (figure.kind === "ambiguous" ? belowZero(figure) : figure)) : figures;
}

function belowZero(figure: Extract<Figure, { kind: "ambiguous" }>): Figure {
  const { shown, readings } = figure;
  const value = readings.find(({ digits }) => digits < 0n);
  if (!shown.startsWith("(") || value === undefined) return figure;
  return { kind: "value", value, manner: "textNumber", percent: false, outOf: null, sign: null, shown };
}
