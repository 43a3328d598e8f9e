import type { RankedTable } from "../outputs/rankedTable";
import { isConfirmed } from "./confirmed";
import type { SheetScan } from "./scan";

/** The tables of a sheet that have results which may be written. */
export function rankedTables({ grid, tables, choices }: SheetScan): readonly RankedTable[] {
  return tables.flatMap(({ block, assessment, findings, joined = [] }, index) =>
    assessment === null || !isConfirmed(assessment, choices[index] ?? {})
      ? []
      : [{ grid, block, table: assessment.table, ranking: assessment.ranking, findings, joined }],
  );
}
