import { decimal, decimalOfNumber, multiply, type Decimal } from "../../model/numbers/decimal";
import { CellKind } from "../../model/cell";
import { formatAt, type Grid, kindAt, numberAt, shownAt, wordsAt } from "../../model/grid";
import { rankOfText } from "../../model/text/rankOfText";
import { tidyText } from "../../model/text/tidyText";
import { formatKind, scoreOfDate } from "./dateFormat";
import type { DecimalSign, Figure } from "./figure";
import { parseFigure } from "./parseFigure";
import { writtenOut, yesOrNo } from "./rawFigure";
import { isRaw, type FigureUse } from "./settleFigure";
import { WORDS } from "./wordsAtAGlance";

const HUNDRED: Decimal = { digits: 100n, places: 0 };

/** What the cell at a row and column inside the grid holds as a figure. A cell with a formula is read by its value. */
export function figureAt(
  grid: Grid,
  row: number,
  column: number,
  known: DecimalSign | null,
  use: FigureUse = "points",
): Figure {
  const words = wordsAt(grid, row, column);
  const answer = use === "yesNo" ? yesOrNo(words) : null;
  if (answer !== null) return answer;
  switch (kindAt(grid, row, column)) {
    case CellKind.blank:
      return { kind: "blank" };
    case CellKind.number:
      return numberFigure(grid, row, column);
    case CellKind.text:
      return textFigure(words, known, use);
    case CellKind.boolean:
      return { kind: "notNumber", shown: words };
    case CellKind.error:
      return { kind: "error", shown: words };
  }
}

function textFigure(text: string, known: DecimalSign | null, use: FigureUse): Figure {
  if (use === "rank") return rankFigure(text) ?? parseFigure(text, known);
  if (isRaw(use)) return parseFigure(writtenOut(text), known);
  // Of a long column of names each is known by its first letters.
  return WORDS.test(text) ? { kind: "notNumber", shown: tidyText(text) } : parseFigure(text, known);
}

/** "Hạng 4", "=2", "IV". */
function rankFigure(text: string): Figure | null {
  const rank = rankOfText(text);
  if (rank === null) return null;
  const [value, shown] = [decimal(BigInt(rank), 0), tidyText(text)];
  return { kind: "value", value, manner: "textNumber", percent: false, outOf: null, sign: null, shown };
}

function numberFigure(grid: Grid, row: number, column: number): Figure {
  const [value, format] = [numberAt(grid, row, column), formatAt(grid, row, column)];
  const kind = formatKind(format);
  const shown = kind === "plain" ? String(value) : tidyText(shownAt(grid, row, column)) || String(value);
  if (kind === "date") return { kind: "date", shown, proposed: scoreOfDate(value, format) };
  const exact = decimalOfNumber(value);
  if (exact === null) return { kind: "error", shown };
  const percent = kind === "percent";
  return {
    kind: "value",
    value: percent ? multiply(exact, HUNDRED) : exact,
    manner: percent ? "percent" : null,
    percent,
    outOf: null,
    sign: null,
    shown,
  };
}
