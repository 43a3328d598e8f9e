import { catalogFrameworks } from "../../../src/session/catalogFrameworks";
import { createSession } from "../../../src/session/createSession";
import type { Session } from "../../../src/session/session";
import { DTI } from "./dtiSheet";
import { memoryWorkbook, type MemoryWorkbook, type Rows } from "./memoryWorkbook";
import { acting, openPane, type OpenedPane } from "./openedPane";

/** A session over a workbook in memory, by default one whose table a built-in framework fits. */
export function opened(sheets: Readonly<Record<string, Rows>> = { DTI }): {
  workbook: MemoryWorkbook;
  session: Session;
} {
  const workbook = memoryWorkbook(sheets);
  return { workbook, session: createSession(workbook.port, catalogFrameworks) };
}

/** The view Bộ tiêu chí. */
export async function openFrameworks(session: Session, savesFiles = false): Promise<OpenedPane> {
  const pane = await openPane(session, { view: "frameworks", savesFiles });
  await settled(pane);
  return pane;
}

export async function settled(pane: OpenedPane): Promise<void> {
  for (let waited = 0; waited < 6; waited++) await pane.settle();
}

export function labelled(pane: OpenedPane, label: string): HTMLInputElement;
export function labelled<T extends HTMLElement>(pane: OpenedPane, label: string, kind: new () => T): T;
export function labelled(pane: OpenedPane, label: string, kind: new () => HTMLElement = HTMLInputElement): HTMLElement {
  const found = [...pane.root.querySelectorAll("label")].find(({ textContent }) => textContent === label);
  const field = found === undefined ? null : document.getElementById(found.htmlFor);
  if (!(field instanceof kind)) throw new Error(`no field “${label}”`);
  return field;
}

export async function clickIn(pane: OpenedPane, place: string, name: string): Promise<void> {
  const buttons = [...(pane.root.querySelector(place)?.querySelectorAll("button") ?? [])];
  const button = buttons.find(({ textContent }) => textContent === name);
  if (button === undefined) throw new Error(`no button “${name}” in ${place}`);
  await acting(() => button.click());
}
