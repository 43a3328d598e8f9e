import { contentsIn } from "../formulas/placedFormulas";
import { err, ok, type Result } from "../../model/result";
import type { Content, Plan, WriteProblem } from "../../model/plan";
import type { PlanNote } from "../../model/planNote";
import { isListed } from "../results/isListed";
import type { Output, OutputRun } from "../output";
import type { PlacedTable, RankedTable } from "../rankedTable";
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
  if (formulas === null || said === null) return besideEach(run, table, results);
  const { placements } = said;
  if (!placements.ok) return [placements];
  const contents = contentsIn(formulas, said, { table: index, placements: placements.value });
  const plan = writeColumns({ ...table, results, first: 0, name, contents }, placements.value);
  return [ok({ ...plan, notes: said.said.notes })];
}

/** Values beside the table, and beside each that was joined to it: the same columns, each unit in its own row. */
function besideEach(run: OutputRun, table: PlacedTable, results: Results): readonly Result<Plan, WriteProblem>[] {
  const kinds = resultKinds(results);
  let next = 0;
  return [table, ...table.joined].map((on) => {
    const first = next;
    next += on.block.units.length;
    const placements = placeColumns(on, kinds, run.columns);
    if (!placements.ok) return placements;
    const contents = onceEach((kind) => on.block.units.map((_, unit) => valueOf(kind, results, first + unit)));
    const plan = writeColumns({ ...on, results, first, name: run.markName, contents }, placements.value);
    return ok(first === 0 ? { ...plan, notes: valuesOnly(run, table) } : plan);
  });
}

/** What a column holds is asked for when it is written, measured and coloured. */
function onceEach(make: (kind: ColumnKind) => readonly Content[]): (kind: ColumnKind) => readonly Content[] {
  const made = new Map<ColumnKind, readonly Content[]>();
  return (kind) => {
    const known = made.get(kind) ?? make(kind);
    made.set(kind, known);
    return known;
  };
}

function valueOf(kind: ColumnKind, results: Results, unit: number): Content {
  if (!isResultKind(kind)) throw new Error(`values have no column “${kind}”`);
  return resultContent(kind, results, unit);
}

/** Nothing stands beside the table; where formulas were asked for, that is told. */
function acrossPlan(run: OutputRun, table: RankedTable): Plan {
  return { steps: [], sources: [], free: [], notes: valuesOnly(run, table) };
}

function valuesOnly({ formulas }: OutputRun, table: RankedTable): readonly PlanNote[] {
  if (formulas === null) return [];
  const code = isListed(table) ? "formula.across" : "formula.sheets";
  return [{ code, sheet: table.block.sheet.name, params: {} }];
}
