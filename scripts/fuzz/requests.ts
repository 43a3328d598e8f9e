import { officeWorkbook } from "../../src/excel/officeWorkbook";
import { catalogFrameworks } from "../../src/session/catalogFrameworks";
import { createSession } from "../../src/session/createSession";
import type { SheetScan } from "../../src/session/scan";
import type { Session } from "../../src/session/session";
import { createDesk, type Desk } from "../../src/taskpane/desk";
import { openHeadless, type Headless } from "@xep-hang/workbench/bridge/openHeadless";
import { sheetBook } from "@xep-hang/workbench/sheetBook";
import { Random } from "../../test/generator/random";
import { holdAnswers, turn } from "./heldAnswers";
import type { Target } from "./target";
import { valuesOf } from "../../test/support/gridValues";

const ROWS: readonly (readonly (string | number)[])[] = [
  ["Đơn vị", "Nhận thức số", "Thể chế số", "Tổng điểm"],
  ["Xã Một", 10, 20, 30],
  ["Xã Hai", 12, 18, 30],
  ["Xã Ba", 9, 17, 26],
  ["Xã Bốn", 8, 11, 19],
];
const SHEETS = ["Một", "Hai", "Ba"];

/**
 * Panes over one workbook whose answers come back in any order, while the officer types. What was asked at the same time is
 * answered as one after the other; at rest the pane shows what the sheet holds; what the officer typed is there after all
 * is undone.
 */
export const requests: Target = {
  name: "requests out of order",
  attempt: async (seed) => {
    const random = new Random(seed);
    const headless = openHeadless(sheetBook({ sheets: SHEETS.map((name) => ({ name, rows: ROWS })) }));
    holdAnswers(headless.host, random);
    try {
      return (await together(random)) ?? (await atTheDesk(headless, random));
    } finally {
      // The client tidies up after its last answer.
      for (let turns = 0; turns < 20; turns += 1) await turn();
      headless.close();
    }
  },
};

const newSession = (): Session => createSession(officeWorkbook(), catalogFrameworks);

/** Several sessions ask at once; each must hear what belongs to its own question. */
async function together(random: Random): Promise<string | null> {
  const sheets = await newSession().sheets();
  if (!sheets.ok) return `sheets: ${sheets.error.code}`;
  const asked = Array.from({ length: random.int(2, 5) }, () => random.pick(sheets.value));
  const scans = await Promise.all(asked.map((sheet) => newSession().scan(sheet)));
  for (const [index, scan] of scans.entries()) {
    const sheet = asked[index];
    if (!scan.ok) return `scan: ${scan.error.code}`;
    if (sheet?.id !== scan.value.grid.sheet.id) return `asked for ${String(sheet?.name)}, heard of ${scan.value.grid.sheet.name}`; // prettier-ignore
    if (cellsOf(scan.value) !== JSON.stringify(ROWS)) return `${sheet.name} was read wrong`;
  }
  return null;
}

type Deed = (bench: { readonly desks: readonly Desk[]; readonly headless: Headless; readonly typed: Map<number, number> }, random: Random) => void; // prettier-ignore

const DEEDS: readonly Deed[] = [
  ({ desks }, random) => random.pick(desks).actions.reread(),
  ({ desks }, random) => random.pick(desks).actions.write(["columns", "summary"], "vi"),
  ({ desks }, random) => random.pick(desks).actions.write(["columns"], "vi"),
  ({ desks }, random) => random.pick(desks).actions.undo(),
  ({ desks }, random) => random.pick(desks).actions.cancel(),
  ({ desks }, random) => {
    const desk = random.pick(desks);
    const choice = desk.state().sheet?.scan.choices[0] ?? {};
    desk.actions.choose(0, { ...choice, frameworkId: "derived" });
  },
  ({ headless, typed }, random) => {
    const [row, points] = [random.int(1, ROWS.length - 1), random.int(1, 20)];
    headless.book.activeSheet().setCells({ [row]: { 1: { v: points, t: 2 } } }, "contents");
    typed.set(row, points);
  },
];

async function atTheDesk(headless: Headless, random: Random): Promise<string | null> {
  const desks = [createDesk(newSession()), createDesk(newSession())];
  const close = desks.map((desk) => desk.open());
  const bench = { desks, headless, typed: new Map<number, number>() };
  try {
    for (let left = random.int(4, 12); left > 0; left -= 1) {
      random.pick(DEEDS)(bench, random);
      for (let turns = random.int(0, 40); turns > 0; turns -= 1) await turn();
    }
    return (await wrongAtRest(desks)) ?? (await wrongAfterUndo(desks, bench.typed));
  } finally {
    for (const stop of close) stop();
  }
}

async function wrongAtRest(desks: readonly Desk[]): Promise<string | null> {
  // Twice, since what one pane does may begin something in the other.
  for (const desk of [...desks, ...desks]) await settled(desk);
  for (const desk of desks) {
    desk.actions.reread();
    await settled(desk);
    const { fault, sheet } = desk.state();
    if (fault !== null) return `fault: ${String(fault.error)}`;
    if (sheet === null) return "the pane has read nothing";
    const fresh = await newSession().scan(sheet.scan.grid.sheet);
    if (!fresh.ok) return `at rest: ${fresh.error.code}`;
    if (cellsOf(fresh.value) !== cellsOf(sheet.scan)) return "the pane shows another sheet than there is";
  }
  return null;
}

async function wrongAfterUndo(desks: readonly Desk[], typed: ReadonlyMap<number, number>): Promise<string | null> {
  for (const { session } of [...desks].reverse()) {
    for (let left = 20; session.canUndo() && left > 0; left -= 1) {
      const undone = await session.undo();
      if (!undone.ok) return `undo: ${undone.error.code}`;
    }
    if (session.canUndo()) return "undo has no end";
  }
  const scan = await newSession().scan("active");
  if (!scan.ok) return `after undo: ${scan.error.code}`;
  const own = ROWS.map((row, index) => row.map((cell, column) => (column === 1 ? (typed.get(index) ?? cell) : cell)));
  const left = valuesOf(scan.value.grid).map((row) => row.slice(0, own[0]?.length));
  return JSON.stringify(left) === JSON.stringify(own) ? null : `what the officer had is lost: ${JSON.stringify(left)}`;
}

async function settled(desk: Desk): Promise<void> {
  for (let quiet = 0; quiet < 30; quiet += 1) {
    if (desk.state().work.kind !== "idle") quiet = 0;
    await turn();
  }
}

function cellsOf({ grid }: SheetScan): string {
  return JSON.stringify(valuesOf(grid));
}
