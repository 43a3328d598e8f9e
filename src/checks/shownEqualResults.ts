import { decimalText } from "../model/numbers/decimal";
import { decimalAt } from "../model/numbers/decimalColumn";
import { finding, type Finding } from "../model/finding";
import { inside, shownAt } from "../model/grid";
import { groupedBy } from "../model/groupedBy";
import type { FigureColumn } from "../model/table";
import { tidyText } from "../model/text/tidyText";
import type { Assessed } from "./check";
import { placeOfFigure } from "./support/placeOf";

/** Results that the sheet shows alike and that differ in digits which it does not show, where that decides a rank. */
export function shownEqualResults(assessed: Assessed): readonly Finding[] {
  const { total, ratio } = assessed.table.published;
  const column = total ?? ratio;
  return column === null ? [] : shownEqualIn(assessed, column);
}

function shownEqualIn(assessed: Assessed, column: FigureColumn): readonly Finding[] {
  const { table, ranking } = assessed;
  const ranked = table.units.flatMap((unit, index) => {
    const [shown, figure] = [shownFigure(assessed, column, index), decimalAt(column.figures, index)];
    const rank = ranking.ranks[index] ?? 0;
    return shown === null || figure === null || rank === 0 ? [] : [{ unit, index, shown, rank, figure }];
  });
  const byShown = groupedBy(ranked, ({ index, shown }) => `${ranking.scores.groups[index] ?? 0} ${shown}`);
  return [...byShown.values()].flatMap((alike) => {
    const [first] = alike;
    const ranks = new Set(alike.map(({ rank }) => rank)).size;
    const figures = alike.map(({ figure }) => decimalText(figure));
    if (ranks < 2 || new Set(figures).size < 2) return [];
    const params = { shown: first.shown, units: alike.map(({ unit }) => unit.name), figures };
    return [finding("ranking.shownEqual", placeOfFigure(table, first.unit, column), params)];
  });
}

/** What a cell that holds a number shows; null of any other. */
function shownFigure({ table, sheet }: Assessed, column: FigureColumn, index: number): string | null {
  const unit = table.units[index];
  const cell = unit === undefined ? null : placeOfFigure(table, unit, column).cell;
  if (sheet === null || cell === null) return null;
  const shown = tidyText(shownAt(sheet.grid, ...inside(sheet.grid, cell)));
  return /\d/.test(shown) ? shown : null;
}
