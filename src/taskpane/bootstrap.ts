import { insideOffice } from "./insideOffice";
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
  if (!(await loadOfficeJs())) return "no-office-js";
  reach("waiting");
  await Office.onReady();
  if (!Office.context.requirements.isSetSupported("ExcelApi", apiFloor)) return "too-old";
  const { mountPane } = await bundle;
  await mountPane(element("pane"));
  return null;
}

/** Microsoft is moving Office.js to another address: where the first does not answer, the second is tried. */
async function loadOfficeJs(): Promise<boolean> {
  const addresses = document.querySelector<HTMLMetaElement>('meta[name="office-js"]')?.content.split(" ") ?? [];
  const hosts = addresses.map((address) => new URL(address, location.href).host);
  element("office-js-host").textContent = hosts.join(", ");
  for (const address of addresses) if (await loadScript(address)) return true;
  return false;
}

function loadScript(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = () => resolve(true);
    script.onerror = () => resolve(false);
    document.head.append(script);
  });
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
openPage().catch((error: unknown) => {
  show("broken");
  throw error;
});
