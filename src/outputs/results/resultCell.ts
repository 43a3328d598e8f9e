import { CENTERED } from "../sheet/cells";
import type { LineCell } from "../sheet/layLines";
import { readableColors } from "../../model/readableColor";
import { classColor, resultContent } from "./resultColumns";
import type { ResultKind } from "./resultKind";
import type { Results } from "./results";

/** A unit's result on a sheet of ours, its class in the class's colour. */
export function resultCell(kind: ResultKind, results: Results, unit: number): LineCell {
  const content = resultContent(kind, results, unit);
  if (kind === "remark" || kind === "difference") return { content, columns: 1 };
  const fill = kind === "class" ? classColor(results.ranking, unit) : null;
  const colors = fill === null ? {} : { fill, fontColor: readableColors(fill).font };
  return { content, columns: 1, style: { ...CENTERED, ...colors } };
}
