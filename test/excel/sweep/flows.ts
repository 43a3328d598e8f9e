import type { OpenedBook } from "@xep-hang/workbench/openedBook";
import { sheetBook, type LiteralSheet } from "@xep-hang/workbench/sheetBook";
import { officeWorkbook } from "../../../src/excel/officeWorkbook";
import { memoryStore, type TextStore } from "../../../src/excel/undo/runStore";
import { planFixes } from "../../../src/fixes/planFixes";
import { at } from "../../../src/model/address";
import { areaOf } from "../../../src/model/areas";
import type { Plan } from "../../../src/model/plan";
import type { HostProblem, WorkbookPort } from "../../../src/model/port";
import type { Result } from "../../../src/model/result";
import { createSession } from "../../../src/session/createSession";
import { catalogFrameworks } from "../../../src/session/catalogFrameworks";
import { frameworkOf } from "../../support/framework";
import { resultsPlan, SHEET, SHEET_NAME, UNITS } from "../rankedSheet";
import { benchOf, grid, sheetNamed, value, type Bench } from "../workbench";

/** A workbook and its pane before a flow: runs that it can undo, and what the flow is to do. */
export interface Prepared {
  readonly book: OpenedBook;
  readonly runs: readonly (readonly [key: string, text: string])[];
  readonly plan: Plan | null;
}

export interface Opened extends Bench {
  readonly pane: WorkbookPort;
}

export interface Flow {
  readonly name: string;
  /** Brought about while all goes well. */
  readonly prepare: (opened: Opened) => Promise<Plan | null>;
  readonly work: (
    pane: WorkbookPort,
    plan: Plan | null,
  ) => Promise<Result<unknown, HostProblem | { readonly code: string }>>;
  /** "write": what it did can be undone; "undo": it undoes; "setting": what the workbook keeps is saved, which no undo takes back. */
  readonly kind: "write" | "undo" | "setting";
}

const ROWS: LiteralSheet["rows"] = [...SHEET.rows, [], ["ghi chú", { value: "7,5", format: "@" }, "Xã  D"]];
const SWEPT: LiteralSheet = { ...SHEET, rows: ROWS };
const RAISED = UNITS.map((unit) => ({ ...unit, total: "77.25", rank: 1 }));
const FRAMEWORK = frameworkOf({ a: { max: "10" }, b: {} });

export const FLOWS: readonly Flow[] = [
  write("rank", (b) => resultsPlan(b)),
  write("formulas", (b) => resultsPlan(b, { mode: "formulas" })),
  write("outputs", (b) =>
    resultsPlan(b, { outputs: ["columns", "summary", "sorted", "appendix", "decision", "slips"] }),
  ),
  write("rerun", async (b) => {
    value(await b.pane.apply(await resultsPlan(b)));
    return resultsPlan(b, { units: RAISED });
  }),
  write("fix", fixPlan),
  write("highlight", async (b) => {
    const sheet = await sheetNamed(b.pane, SHEET_NAME);
    const highlights = [{ severity: "error", areas: [areaOf(3, 1, 3, 1), areaOf(5, 2, 6, 2)] }] as const;
    return { steps: [{ kind: "highlight", sheet, highlights }], sources: [], free: [] };
  }),
  undo("undo", async (b) => void value(await b.pane.apply(await resultsPlan(b)))),
  undo("undo of a rerun", async (b) => {
    value(await b.pane.apply(await resultsPlan(b)));
    value(await b.pane.apply(await resultsPlan(b, { units: RAISED })));
  }),
  undo("undo of fixes", async (b) => void value(await b.pane.apply(await fixPlan(b)))),
  {
    name: "keep a framework",
    kind: "setting",
    prepare: () => Promise.resolve(null),
    work: (pane) => createSession(pane, catalogFrameworks).keepFramework(FRAMEWORK),
  },
  {
    name: "drop a framework",
    kind: "setting",
    prepare: async ({ pane }) => {
      const kept = await createSession(pane, catalogFrameworks).keepFramework(FRAMEWORK);
      if (!kept.ok) throw new Error(kept.error.code);
      return null;
    },
    work: (pane) => createSession(pane, catalogFrameworks).dropFramework(FRAMEWORK.id),
  },
  {
    name: "lay out a framework",
    kind: "write",
    prepare: () => Promise.resolve(null),
    work: (pane) => createSession(pane, catalogFrameworks).writeFrameworkSheet(FRAMEWORK, "vi"),
  },
];

function write(name: string, prepare: (b: Opened) => Promise<Plan>): Flow {
  return { name, kind: "write", prepare, work: (pane, plan) => pane.apply(must(plan)) };
}

function undo(name: string, prepare: (b: Opened) => Promise<void>): Flow {
  const prepared = async (b: Opened) => {
    await prepare(b);
    return null;
  };
  return { name, kind: "undo", prepare: prepared, work: (pane) => pane.undo() };
}

function must(plan: Plan | null): Plan {
  if (plan === null) throw new Error("a write has a plan");
  return plan;
}

async function fixPlan({ port }: Bench): Promise<Plan> {
  const read = await grid(port, SHEET_NAME);
  return planFixes(read, [
    { kind: "textToNumber", sheet: read.sheet, cell: at("B9"), before: "", after: { kind: "number", value: 7.5, format: "0.00" } }, // prettier-ignore
    { kind: "tidyName", sheet: read.sheet, cell: at("C9"), before: "", after: { kind: "text", text: "Xã D", format: "General" } }, // prettier-ignore
  ]);
}

/** The workbook of a prepared flow, opened anew with a pane over it. */
export function opened({ book, runs }: Pick<Prepared, "book" | "runs">): Opened & { readonly store: TextStore } {
  const b = benchOf(structuredClone(book));
  const store = memoryStore();
  for (const [key, text] of runs) store.write(key, text);
  return { ...b, store, pane: officeWorkbook({ store, wait: () => Promise.resolve() }) };
}

export async function prepared(flow: Flow): Promise<Prepared> {
  const b = opened({ book: sheetBook({ sheets: [SWEPT] }), runs: [] });
  const plan = await flow.prepare({ ...b, port: b.pane });
  await b.book.settle();
  const book = structuredClone(b.book.toOpenedBook());
  b.close();
  const text = b.store.read("xepHang.runs");
  return { book, plan, runs: text === null ? [] : [["xepHang.runs", text]] };
}
