import { CENTERED } from "../sheet/cells";
import type { LineCell } from "../sheet/layLines";
import { readableColors } from "../../model/readableColor";
import type { ClassLevel } from "../../model/framework";
import { madeOnce } from "../../model/madeOnce";
import type { Style } from "../../model/plan";
import { resultContent } from "./resultColumns";
import type { ResultKind } from "./resultKind";
import { levelOf, type Results } from "./results";

/** A unit's result on a sheet of ours, its class in the class's colour. */
export function resultCell(kind: ResultKind, results: Results, unit: number): LineCell {
  const content = resultContent(kind, results, unit);
  if (kind === "remark" || kind === "difference") return { content, columns: 1 };
  const level = kind === "class" ? levelOf(results.ranking, unit) : undefined;
  return { content, columns: 1, style: level === undefined ? CENTERED : classStyle(level) };
}

const classStyle = madeOnce(({ color: fill }: ClassLevel): Style => {
  return fill === null ? CENTERED : { ...CENTERED, fill, fontColor: readableColors(fill).font };
});
