import type { RankedTable } from "../outputs/output";
import type { SheetScan } from "./scan";

/** The tables of a sheet that have results. */
export function rankedTables({ grid, tables }: SheetScan): readonly RankedTable[] {
  return tables.flatMap(({ block, assessment, findings }) =>
    assessment === null ? [] : [{ grid, block, table: assessment.table, ranking: assessment.ranking, findings }],
  );
}
