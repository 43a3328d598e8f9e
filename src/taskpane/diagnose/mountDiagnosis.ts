import expected from "../../excel/diagnose/expected.json";
import type { DiagnosedOffice } from "../../excel/diagnose/diagnosedOffice";
import { type Fact, type Report, reportText } from "../../excel/diagnose/report";
import { SCRATCH_SHEET, type Answer } from "../../excel/diagnose/runProbes";
import type { DiagnoseWords } from "../../locales/vi/diagnose";
import { toClipboard } from "../file/toClipboard";
import { saveFile } from "../file/saveFile";

export interface DiagnosisParts {
  readonly words: DiagnoseWords;
  readonly version: string;
  readonly pageFacts: () => Promise<readonly Fact[]>;
  /** Null where Excel cannot be reached; with the facts of the try. */
  readonly office: () => Promise<{ readonly facts: readonly Fact[]; readonly office: DiagnosedOffice | null }>;
}

/**
 * The page “Kiểm tra môi trường”, in plain elements: it has to speak where the pane does not start. Part A runs at once, part B
 * after the officer agrees.
 */
export async function mountDiagnosis(root: HTMLElement, parts: DiagnosisParts): Promise<void> {
  const { words, version } = parts;
  const status = make("p", words.looking);
  status.setAttribute("role", "status");
  root.replaceChildren(make("h1", words.title), make("p", words.intro), status);
  const { facts, office } = await parts.office();
  const report: Report = { version, facts: [...(await parts.pageFacts()), ...facts], answers: null };
  const text = make("pre", reportText(report, expected));
  text.tabIndex = 0;
  const show = (answers: readonly Answer[]): void => {
    text.textContent = reportText({ ...report, answers }, expected);
  };
  status.textContent = office === null ? words.noExcel : words.consent;
  if (office !== null) root.append(tryButton(words, office, status, show));
  root.append(make("h2", words.result), actions(words, text, status), text);
}

function tryButton(
  words: DiagnoseWords,
  office: DiagnosedOffice,
  status: HTMLElement,
  show: (answers: readonly Answer[]) => void,
): HTMLElement {
  const button = makeButton(words.tryExcel, () => {
    button.disabled = true;
    const onProgress = (done: number, of: number): void => {
      status.textContent = words.trying(done + 1, of);
    };
    void office.diagnose(onProgress).then((outcome) => {
      button.disabled = false;
      if (!outcome.ok) {
        status.textContent = words.refused(outcome.error);
        return;
      }
      show(outcome.value.answers);
      status.textContent = outcome.value.isTidied ? words.tried : words.left(SCRATCH_SHEET);
    });
  });
  return button;
}

function actions(words: DiagnoseWords, text: HTMLElement, status: HTMLElement): HTMLElement {
  const row = make("p", "");
  const copy = makeButton(words.copy, () => {
    void toClipboard(text.textContent).then((isThere) => {
      status.textContent = isThere ? words.copied : words.notCopied;
      if (!isThere) getSelection()?.selectAllChildren(text);
    });
  });
  const save = makeButton(words.save, () => {
    saveFile({ name: "xep-hang-kiem-tra.txt", content: text.textContent, type: "text/plain" });
  });
  row.append(copy, " ", save);
  return row;
}

function make<T extends "h1" | "h2" | "p" | "pre">(tag: T, text: string): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

function makeButton(text: string, onClick: () => void): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = text;
  button.addEventListener("click", onClick);
  return button;
}
