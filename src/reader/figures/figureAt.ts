import { decimal, decimalOfNumber, multiply, type Decimal } from "../../model/numbers/decimal";
import type { Grid } from "../../model/grid";
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
  const value = grid.values[row]?.[column];
  if (value === undefined || value === "") return { kind: "blank" };
  if (typeof value === "number") return numberFigure(grid, row, column, value);
  const text = typeof value === "boolean" ? String(value).toUpperCase() : value;
  const answer = use === "yesNo" ? yesOrNo(text) : null;
  if (answer !== null) return answer;
  if (typeof value === "boolean") return { kind: "notNumber", shown: text };
  if (grid.errors.has(row * grid.columnCount + column)) return { kind: "error", shown: text };
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

function numberFigure(grid: Grid, row: number, column: number, value: number): Figure {
  const format = grid.formats[row]?.[column] ?? "General";
  const kind = formatKind(format);
  const shown = kind === "plain" ? String(value) : tidyText(grid.texts[row]?.[column] ?? "") || String(value);
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
