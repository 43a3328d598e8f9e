import type { Language } from "../locales/language";
import type { Area } from "../model/address";
import { OUTPUT_NAMES, type OutputName, type WriteMode } from "../model/output";
import type { Content, Plan, WriteProblem } from "../model/plan";
import type { Mark, SheetInfo } from "../model/port";
import { err, ok, type Result } from "../model/result";
import { atAStretch, partOf, type Steps } from "../model/steps";
import { marksOfTable } from "./columns/placeColumns";
import { type FormulaRun, placeFormulas, withThresholds } from "./formulas/placedFormulas";
import { markNamer } from "./markNames";
import type { Output, OutputRun } from "./output";
import type { RankedTable, SeenTable } from "./rankedTable";
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
  /** Absent: values. Formulas stand in result columns, and with them in the summary that has the thresholds. */
  readonly mode?: WriteMode;
  readonly language: Language;
  readonly forms?: OutputRun["forms"];
  readonly record?: OutputRun["record"];
  readonly charts?: OutputRun["charts"];
  /** Merged areas by the sheet's id: titles among them end where their tables end. Absent: none is changed. */
  readonly merges?: ReadonlyMap<string, readonly Area[]>;
}

/**
 * What one run will change in the workbook, replacing what an earlier run wrote and nothing else; or every reason why it
 * cannot be written.
 */
export function planResults(input: ResultsInput): Result<Plan, readonly WriteProblem[]> {
  return atAStretch(planInSteps(input));
}

/** The same, an output a piece: a page lives meanwhile, and the officer can stop it. */
export function* planInSteps(input: ResultsInput): Steps<Result<Plan, readonly WriteProblem[]>> {
  const needsTables = input.outputs.some((name) => name !== "report");
  if (input.outputs.length === 0 || (needsTables && input.tables.length === 0)) {
    return err([{ code: "write.nothing", sheet: null, params: {} }]);
  }
  const results = yield* plannedBy(runOf(input));
  const plans = results.flatMap((result) => (result.ok ? [result.value] : []));
  const plan: Plan = {
    steps: plans.flatMap(({ steps }) => steps),
    sources: tablesOf(input).flatMap((table) => [table, ...table.joined].flatMap(sourcesOf)),
    free: plans.flatMap(({ free }) => free),
    notes: plans.flatMap(({ notes = [] }) => notes),
  };
  const problems = [...results.flatMap((result) => (result.ok ? [] : [result.error])), ...tooLongTexts(plan)];
  return problems.length > 0 ? err(problems) : ok(plan);
}

/** Formulas look at thresholds of the summary: that one is planned first, and stands in its place all the same. */
function* plannedBy(run: OutputRun): Steps<readonly Result<Plan, WriteProblem>[]> {
  const names = OUTPUT_NAMES.filter((name) => run.asked.has(name));
  const summary = run.formulas === null ? null : OUTPUTS.summary.plan(run);
  const live = run.formulas === null || summary === null ? run : { ...run, formulas: looking(run.formulas, summary) };
  const results: Result<Plan, WriteProblem>[] = [];
  for (const [index, name] of names.entries()) {
    yield index / names.length;
    const ready = name === "summary" ? summary : null;
    const steps = partOf(stepsOf(OUTPUTS[name], live), index / names.length, (index + 1) / names.length);
    results.push(...(ready ?? (yield* steps)));
  }
  return results;
}

function* stepsOf({ plan, planSteps }: Output, run: OutputRun): Steps<readonly Result<Plan, WriteProblem>[]> {
  return planSteps === undefined ? plan(run) : yield* planSteps(run);
}

function looking(formulas: FormulaRun, summary: readonly Result<Plan, WriteProblem>[]): FormulaRun {
  return withThresholds(
    formulas,
    summary.flatMap((result) => (result.ok ? [result.value] : [])),
  );
}

function runOf(input: ResultsInput): OutputRun {
  const { marks, sheets, outputs, columns, language, mode, forms = [], record = null, charts = {} } = input;
  const isLive = mode === "formulas" && outputs.includes("columns");
  const run: OutputRun = {
    tables: tablesOf(input),
    marks,
    asked: new Set(isLive ? [...outputs, "summary"] : outputs),
    formulas: null,
    columns,
    language,
    forms,
    record,
    charts,
    markName: markNamer(marks),
    sheetName: sheetNamer(sheets.map(({ name }) => name)),
  };
  return isLive ? { ...run, formulas: placeFormulas(run) } : run;
}

function tablesOf({ tables, marks, merges }: ResultsInput): OutputRun["tables"] {
  const placed = <T extends SeenTable>(table: T) => ({
    ...table,
    marks: marksOfTable(table.block, marks),
    merges: merges?.get(table.block.sheet.id) ?? [],
  });
  return tables.map(({ joined = [], ...table }) => ({ ...placed(table), joined: joined.map(placed) }));
}

function isTooLong(content: Content): content is Extract<Content, { kind: "text" }> {
  return content.kind === "text" && content.text.length > LONGEST_TEXT;
}

function tooLongTexts(plan: Plan): readonly WriteProblem[] {
  return plan.steps.flatMap((step): WriteProblem[] => {
    if (step.kind !== "write") return [];
    const sheet = step.target.kind === "existing" ? step.target.sheet.name : null;
    return step.rows.flatMap((row) => {
      if (!row.some(isTooLong)) return [];
      return row.filter(isTooLong).map(({ text }): WriteProblem => {
        return { code: "write.tooLong", sheet, params: { text: text.slice(0, 40), length: text.length } };
      });
    });
  });
}
