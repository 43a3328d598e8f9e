import type { Framework } from "../../src/model/framework";
import type { Finding } from "../../src/model/finding";
import type { RankedTable } from "../../src/outputs/rankedTable";
import { scored } from "../support/scored";
import { tableOf as scoredTable, type TableText } from "../support/table";
import { gridOf, SHEET, tableOf } from "./smallTable";

/** A table scored and ranked for real, as outputs get it. */
export function rankedTable(text: TableText, framework: Framework, findings: readonly Finding[] = []): RankedTable {
  const rows = [[], [], [], ["TT", "Đơn vị"], ...text.units.map((name, index) => [index + 1, name])];
  const units = text.units.map((name, index) => ({ row: index + 5, name }));
  const shell = tableOf({
    grid: gridOf(rows, SHEET),
    cells: `A4:B${text.units.length + 4}`,
    columns: ["number", "unit"],
    units,
  });
  const { ranking } = scored(text, framework);
  return { ...shell, table: scoredTable(text), ranking, findings };
}
