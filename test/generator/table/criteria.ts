import type { Random } from "../random";
import type { Column } from "./column";
import type { Part } from "./scores";
import { drawWriting, written, type Writing } from "./writing";

/** The columns of some parts under plain headings. */
export function criteriaColumns(parts: readonly Part[], headings: readonly string[], writing: Writing): Column[] {
  return parts.map(({ scores, places, maximum }, at) => ({
    role: "criterion",
    headings: [headings[at] ?? ""],
    cells: scores.map((score) => written(score, places, writing)),
    maximum,
  }));
}

/** Places and manner of the points of one sheet. */
export function drawPrint(random: Random): { readonly places: number; readonly writing: Writing } {
  return { places: random.pick([0, 0, 0, 1, 1, 2, 2, 3]), writing: random.chance(60) ? "plain" : drawWriting(random) };
}
