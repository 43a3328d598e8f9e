import type { SheetChart } from "../chart";
import { chartsIn } from "./drawing";
import type { Parts } from "./parts";
import { readChart } from "./readChart";
import { carriedChart } from "./sheetParts";

export interface ReadCharts {
  readonly charts: readonly SheetChart[];
  /** The chart parts that were read, in small letters. */
  readonly paths: readonly string[];
}

/** The charts of a sheet, by its part's path. Kinds that are not understood are carried word for word. */
export function readCharts(parts: Parts, sheet: string): ReadCharts {
  const drawings = parts.relationsOf(sheet).filter(({ type, target }) => type === "drawing" && parts.has(target));
  const found = drawings.flatMap(({ target }) => {
    const relations = new Map(parts.relationsOf(target).map((relation) => [relation.id, relation]));
    return chartsIn(parts.xml(target)).flatMap(({ relation, ...placed }) => {
      const path = relations.get(relation)?.target;
      if (path === undefined || !parts.has(path)) return [];
      const root = parts.xml(path);
      return [{ path, chart: { ...placed, plot: readChart(root), part: carriedChart(root) } }];
    });
  });
  return {
    charts: found.map(({ chart }, index) => ({ ...chart, id: `chart${index + 1}` })),
    paths: found.map(({ path }) => path.toLowerCase()),
  };
}
