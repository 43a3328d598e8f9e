import { err, ok, type Result } from "../../model/result";
import type { Plan, WriteProblem } from "../../model/plan";
import { isAcross } from "../isAcross";
import type { Output, OutputRun } from "../output";
import { resultKinds } from "../resultColumns";
import { placeColumns } from "./placeColumns";
import { writeColumns } from "./writeColumns";

/** Total, ratio, rank, class and remarks beside every table, or in its own columns of that meaning. */
export const columns: Output = {
  place: "beside",
  plan: (run) => run.tables.flatMap((table) => planTable(run, table)),
};

function planTable(run: OutputRun, table: OutputRun["tables"][number]): readonly Result<Plan, WriteProblem>[] {
  const { asked, language, markName: name } = run;
  if (isAcross(table)) {
    // Their results are listed with the counts.
    return asked.has("summary") ? [] : [err({ code: "write.unitsAcross", sheet: table.block.sheet.name, params: {} })];
  }
  const placements = placeColumns(table, resultKinds(table.ranking), run.columns);
  return [placements.ok ? ok(writeColumns({ ...table, language, name }, placements.value)) : placements];
}
