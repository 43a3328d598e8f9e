import { columnIndex, rowIndex, type Area, type CellAddress } from "../../../src/model/address";
import type { RawValue } from "../../../src/model/cell";
import type { Grid, SheetId, SheetRef } from "../../../src/model/grid";
import type { Plan } from "../../../src/model/plan";
import type { HostProblem, RunOptions, WorkbookPort } from "../../../src/model/port";
import { err, ok } from "../../../src/model/result";

export type Change = Parameters<Parameters<WorkbookPort["onChange"]>[0]>[0];

/** A workbook in memory that the pane's session reads; it can refuse, and tells what was asked of it. */
export interface MemoryWorkbook {
  readonly port: WorkbookPort;
  readonly plans: Plan[];
  readonly shown: (CellAddress | Area)[];
  /** Puts one value into the active sheet, as the officer would. */
  type(row: number, column: number, value: RawValue): void;
  activate(name: string): void;
  /** Hides a row of the active sheet. */
  hide(row: number): void;
  /** The next apply fails so. */
  refuse(problem: HostProblem): void;
}

export type Rows = readonly (readonly RawValue[])[];

export function memoryWorkbook(sheets: Readonly<Record<string, Rows>>): MemoryWorkbook {
  const content = new Map(Object.entries(sheets).map(([name, rows]) => [name, rows.map((row) => [...row])]));
  const listeners = new Set<(change: Change) => void>();
  const hidden = new Map<string, Set<number>>();
  const settings = new Map<string, unknown>();
  const plans: Plan[] = [];
  const shown: (CellAddress | Area)[] = [];
  let active = [...content.keys()][0] ?? "";
  let refusal: HostProblem | null = null;
  const tell = (kind: Change["kind"]): void => listeners.forEach((listener) => listener({ sheet: active, kind }));

  const port: WorkbookPort = {
    sheets: () =>
      answer([...content.keys()].map((name) => ({ ...refOf(name), visible: true, active: name === active }))),
    readGrid: (sheet) => {
      const name = sheet === "active" ? active : sheet.name;
      return answer({ ...gridOf(name, content), hiddenRows: hidden.get(name) ?? new Set() });
    },
    readMerges: () => answer([]),
    marks: () => answer([]),
    apply: async (plan, options?: RunOptions) => {
      // A host answers later; a stop asked for meanwhile is heard.
      await new Promise((resolve) => setTimeout(resolve, 1));
      if (options?.cancel?.cancelled === true) return err({ code: "host.cancelled", sheet: null, detail: "" });
      if (refusal !== null) return err(refusal);
      plans.push(plan);
      return ok({ cells: 12, sheets: [refOf(active)], skipped: [] });
    },
    undo: () => {
      plans.pop();
      return answer({ kept: [] });
    },
    canUndo: () => plans.length > 0,
    goTo: (_, target) => {
      shown.push(target);
      return answer(null);
    },
    onChange: (listener) => {
      listeners.add(listener);
      return answer(() => void listeners.delete(listener));
    },
    loadSetting: (key) => answer<unknown>(settings.get(key) ?? null),
    saveSetting: (key, kept) => {
      settings.set(key, kept);
      return answer(null);
    },
  };
  return {
    port,
    plans,
    shown,
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
    refuse: (problem) => {
      refusal = problem;
    },
  };
}

function answer<T>(value: T): Promise<{ readonly ok: true; readonly value: T }> {
  return Promise.resolve(ok(value));
}

function refOf(name: string): SheetRef {
  return { id: name as SheetId, name };
}

function gridOf(name: string, content: ReadonlyMap<string, RawValue[][]>): Grid {
  const values = (content.get(name) ?? []).map((row) => [...row]);
  return {
    sheet: refOf(name),
    top: rowIndex(0),
    left: columnIndex(0),
    rowCount: values.length,
    columnCount: values[0]?.length ?? 0,
    values,
    texts: [],
    formats: [],
    formulas: new Map(),
    errors: new Set(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: null,
  };
}
