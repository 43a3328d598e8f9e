import { err, ok, type Result } from "../../model/result";
import type { Plan, WriteProblem } from "../../model/plan";
import { isListed } from "../results/isListed";
import type { Output, OutputRun } from "../output";
import { resultKinds } from "../results/resultColumns";
import { resultsOf } from "../results/results";
import { placeColumns } from "./placeColumns";
import { writeColumns } from "./writeColumns";

/** Total, ratio, rank, class and remarks beside every table, or in its own columns of that meaning. */
export const columns: Output = {
  place: "beside",
  plan: (run) => run.tables.flatMap((table) => planTable(run, table)),
};

function planTable(run: OutputRun, table: OutputRun["tables"][number]): readonly Result<Plan, WriteProblem>[] {
  const { asked, language, markName: name } = run;
  if (isListed(table)) {
    // Their results are listed with the counts.
    return asked.has("summary") ? [] : [err({ code: "write.unitsAcross", sheet: table.block.sheet.name, params: {} })];
  }
  const results = resultsOf(table, language);
  const placements = placeColumns(table, resultKinds(results), run.columns);
  return [placements.ok ? ok(writeColumns({ ...table, results, name }, placements.value)) : placements];
}
