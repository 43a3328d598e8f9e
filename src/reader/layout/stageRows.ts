import type { StageSense } from "../../model/block";
import type { Grid } from "../../model/grid";
import { stageOrder } from "../../model/stages";
import { isStageOnly, stageSense } from "../words/stageSense";
import type { Candidate } from "./attempt";
import { textAt } from "./cells";
import type { TableColumn } from "./columns";

/** A unit has a row for each stage of its scores, named in a column of its own: "Tự chấm" over "Thẩm định". */
export interface StageRows {
  readonly column: number;
  /** Every unit's rows, from its first, in the order of the sheet. */
  readonly stages: readonly StageSense[];
  /** Which of them is the most official. */
  readonly official: number;
}

/** What the rows of a stage column say where it has one: the same stages under every unit, each once. */
export function stageRows({ grid, columns, sample }: Candidate): StageRows | null {
  for (const { column } of columns) {
    const texts = sample.map((row) => textAt(grid, row, column));
    if (texts.length < 2 || !texts.every(isStageOnly)) continue;
    const again = texts.indexOf(texts[0] ?? "", 1);
    const first = (again < 0 ? texts : texts.slice(0, again)).map((text) => stageSense([text]));
    const repeats = texts.every((text, place) => stageSense([text]) === first[place % first.length]);
    if (first.length < 2 || new Set(first).size < first.length || !repeats) continue;
    const order = stageOrder();
    const official = first.reduce((best, stage, place) => {
      return order.indexOf(stage) < order.indexOf(first[best] ?? "self") ? place : best;
    }, 0);
    return { column, stages: first, official };
  }
  return null;
}

/** The table as its units' first rows show it: the column of stages is a remark. */
export function firstRowsOnly(candidate: Candidate, { column, stages }: StageRows): Candidate {
  const { grid, sample, columns } = candidate;
  const isFirst = (row: number) => stageSense([textAt(grid, row, column)]) === stages[0];
  const aside = (one: TableColumn): TableColumn => (one.column === column ? { ...one, words: "note" } : one);
  return { ...candidate, columns: columns.map(aside), sample: sample.filter(isFirst) };
}

/** Whether a row goes on with the unit above: it names one of the later stages. */
export function isLaterStage(grid: Grid, row: number, { column, stages }: StageRows): boolean {
  const text = textAt(grid, row, column);
  return isStageOnly(text) && stages.indexOf(stageSense([text])) > 0;
}
