import { contentsIn } from "../formulas/placedFormulas";
import { err, ok, type Result } from "../../model/result";
import type { Content, Plan, WriteProblem } from "../../model/plan";
import { isListed } from "../results/isListed";
import type { Output, OutputRun } from "../output";
import type { RankedTable } from "../rankedTable";
import { resultContent, resultKinds } from "../results/resultColumns";
import { type ColumnKind, isResultKind } from "../results/resultKind";
import { resultsOf, type Results } from "../results/results";
import { placeColumns } from "./placeColumns";
import { writeColumns } from "./writeColumns";

/** Total, ratio, rank, class and remarks beside every table, or in its own columns of that meaning. */
export const columns: Output = {
  place: "beside",
  plan: (run) => run.tables.flatMap((_, index) => planTable(run, index)),
};

function planTable(run: OutputRun, index: number): readonly Result<Plan, WriteProblem>[] {
  const { asked, language, markName: name, formulas } = run;
  const table = run.tables[index];
  if (table === undefined) return [];
  if (isListed(table)) {
    // Their results are listed with the counts.
    return asked.has("summary")
      ? [ok(acrossPlan(run, table))]
      : [err({ code: "write.noPlaceBeside", sheet: table.block.sheet.name, params: {} })];
  }
  const results = resultsOf(table, language);
  const said = formulas?.tables[index] ?? null;
  if (formulas === null || said === null) {
    const placements = placeColumns(table, resultKinds(results), run.columns);
    const contents = (kind: ColumnKind) => valuesOf(kind, results);
    return [placements.ok ? ok(writeColumns({ ...table, results, name, contents }, placements.value)) : placements];
  }
  const { placements } = said;
  if (!placements.ok) return [placements];
  const contents = contentsIn(formulas, said, { table: index, placements: placements.value });
  const plan = writeColumns({ ...table, results, name, contents }, placements.value);
  return [ok({ ...plan, notes: said.said.notes })];
}

function valuesOf(kind: ColumnKind, results: Results): readonly Content[] {
  if (!isResultKind(kind)) throw new Error(`values have no column “${kind}”`);
  return results.table.units.map((_, unit) => resultContent(kind, results, unit));
}

/** Nothing stands beside the table; where formulas were asked for, that is told. */
function acrossPlan({ formulas }: OutputRun, { block }: RankedTable): Plan {
  const notes = formulas === null ? [] : [{ code: "formula.across", sheet: block.sheet.name, params: {} } as const];
  return { steps: [], sources: [], free: [], notes };
}
