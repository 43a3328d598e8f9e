/** @jest-environment jsdom */
import { catalogFrameworks } from "../../src/session/catalogFrameworks";
import { createSession } from "../../src/session/createSession";
import { frameworkFile } from "../../src/session/frameworkFile";
import type { View } from "../../src/taskpane/view";
import { must } from "../support/openedSession";
import { PAYLOADS } from "../support/payloads";
import { memoryWorkbook } from "./support/memoryWorkbook";
import { acting, openPane, type OpenedPane } from "./support/openedPane";

// What opens on demand is compiled before the clock of a test runs.
beforeAll(async () => {
  await import("../../src/taskpane/check/CheckView");
  await import("../../src/taskpane/verify/Verification");
  await import("../../src/taskpane/summary/SummaryView");
  await import("../../src/taskpane/frameworks/FrameworksView");
});

const SHEET = "=1+1 <b>&P";
const HEADINGS = ["STT", "Đơn vị", "Nhóm", "<img src=x onerror=pwn()>", "=Nhận thức", "<i>Tổng điểm</i>", "Hạng"];
/** Markup first: a preview shows eight units. */
const NAMES = [...PAYLOADS.filter((payload) => /[<>]|script/.test(payload)), ...PAYLOADS.slice(0, 5)];
/** In the order of their totals; the last total but two is wrong, so that its row is told. */
const ROWS = NAMES.map((payload, at) => {
  const [first, second] = [200 - 3 * at, 90 - at];
  const total = first + second + (at === NAMES.length - 3 ? 1 : 0);
  return [at + 1, `${payload} ${at}`, PAYLOADS[15 + (at % 3)] ?? "", first, second, total, at + 1];
});

async function openAll(pane: OpenedPane): Promise<void> {
  for (const details of pane.root.querySelectorAll("details")) {
    await acting(() => {
      details.open = true;
      details.dispatchEvent(new Event("toggle"));
    });
  }
  await pane.settle();
}

/** What a browser would make of a text instead of showing it. */
function obeyed(root: HTMLElement): readonly string[] {
  const made = [...root.querySelectorAll("b, i, img, script, iframe, object, [srcdoc], a[href]")];
  const handlers = [...root.querySelectorAll("*")].filter(({ attributes }) => [...attributes].some(({ name }) => name.startsWith("on"))); // prettier-ignore
  return [...made, ...handlers].filter((each) => !isOurs(each)).map(({ outerHTML }) => outerHTML);
}

/** Our own page of help. */
function isOurs(element: Element): boolean {
  return element.getAttribute("href") === "huong-dan.html";
}

test("what sheets, headings, units, groups and a framework say is shown as text in every view, and names no file", async () => {
  const { port } = memoryWorkbook({ [SHEET]: [HEADINGS, ...ROWS] });
  const session = createSession(port, catalogFrameworks);
  const draft = must(await session.scan("active")).tables[0]?.understood?.framework;
  if (draft === undefined) throw new Error("no draft");
  must(await session.keepFramework({ ...draft, id: "bo-xau", legalBasis: NAMES }));
  expect((await frameworkFile(draft)).name).toMatch(/^[a-z\d-]+\.json$/);
  const shown: Record<View, string> = { rank: "", check: "", summary: "", frameworks: "", diagnose: "" };
  for (const view of ["rank", "check", "summary", "frameworks"] as const) {
    const pane = await openPane(session, { view, savesFiles: true });
    await pane.settle();
    await openAll(pane);
    expect([view, obeyed(pane.root)]).toEqual([view, []]);
    shown[view] = pane.text();
  }
  expect(shown.rank).toContain("<b>x</b> 0");
  expect(shown.check).toContain("Ghi biên bản ra trang tính");
  expect(shown.summary).toContain("Sẽ ghi");
  expect(shown.check).toContain(HEADINGS[3]);
  expect(shown.frameworks).toContain("<script>alert(1)</script>");
});
