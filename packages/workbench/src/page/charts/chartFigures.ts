import { parseAddress } from "../../book/areas";
import type { Book } from "../../book/book";
import { cellValue } from "../../book/cellContent";
import type { BarChart, CellReference, ChartSeries } from "../../chart";

/** What a chart draws, read from its cells as they are now. */
export interface ChartFigures {
  readonly categories: readonly string[];
  readonly series: readonly FigureSeries[];
  /** Null for none. */
  readonly title: string | null;
}

export interface FigureSeries {
  readonly name: string;
  readonly color: string;
  readonly hasLabels: boolean;
  /** One a category; null where its cell has no number. */
  readonly values: readonly (number | null)[];
}

/** Excel's own colours, by turns. */
const TURNS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;
/** A picture shows no more bars than it has dots. */
const MOST = 2_000;

export function chartFigures(book: Book, { series, title }: BarChart): ChartFigures {
  const drawn = series.map((each, index): FigureSeries => {
    return {
      name: nameOf(book, each) ?? `Series${index + 1}`,
      color: each.color ?? TURNS[index % TURNS.length] ?? TURNS[0],
      hasLabels: each.hasLabels,
      values: cellsOf(book, each.values).map((value) => (typeof value === "number" ? value : null)),
    };
  });
  const length = Math.max(0, ...drawn.map(({ values }) => values.length));
  const names = series.flatMap(({ categories }) => categories ?? []).slice(0, 1);
  const written = names.flatMap((reference) => cellsOf(book, reference));
  const categories = Array.from({ length }, (_, index) => String(written[index] ?? index + 1));
  const only = drawn.length === 1 ? (drawn[0]?.name ?? null) : null;
  return { categories, series: drawn, title: title.isVisible ? (title.text ?? only) : null };
}

function nameOf(book: Book, { name }: ChartSeries): string | null {
  if (name === null) return null;
  return "text" in name ? name.text : String(cellsOf(book, name.cell)[0] ?? "");
}

function cellsOf(book: Book, reference: CellReference): readonly (string | number | boolean)[] {
  const parsed = parseAddress(reference);
  const sheet = book.sheetByName(parsed?.sheet ?? "");
  if (parsed === null || sheet === null) return [];
  const { top, left, bottom, right } = parsed.area;
  const values: (string | number | boolean)[] = [];
  for (let row: number = top; row <= bottom && values.length < MOST; row++) {
    for (let column: number = left; column <= right; column++) values.push(cellValue(sheet.cell(row, column)));
  }
  return values;
}
