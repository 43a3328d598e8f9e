import { dec } from "../../model/decimal";
import type { RawValue } from "../../model/cell";
import { tidyText } from "../../model/tidyText";
import { foldWords } from "../words/foldWords";
import type { Figure, Manner } from "./figure";

const TICKS = /^[xX✓✔☑]$/u;
const ANSWER = /^(?:(?<yes>co|dat|true)|(?:khong|chua)(?: (?:co|dat))?|false)$/;
const SIGNS = "½⅓⅔¼¾";
const PARTS = [
  ["1", "2"],
  ["1", "3"],
  ["2", "3"],
  ["1", "4"],
  ["3", "4"],
] as const;

/** What only a column of raw figures can mean: "½" a half, and where the rule asks yes or no, "Có", "Chưa đạt", "x". */
export function rawFigure(value: RawValue, use: "figure" | "yesNo"): Figure | null {
  const shown = tidyText(typeof value === "boolean" ? String(value).toUpperCase() : String(value));
  const part = shown.length === 1 ? PARTS[SIGNS.indexOf(shown)] : undefined;
  if (part !== undefined) return valueOf(shown, part[0], "fraction", part[1]);
  if (use === "figure") return null;
  const answer = ANSWER.exec(foldWords(shown));
  const isYes = TICKS.test(shown) || answer?.groups?.["yes"] !== undefined;
  return isYes || answer !== null ? valueOf(shown, isYes ? "1" : "0", "yesNo") : null;
}

function valueOf(shown: string, value: string, manner: Manner, outOf?: string): Figure {
  return {
    kind: "value",
    value: dec(value),
    manner,
    percent: false,
    outOf: outOf === undefined ? null : dec(outOf),
    sign: null,
    shown,
  };
}
