import type { Language } from "../locales/language";
import { OUTPUT_NAMES, type OutputName } from "../model/output";
import type { Plan, WriteProblem } from "../model/plan";
import type { Mark, SheetInfo } from "../model/port";
import { err, ok, type Result } from "../model/result";
import { marksOfTable } from "./columns/placeColumns";
import { markNamer } from "./markNames";
import type { OutputRun, RankedTable } from "./output";
import { OUTPUTS } from "./registry";
import { sheetNamer } from "./sheet/sheetNames";
import { sourcesOf } from "./sourcesOf";

/** Excel's limit for the text of one cell. */
const LONGEST_TEXT = 32_767;

export interface ResultsInput {
  /** Of one workbook, in the order in which results list them. */
  readonly tables: readonly RankedTable[];
  /** All marks and sheets of the workbook, as the port tells them now. */
  readonly marks: readonly Mark[];
  readonly sheets: readonly SheetInfo[];
  readonly outputs: readonly OutputName[];
  readonly columns: OutputRun["columns"];
  readonly language: Language;
  readonly forms?: OutputRun["forms"];
  readonly record?: OutputRun["record"];
  readonly charts?: OutputRun["charts"];
}

/**
 * What one run will change in the workbook, replacing what an earlier run wrote and nothing else; or every reason why it
 * cannot be written.
 */
export function planResults(input: ResultsInput): Result<Plan, readonly WriteProblem[]> {
  const needsTables = input.outputs.some((name) => name !== "report");
  if (input.outputs.length === 0 || (needsTables && input.tables.length === 0)) {
    return err([{ code: "write.nothing", sheet: null, params: {} }]);
  }
  const run = runOf(input);
  const results = OUTPUT_NAMES.filter((name) => run.asked.has(name)).flatMap((name) => OUTPUTS[name].plan(run));
  const plans = results.flatMap((result) => (result.ok ? [result.value] : []));
  const plan: Plan = {
    steps: plans.flatMap(({ steps }) => steps),
    sources: run.tables.flatMap(sourcesOf),
    free: plans.flatMap(({ free }) => free),
  };
  const problems = [...results.flatMap((result) => (result.ok ? [] : [result.error])), ...tooLongTexts(plan)];
  return problems.length > 0 ? err(problems) : ok(plan);
}

function runOf({
  tables,
  marks,
  sheets,
  outputs,
  columns,
  language,
  forms = [],
  record = null,
  charts = {},
}: ResultsInput): OutputRun {
  return {
    tables: tables.map((table) => ({ ...table, marks: marksOfTable(table.block, marks) })),
    marks,
    asked: new Set(outputs),
    columns,
    language,
    forms,
    record,
    charts,
    markName: markNamer(marks),
    sheetName: sheetNamer(sheets.map(({ name }) => name)),
  };
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
