import { strToU8, zipSync } from "fflate";
import { type Area, type CellAddress } from "../../../src/model/address";
import type { RawValue } from "../../../src/model/cell";
import { plainGrid, type SheetId, type SheetRef } from "../../../src/model/grid";
import type { Highlight } from "../../../src/model/highlight";
import type { Content, Plan, PlanStep } from "../../../src/model/plan";
import type { HostProblem, Mark, RunOptions, WorkbookPort } from "../../../src/model/port";
import { err, ok } from "../../../src/model/result";
import { turns } from "../../../packages/workbench/test/support/turns";

export type Change = Parameters<Parameters<WorkbookPort["onChange"]>[0]>[0];

/** A workbook in memory that the pane's session reads; it can refuse, and tells what was asked of it. */
export interface MemoryWorkbook {
  readonly port: WorkbookPort;
  readonly plans: Plan[];
  readonly shown: (CellAddress | Area)[];
  /** Opened as new workbooks. */
  readonly openedFiles: readonly Uint8Array[];
  /** Puts one value into the active sheet, as the officer would. */
  type(row: number, column: number, value: RawValue): void;
  activate(name: string): void;
  /** Hides a row of the active sheet. */
  hide(row: number): void;
  /** As if a run had been broken off before. */
  breakOff(canFinish: boolean): void;
  /** As an Excel that opens no new workbooks. */
  opensNone(): void;
  /** The next apply fails so. */
  refuse(problem: HostProblem): void;
}

export type Rows = readonly (readonly RawValue[])[];

/** `merges` are those of every sheet. */
export function memoryWorkbook(sheets: Readonly<Record<string, Rows>>, merges: readonly Area[] = []): MemoryWorkbook {
  const content = new Map(Object.entries(sheets).map(([name, rows]) => [name, rows.map((row) => [...row])]));
  const listeners = new Set<(change: Change) => void>();
  const hidden = new Map<string, Set<number>>();
  const settings = new Map<string, unknown>();
  const plans: Plan[] = [];
  const shown: (CellAddress | Area)[] = [];
  const marks: Mark[] = [];
  const highlights = new Map<string, readonly Highlight[]>();
  const undos: (() => void)[] = [];
  const openedFiles: Uint8Array[] = [];
  const file = { "xl/workbook.xml": strToU8("<workbook/>") };
  let active = [...content.keys()][0] ?? "";
  let refusal: HostProblem | null = null;
  let opens = true;
  let broken: ReturnType<WorkbookPort["broken"]> = null;
  const tell = (kind: Change["kind"]): void => listeners.forEach((listener) => listener({ sheet: active, kind }));

  const port: WorkbookPort = {
    sheets: () =>
      answer([...content.keys()].map((name) => ({ ...refOf(name), visible: true, active: name === active }))),
    readGrid: (sheet) => {
      const name = sheet === "active" ? active : sheet.name;
      return answer({
        ...plainGrid(
          refOf(name),
          (content.get(name) ?? []).map((row) => [...row]),
        ),
        hiddenRows: hidden.get(name) ?? new Set(),
      });
    },
    facts: () => answer({ calculation: "automatic", compatibility: false }),
    readMerges: () => answer(merges),
    readLayout: ({ area }) => {
      const margins = { top: 20, bottom: 20, left: 30, right: 15 };
      return answer({
        widths: Array.from({ length: area.right + 1 }, () => 48),
        heights: Array.from({ length: area.bottom + 1 }, () => 15),
        page: { orientation: "portrait" as const, margins },
      });
    },
    marks: () => answer([...marks]),
    highlights: ({ name }) => answer(highlights.get(name) ?? []),
    apply: async (plan, options?: RunOptions) => {
      // A host answers later; a stop asked for meanwhile is heard.
      await turns(1);
      if (options?.cancel?.cancelled === true) return err({ code: "host.cancelled", sheet: null, detail: "" });
      if (refusal !== null) return err(refusal);
      plans.push(plan);
      const back = [carryOut(plan, content, marks, settings), color(plan, highlights)];
      undos.push(() => back.forEach((each) => each()));
      return ok({ sheets: [refOf(active)], skipped: [], notes: [] });
    },
    undo: () => {
      broken = null;
      plans.pop();
      undos.pop()?.();
      return answer({ kept: [] });
    },
    canUndo: () => plans.length > 0,
    broken: () => broken,
    finish: () => {
      broken = null;
      return answer({ sheets: [refOf(active)], skipped: [], notes: [] });
    },
    goTo: (_, target) => {
      shown.push(target);
      return answer(null);
    },
    onChange: (listener) => {
      listeners.add(listener);
      return answer(() => void listeners.delete(listener));
    },
    wholeFile: () => answer(zipSync(file)),
    openNew: (opened) => {
      if (!opens) return Promise.resolve(err({ code: "host.unsupported", sheet: null, detail: "createWorkbook" }));
      openedFiles.push(opened);
      return answer(null);
    },
    loadSetting: (key) => answer<unknown>(settings.get(key) ?? null),
    loadSettings: (keys) => answer<readonly unknown[]>(keys.map((key) => settings.get(key) ?? null)),
    saveSetting: (key, kept) => {
      settings.set(key, kept);
      return answer(null);
    },
  };
  return {
    port,
    plans,
    shown,
    openedFiles,
    type: (row, column, value) => {
      const line = content.get(active)?.[row];
      if (line === undefined) throw new Error(`no row ${row}`);
      line[column] = value;
      tell("data");
    },
    activate: (name) => {
      active = name;
      tell("activated");
    },
    hide: (row) => void hidden.set(active, (hidden.get(active) ?? new Set()).add(row)),
    breakOff: (canFinish) => {
      broken = { canFinish };
    },
    opensNone: () => {
      opens = false;
    },
    refuse: (problem) => {
      refusal = problem;
    },
  };
}

/** What stands in the officer's sheets, its marks and its settings; returns how to put all of it back. */
function carryOut(plan: Plan, content: Map<string, RawValue[][]>, marks: Mark[], settings: Map<string, unknown>) {
  const before = new Map([...content].map(([name, rows]) => [name, rows.map((row) => [...row])]));
  const [marksBefore, settingsBefore] = [[...marks], new Map(settings)];
  for (const step of plan.steps) carryOutStep(step, content, marks);
  for (const { key, after } of plan.settings ?? []) settings.set(key, after);
  return () => {
    for (const [name, rows] of before) content.set(name, rows);
    marks.splice(0, marks.length, ...marksBefore);
    settings.clear();
    for (const [key, value] of settingsBefore) settings.set(key, value);
  };
}

/** What the plan colours; returns how to take that back. */
function color({ steps }: Plan, highlights: Map<string, readonly Highlight[]>) {
  const before = [...highlights];
  for (const step of steps) if (step.kind === "highlight") highlights.set(step.sheet.name, step.highlights);
  return () => {
    highlights.clear();
    for (const [name, each] of before) highlights.set(name, each);
  };
}

function carryOutStep(step: PlanStep, content: Map<string, RawValue[][]>, marks: Mark[]): void {
  if (step.kind === "unmark") marks.splice(0, marks.length, ...marks.filter(({ name }) => name !== step.name));
  if (!("target" in step) || step.target.kind !== "existing") return;
  const { sheet } = step.target;
  if (step.kind === "mark") {
    marks.splice(0, marks.length, ...marks.filter(({ name }) => name !== step.name), { ...step, sheet });
  }
  if (step.kind !== "write") return;
  const rows = content.get(sheet.name) ?? [];
  step.rows.forEach((line, r) => line.forEach((cell, c) => setCell(rows, step.at.row + r, step.at.column + c, cell)));
}

function setCell(rows: RawValue[][], row: number, column: number, content: Content): void {
  const width = Math.max(column + 1, rows[0]?.length ?? 0);
  for (const line of rows) while (line.length < width) line.push("");
  const line = rows[row];
  if (line === undefined) return;
  line[column] = content.kind === "number" ? content.value : content.kind === "text" ? content.text : "";
}

function answer<T>(value: T): Promise<{ readonly ok: true; readonly value: T }> {
  return Promise.resolve(ok(value));
}

function refOf(name: string): SheetRef {
  return { id: name as SheetId, name };
}
