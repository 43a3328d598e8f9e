/** @jest-environment jsdom */
import { outputWords } from "../../src/locales/outputWords";
import { OUTPUT_NAMES } from "../../src/model/output";
import { ok } from "../../src/model/result";
import { catalogFrameworks } from "../../src/session/catalogFrameworks";
import { createSession } from "../../src/session/createSession";
import type { Session, WriteChoices } from "../../src/session/session";
import { must } from "../support/openedSession";
import { DTI, HEADINGS } from "./support/dtiSheet";
import { memoryWorkbook } from "./support/memoryWorkbook";
import { acting, openPane } from "./support/openedPane";

beforeAll(async () => {
  await import("../../src/taskpane/summary/SummaryView");
  await import("../../src/taskpane/outcome/OutcomeNotice");
  await import("../../src/session/applyResults");
});

test("Kết quả lists every output of the registry, and writes what is ticked", async () => {
  const { port } = memoryWorkbook({ DTI: [HEADINGS, [1, "UBND xã An Bình", 60, 80, 60, 88, 91, 162, 35, 58]] });
  const asked: WriteChoices["outputs"][] = [];
  const session: Session = {
    ...createSession(port, catalogFrameworks),
    plan: (_, { outputs }) => {
      asked.push(outputs);
      return Promise.resolve(ok({ plan: { steps: [], sources: [], free: [] }, changes: [] }));
    },
  };
  const pane = await openPane(session, { view: "summary" });
  for (let waited = 0; waited < 4; waited++) await pane.settle();
  const boxes = [...pane.root.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
  expect(boxes.map((box) => box.closest("label")?.textContent)).toEqual(
    OUTPUT_NAMES.map((name) => `${outputWords("vi")[name].name} ${outputWords("vi")[name].what}`),
  );
  await acting(() => boxes[OUTPUT_NAMES.indexOf("summary")]?.click());
  await acting(() => boxes[OUTPUT_NAMES.indexOf("appendix")]?.click());
  await pane.settle();
  await pane.click("Ghi kết quả đã chọn");
  // What was ticked at first, what was ticked on the way, and what is written: each was looked at.
  expect(asked.at(-1)).toEqual(["columns", "appendix"]);
});

/** Results written, and one of them changed by the officer since. */
async function changedByHand() {
  const workbook = memoryWorkbook({ DTI });
  const session = createSession(workbook.port, catalogFrameworks);
  const scans = [must(await session.scan("active"))];
  must(await session.apply(scans, { outputs: ["columns"], columns: "beside", language: "vi" }));
  workbook.type(1, 10, 1);
  return { workbook, session };
}

test("Kết quả shows what will be new, changed, gone, and the officer's cells; then one click writes", async () => {
  const { workbook, session } = await changedByHand();
  const pane = await openPane(session, { view: "summary" });
  await pane.settle();
  const preview = pane.root.querySelector("[aria-label='Sẽ ghi']")?.textContent;
  expect(preview).toMatch(/“DTI”: 1 ô thay đổi, \d+ ô giữ nguyên.*1 ô của anh\/chị sẽ bị thay:K2: “1” → “.+”/);
  await pane.click("Ghi kết quả đã chọn");
  await pane.settle();
  expect(pane.text()).toContain("Đã ghi kết quả");
  expect(workbook.plans).toHaveLength(2);
});

test("a click that would replace the officer's cells unseen asks, and names them; the answer writes or does not", async () => {
  const { workbook, session } = await changedByHand();
  const pane = await openPane(session);
  await pane.click("Ghi lại");
  await pane.settle();
  const question = pane.root.querySelector("[role=alertdialog]")?.textContent;
  expect(question).toContain("Ghi thì những ô sau của anh/chị bị thay. Vẫn ghi?");
  expect(question).toContain("K2: “1” → “");
  expect(document.activeElement?.textContent).toBe("Chưa ghi");
  await pane.click("Chưa ghi");
  expect(workbook.plans).toHaveLength(1);
  await pane.click("Ghi lại");
  await pane.settle();
  await pane.click("Vẫn ghi");
  await pane.settle();
  expect(workbook.plans).toHaveLength(2);
  expect(pane.text()).toContain("Đã ghi kết quả");
});
