import { areaOf } from "../../model/areas";
import type { PlanStep } from "../../model/plan";
import { rangeAt } from "../ranges";

type Repeat = Extract<PlanStep, { kind: "repeat" }>;

/** Excel takes addresses of at most 8 192 letters. */
const LONGEST_ADDRESS = 8_000;

/** All cells below the model that look like it. */
export function repeatedArea({ area, times }: Repeat): ReturnType<typeof areaOf> {
  const height = area.bottom - area.top + 1;
  return areaOf(area.bottom + 1, area.left, area.bottom + height * times, area.right);
}

/** Queues looks and merges in one copy, which repeats its model over a multiple of it, and heights a few calls for each. */
export function repeatLooks(sheet: Excel.Worksheet, step: Repeat): void {
  rangeAt(sheet, repeatedArea(step)).copyFrom(rangeAt(sheet, step.area), "Formats");
  for (const [points, rows] of rowsByHeight(step)) {
    for (const address of addresses(rows)) sheet.getRanges(address).format.rowHeight = points;
  }
}

/** Rows as `5:7`, by their height in points. */
function rowsByHeight({ area, times, heights }: Repeat): ReadonlyMap<number, readonly string[]> {
  const rows = new Map<number, string[]>();
  for (const { points, from, to } of equalHeights(heights)) {
    const texts = rows.get(points) ?? [];
    rows.set(points, texts);
    for (let page = 1; page <= times; page++) {
      const top = area.top + page * heights.length;
      texts.push(`${top + from + 1}:${top + to + 1}`);
    }
  }
  return rows;
}

function equalHeights(heights: readonly number[]) {
  const runs: { points: number; from: number; to: number }[] = [];
  heights.forEach((points, index) => {
    const last = runs.at(-1);
    if (last?.points === points) last.to = index;
    else runs.push({ points, from: index, to: index });
  });
  return runs;
}

function addresses(rows: readonly string[]): readonly string[] {
  const texts: string[] = [];
  for (const row of rows) {
    const last = texts.at(-1);
    if (last === undefined || last.length + row.length >= LONGEST_ADDRESS) texts.push(row);
    else texts[texts.length - 1] = `${last},${row}`;
  }
  return texts;
}
