import { insideOffice } from "./insideOffice";
import { retryChunks } from "./retryChunks";

type Notice = "opening" | "too-old" | "outside-office" | "no-office-js" | "broken";

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
  await Office.onReady();
  if (!Office.context.requirements.isSetSupported("ExcelApi", apiFloor)) return "too-old";
  const { mountPane } = await bundle;
  await mountPane(element("pane"));
  return null;
}

function loadOfficeJs(): Promise<boolean> {
  const address = document.querySelector<HTMLMetaElement>('meta[name="office-js"]')?.content ?? "";
  element("office-js-host").textContent = new URL(address, location.href).host;
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
  const notices: readonly Notice[] = ["opening", "too-old", "outside-office", "no-office-js", "broken"];
  for (const id of notices) element(id).style.display = id === notice ? "block" : "none";
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`taskpane.html has no #${id}`);
  return found;
}

openPage().catch((error: unknown) => {
  show("broken");
  throw error;
});
