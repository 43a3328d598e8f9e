import type { Language } from "../locales/language";
import type { Plan, WriteProblem } from "../model/plan";
import type { Mark, SheetInfo } from "../model/port";
import type { Ranking } from "../model/ranking";
import { err, ok, type Result } from "../model/result";
import { markNamer, type MarkUse } from "./markNames";
import { marksOfTable, placeColumns, type TableOnSheet } from "./placeColumns";
import { planSummary, type SummaryInput } from "./planSummary";
import { resultKinds } from "./resultColumns";
import { sourcesOf } from "./sourcesOf";
import { writeColumns } from "./writeColumns";

/** Excel's limit for the text of one cell. */
const LONGEST_TEXT = 32_767;

/** One table with its results, and the grid that it was read from. */
export type RankedTable = Omit<TableOnSheet, "marks"> & { readonly ranking: Ranking };

export interface ResultsInput {
  /** Of one workbook, in the order in which the summary lists them. */
  readonly tables: readonly RankedTable[];
  /** All marks and sheets of the workbook, as the port tells them now. */
  readonly marks: readonly Mark[];
  readonly sheets: readonly SheetInfo[];
  /** "columns" are results beside their table, "summary" the sheet of counts. */
  readonly outputs: readonly ("columns" | "summary")[];
  /** "own": into the table's own columns of that meaning where it has them. */
  readonly columns: "beside" | "own";
  readonly language: Language;
}

/**
 * What one run will change in the workbook, replacing what an earlier run wrote and nothing else; or every reason why it
 * cannot be written.
 */
export function planResults(input: ResultsInput): Result<Plan, readonly WriteProblem[]> {
  if (input.tables.length === 0 || input.outputs.length === 0) {
    return err([{ code: "write.nothing", sheet: null, params: {} }]);
  }
  const name = markNamer(input.marks);
  const tables = input.tables.map((table) => ({ ...table, marks: marksOfTable(table.block, input.marks) }));
  const results = [
    ...(input.outputs.includes("columns") ? tables.flatMap((table) => planColumns(input, table, name)) : []),
    ...(input.outputs.includes("summary")
      ? [ok(planSummary({ ...input, tables: input.tables.map(listed), name }))]
      : []),
  ];
  const plans = results.flatMap((result) => (result.ok ? [result.value] : []));
  const plan: Plan = {
    steps: plans.flatMap(({ steps }) => steps),
    sources: tables.flatMap(sourcesOf),
    free: plans.flatMap(({ free }) => free),
  };
  const problems = [...results.flatMap((result) => (result.ok ? [] : [result.error])), ...tooLongTexts(plan)];
  return problems.length > 0 ? err(problems) : ok(plan);

  function listed(table: RankedTable): SummaryInput["tables"][number] {
    return { ...table, listed: isAcross(table) && input.outputs.includes("columns") };
  }
}

/** Units that run across the columns have no column for a result: their results are listed with the counts. */
function isAcross({ block }: Pick<RankedTable, "block">): boolean {
  return block.orientation === "unitsAcross";
}

function planColumns(
  { outputs, columns, language }: ResultsInput,
  table: TableOnSheet & RankedTable,
  name: (use: MarkUse) => string,
): readonly Result<Plan, WriteProblem>[] {
  if (isAcross(table)) {
    return outputs.includes("summary")
      ? []
      : [err({ code: "write.unitsAcross", sheet: table.block.sheet.name, params: {} })];
  }
  const placements = placeColumns(table, resultKinds(table.ranking), columns);
  return [placements.ok ? ok(writeColumns({ ...table, language, name }, placements.value)) : placements];
}

function tooLongTexts(plan: Plan): readonly WriteProblem[] {
  return plan.steps.flatMap((step): WriteProblem[] => {
    if (step.kind !== "write") return [];
    const sheet = step.target.kind === "existing" ? step.target.sheet.name : null;
    return step.rows.flat().flatMap((content): WriteProblem[] => {
      if (content.kind !== "text" || content.text.length <= LONGEST_TEXT) return [];
      const params = { text: content.text.slice(0, 40), length: content.text.length };
      return [{ code: "write.tooLong", sheet, params }];
    });
  });
}
