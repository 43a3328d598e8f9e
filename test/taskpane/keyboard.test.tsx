/** @jest-environment jsdom */
import { DTI } from "./support/dtiSheet";
import { opened } from "./support/frameworksPane";
import { openPane } from "./support/openedPane";

// What opens on demand is compiled before the clock of a test runs.
beforeAll(async () => {
  await import("../../src/taskpane/outcome/OutcomeNotice");
  await import("../../src/taskpane/check/CheckView");
  await import("../../src/taskpane/summary/SummaryView");
  await import("../../src/taskpane/frameworks/FrameworksView");
  await import("../../src/session/applyResults");
});

test("arrow keys move between the views, and each view opens by its name", async () => {
  const pane = await openPane(opened().session);
  pane.root.querySelector<HTMLElement>("#tab-rank")?.focus();
  await pane.press("ArrowRight");
  await settled(pane);
  expect(document.activeElement?.id).toBe("tab-check");
  expect(pane.root.querySelector("[role=tabpanel]")?.id).toBe("panel-check");
  await pane.press("End");
  await settled(pane);
  expect(pane.root.querySelector("[role=tabpanel]")?.id).toBe("panel-frameworks");
  expect(pane.text()).toContain("Quyết định số 3047/QĐ-UBND");
  const summary = await openPane(opened().session, { view: "summary" });
  await settled(summary);
  expect(summary.text()).toContain("Tất cả đơn vị: 3Tốt0Khá1Trung bình1Yếu1");
});

test("in Rà soát, arrows move between findings and a click goes to the cell", async () => {
  const above = DTI.map((row, index) => (index === 1 ? row.map((value, c) => (c === 2 ? 150 : value)) : row));
  const { workbook, session } = opened({ DTI: above });
  const pane = await openPane(session, { view: "check" });
  await settled(pane);
  const findings = [...pane.root.querySelectorAll<HTMLElement>("button.finding")];
  expect(findings[0]?.textContent).toContain("Lỗi · Ô C2");
  await pane.click(findings[0]?.textContent ?? "");
  expect(workbook.shown).toEqual([{ row: 1, column: 2 }]);
  await pane.press("ArrowDown");
  expect(document.activeElement).toBe(findings[1]);
  expect(findings.map((finding) => finding.tabIndex)).toEqual(findings.map((_, index) => (index === 1 ? 0 : -1)));
});

/** What Office.js lets the Tab key visit in Excel on the web: it takes the key itself. */
const VISITED = "a, area, button, input, select, textarea, [tabindex], [contenteditable]";

test.each(["rank", "check", "summary", "frameworks"] as const)(
  "in %s every disclosure can be reached by Tab in Excel on the web",
  async (view) => {
    const pane = await openPane(opened().session, { view });
    await settled(pane);
    const summaries = [...pane.root.querySelectorAll<HTMLElement>("summary")];
    if (view === "check" || view === "frameworks") expect(summaries.length).toBeGreaterThan(0);
    expect(summaries.filter((summary) => !summary.matches(VISITED) || summary.tabIndex !== 0)).toEqual([]);
    expect(pane.root.querySelectorAll("main, header, h1")).toHaveLength(3);
  },
);

test("the units of the preview are one stop of the Tab key, and arrows go between them", async () => {
  const pane = await openPane(opened().session);
  const units = [...pane.root.querySelectorAll<HTMLElement>("button.unit")];
  expect(units.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
  units[0]?.focus();
  await pane.press("ArrowDown");
  expect(document.activeElement).toBe(units[1]);
  expect(units.map(({ tabIndex }) => tabIndex)).toEqual([-1, 0, -1]);
});

test("the focus never falls to the body, and Escape puts a notice away", async () => {
  const { session } = opened();
  const pane = await openPane(session);
  await pane.click("Ghi kết quả xếp hạng");
  await settled(pane);
  pane.button("Hoàn tác").focus();
  await pane.click("Hoàn tác");
  await settled(pane);
  expect(document.activeElement?.tagName).toBe("MAIN");
  expect(pane.text()).toContain("Đã hoàn tác lần ghi gần nhất");
  expect(await heardOutside(() => pane.press("Escape"))).toBe(0);
  expect(pane.text()).not.toContain("Đã hoàn tác lần ghi gần nhất");
  // With nothing to close, Excel on the web takes the focus back to the sheet.
  expect(await heardOutside(() => pane.press("Escape"))).toBe(1);
});

test("who went from the pane to the sheet is not called back when what had the focus goes", async () => {
  const { session } = opened();
  const pane = await openPane(session);
  await pane.click("Ghi kết quả xếp hạng");
  await settled(pane);
  pane.button("Hoàn tác").focus();
  window.dispatchEvent(new FocusEvent("blur"));
  await pane.click("Hoàn tác");
  await settled(pane);
  expect(document.activeElement).toBe(document.body);
});

/** How many keys come out of the pane to where Office.js listens. */
async function heardOutside(deed: () => Promise<void>): Promise<number> {
  let heard = 0;
  const listen = (): void => void (heard += 1);
  window.addEventListener("keydown", listen);
  await deed();
  window.removeEventListener("keydown", listen);
  return heard;
}

/** Views come when they are opened. */
async function settled(pane: Awaited<ReturnType<typeof openPane>>): Promise<void> {
  for (let waited = 0; waited < 12; waited++) await pane.settle();
}
