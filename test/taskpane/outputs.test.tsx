/** @jest-environment jsdom */
import { outputWords } from "../../src/locales/outputWords";
import { OUTPUT_NAMES } from "../../src/model/output";
import { ok } from "../../src/model/result";
import { catalogFrameworks } from "../../src/session/catalogFrameworks";
import { createSession } from "../../src/session/createSession";
import type { Session, WriteChoices } from "../../src/session/session";
import { HEADINGS } from "./support/dtiSheet";
import { memoryWorkbook } from "./support/memoryWorkbook";
import { acting, openPane } from "./support/openedPane";

beforeAll(async () => {
  await import("../../src/taskpane/summary/SummaryView");
});

test("Kết quả lists every output of the registry, and writes what is ticked", async () => {
  const { port } = memoryWorkbook({ DTI: [HEADINGS, [1, "UBND xã An Bình", 60, 80, 60, 88, 91, 162, 35, 58]] });
  const asked: WriteChoices["outputs"][] = [];
  const session: Session = {
    ...createSession(port, catalogFrameworks),
    apply: (_, { outputs }) => {
      asked.push(outputs);
      return Promise.resolve(ok({ cells: 1, sheets: [], skipped: [], notes: [] }));
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
  await pane.click("Ghi kết quả đã chọn");
  expect(asked).toEqual([["columns", "appendix"]]);
});
