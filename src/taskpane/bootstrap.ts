import { insideOffice } from "./insideOffice";
import { loadOfficeJs, officeJsAddresses } from "./loadOfficeJs";
import { retryChunks } from "./retryChunks";

type Notice = "opening" | "too-old" | "outside-office" | "no-office-js" | "no-scripts" | "no-answer" | "broken";

declare global {
  interface Window {
    /** How far the start has come; guard.js reads it after a while. */
    xepHangStart?: { stage: "page" | "loading" | "waiting" | "ended" };
  }
}

/** What everything here is written for; see docs/design.md, "Excel manners". */
const apiFloor = "1.9";

retryChunks();

/** Decides what the page becomes: the pane, or one of the sentences that the page carries. */
async function openPage(): Promise<void> {
  const obstacle = insideOffice(window) ? await openPane() : "outside-office";
  show(obstacle);
}

/** Null when the pane is open, otherwise the notice that says why not. */
async function openPane(): Promise<Notice | null> {
  // Both downloads start at once; the pane runs only after the host is known to be able.
  const bundle = import(/* webpackChunkName: "pane" */ "./index");
  element("office-js-host").textContent = officeJsAddresses()
    .map((address) => new URL(address, location.href).host)
    .join(", ");
  if (!(await loadOfficeJs())) return "no-office-js";
  reach("waiting");
  await Office.onReady();
  if (!Office.context.requirements.isSetSupported("ExcelApi", apiFloor)) return "too-old";
  const { mountPane } = await bundle;
  await mountPane(element("pane"));
  return null;
}

/** Shows one notice and hides the others; null leaves the page to the pane. */
function show(notice: Notice | null): void {
  reach("ended");
  const notices: readonly Notice[] = [
    "opening",
    "too-old",
    "outside-office",
    "no-office-js",
    "no-scripts",
    "no-answer",
    "broken",
  ];
  for (const id of notices) element(id).style.display = id === notice ? "block" : "none";
}

function reach(stage: "loading" | "waiting" | "ended"): void {
  if (window.xepHangStart !== undefined) window.xepHangStart.stage = stage;
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`taskpane.html has no #${id}`);
  return found;
}

reach("loading");
// On ?view=diagnose the page belongs to the diagnosis (guard.js, diagnose/page.ts).
if (!/[?&]view=diagnose(&|$)/.test(location.search)) {
  openPage().catch((error: unknown) => {
    show("broken");
    throw error;
  });
}
