import { chartsOfDrawing, drawingPart } from "./drawing";
import { releaseChart } from "./releaseChart";
import { relationsOf } from "./relations";

/** What is drawn on a sheet: its drawing, and the charts in it in their order. */
export interface SheetCharts {
  readonly drawing: string;
  readonly charts: readonly string[];
}

/** The charts of a sheet that a release may show; null where it has none. */
export function sheetCharts(
  sheet: string | null,
  textOf: (name: string) => string | null,
  isSeen: (reference: string) => boolean,
): SheetCharts | null {
  const drawing = sheet === null ? undefined : relationsOf(sheet, textOf).find(({ kind }) => kind === "drawing")?.part;
  const drawn = drawing === undefined ? null : textOf(drawing);
  if (drawing === undefined || drawn === null) return null;
  const parts = new Map(relationsOf(drawing, textOf).map(({ id, part }) => [id, part]));
  const shown = chartsOfDrawing(drawn).flatMap((place) => {
    const xml = textOf(parts.get(place.id) ?? "");
    const chart = xml === null ? null : releaseChart(xml, isSeen);
    return chart === null ? [] : [{ place, chart }];
  });
  if (shown.length === 0) return null;
  return { drawing: drawingPart(shown.map(({ place }) => place)), charts: shown.map(({ chart }) => chart) };
}
