import "./workbench.css";
import { element } from "./element";
import { hostOptionsOf, panePageOf } from "./hostOptionsOf";
import { type OpenedFile, openLocalFile, openServedFile } from "./openFile";
import { lostText } from "./lostText";
import { oneOpening } from "./oneOpening";
import { SAMPLES } from "./samples";
import { saveFile } from "./saveFile";
import { showMembers } from "./showMembers";
import { showMeter } from "./showMeter";
import { showNotice } from "./showNotice";
import type { OpenWatch } from "../xlsx/openXlsx";
import { Workplace } from "./workplace";

const address = new URLSearchParams(location.search);
const frame = element("pane-frame", HTMLIFrameElement);
const workplace = new Workplace(element("grid"), frame, panePageOf(address, frame), hostOptionsOf(address));
// For the browser tests, and for whoever wants to look from the console.
Object.assign(globalThis, { workplace });

const openings = oneOpening((share) => showNotice(`Đang mở tệp… ${Math.floor(share * 100)}%`, "opening"));

async function show(open: (watch: OpenWatch) => Promise<OpenedFile>): Promise<void> {
  const file = await openings.begin(open);
  // Another file was asked for meanwhile.
  if (file === null) return;
  if (!file.ok) {
    showNotice(file.sentence, "failure");
    return;
  }
  workplace.open(file.name, file.opened);
  element("file-name").textContent = file.name;
  document.title = `${file.name} – Xếp Hạng`;
  showNotice(lostText(file.opened.lost), "note");
  showView(address.get("view") ?? "rank");
}

function showView(view: string): void {
  element("pane").hidden = false;
  workplace.openPane(view);
  for (const button of ribbonButtons()) button.setAttribute("aria-pressed", String(button.dataset["view"] === view));
}

function closePane(): void {
  element("pane").hidden = true;
  workplace.closePane();
  for (const button of ribbonButtons()) button.setAttribute("aria-pressed", "false");
}

function ribbonButtons(): readonly HTMLButtonElement[] {
  return [...document.querySelectorAll<HTMLButtonElement>(".ribbon button")];
}

function listen(): void {
  const input = element("file-input", HTMLInputElement);
  const samples = element("samples", HTMLSelectElement);
  for (const { path, label } of SAMPLES) samples.add(new Option(label, path));
  samples.addEventListener("change", () => {
    if (samples.value !== "") {
      const { value } = samples;
      void show((watch) => openServedFile(value, watch));
    }
    samples.value = "";
  });
  element("open-file").addEventListener("click", () => input.click());
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    if (file !== undefined) void show((watch) => openLocalFile(file, watch));
    input.value = "";
  });
  element("save-file").addEventListener("click", () => void saveFile(workplace));
  element("close-pane").addEventListener("click", closePane);
  element("dismiss-notice").addEventListener("click", () => {
    if (!openings.stop()) showNotice(null, "note");
  });
  element("show-members").addEventListener("click", showMembers);
  for (const button of ribbonButtons()) {
    button.addEventListener("click", () => showView(button.dataset["view"] ?? "rank"));
  }
  takeDroppedFiles();
  addEventListener("beforeunload", (event) => {
    if (workplace.hasUnsavedChanges) event.preventDefault();
  });
}

function takeDroppedFiles(): void {
  addEventListener("dragover", (event) => event.preventDefault());
  addEventListener("drop", (event) => {
    const file = event.dataTransfer?.files[0];
    if (file === undefined) return;
    event.preventDefault();
    void show((watch) => openLocalFile(file, watch));
  });
}

listen();
showMeter(workplace);
void show((watch) => openServedFile(address.get("file") ?? SAMPLES[0].path, watch));
