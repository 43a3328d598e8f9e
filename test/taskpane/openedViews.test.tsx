/** @jest-environment jsdom */
import { DTI } from "./support/dtiSheet";
import { opened } from "./support/frameworksPane";
import { acting, openPane, type OpenedPane } from "./support/openedPane";

// What opens on demand is compiled before the clock of a test runs.
beforeAll(async () => {
  await import("../../src/taskpane/check/CheckView");
  await import("../../src/taskpane/summary/SummaryView");
  await import("../../src/taskpane/frameworks/FrameworksView");
  await import("../../src/taskpane/frameworks/edit/FrameworkEditor");
  await import("../../src/taskpane/verify/Verification");
  await import("../../src/taskpane/check/DraftCheck");
  await import("../../src/taskpane/check/RosterCheck");
  await import("../../src/taskpane/outcome/OutcomeNotice");
  await import("../../src/taskpane/WriteQuestion");
});

/** What Fluent has no component for, or what a list of thousands is made of (docs/decisions/0050). */
const OWN = "button.finding, input[type=file], input[type=color], .menu-line button";

/** Controls of the open view that do not stand on Fluent's. */
function native({ root }: OpenedPane): readonly string[] {
  const controls = [...root.querySelectorAll<HTMLElement>("main :is(button, select, input, textarea)")];
  return controls
    .filter((control) => control.closest("[class*=fui-]:not(.fluent)") === null && !control.matches(OWN))
    .map(({ outerHTML }) => outerHTML.slice(0, 120));
}

async function openAll(pane: OpenedPane): Promise<void> {
  for (const part of pane.root.querySelectorAll("details")) await acting(() => void (part.open = true));
  await pane.settle();
}

const ABOVE = DTI.map((row, index) => (index === 1 ? row.map((value, c) => (c === 2 ? 150 : value)) : row));

test.each(["check", "summary", "frameworks"] as const)("in %s every control is Fluent's", async (view) => {
  const pane = await openPane(opened({ DTI: ABOVE }).session, { view });
  await pane.settle();
  await openAll(pane);
  expect(pane.root.querySelectorAll("main .fui-Button").length).toBeGreaterThan(0);
  expect(native(pane)).toEqual([]);
});

test("in the editor every control is Fluent's", async () => {
  const pane = await openPane(opened().session, { view: "frameworks" });
  await pane.settle();
  await pane.click("Tạo bản sao để sửa");
  await pane.settle();
  await openAll(pane);
  await pane.click("Chi tiết tiêu chí Thể chế số");
  await pane.settle();
  expect(pane.root.querySelectorAll("main .fui-Input").length).toBeGreaterThan(10);
  expect(native(pane)).toEqual([]);
});

test("an English editor calls everything by its English name; Vietnamese stands in the fields for it", async () => {
  const pane = await openPane(opened().session, { view: "frameworks", language: "en" });
  await pane.settle();
  await pane.click("Make a copy");
  await pane.settle();
  await openAll(pane);
  await pane.click("More of");
  await pane.settle();
  const named = [
    ...pane.root.querySelectorAll<HTMLElement>(".editor-part :is(label, legend, summary, button, [aria-label])"),
  ];
  expect(named.length).toBeGreaterThan(50);
  const words = named.flatMap((each) => [each.getAttribute("aria-label") ?? "", each.textContent]);
  // Letters that English has none of.
  expect(words.filter((text) => /[ăâđêôơư\u0300-\u036f]/i.test(text.normalize("NFD")) || /đ/i.test(text))).toEqual([]);
});

test("the first view takes nothing of Fluent's along", async () => {
  const pane = await openPane(opened().session);
  expect(pane.root.querySelectorAll("[class*=fui-]")).toHaveLength(0);
});

test("while a question stands the rest of the pane cannot be reached; Escape answers it, and the focus is where it was", async () => {
  const pane = await openPane(opened({ DTI: ABOVE }).session);
  const write = pane.button("Ghi kết quả xếp hạng");
  write.focus();
  await pane.click("Ghi kết quả xếp hạng");
  await pane.settle();
  const question = pane.root.querySelector("[role=alertdialog]");
  expect(question?.getAttribute("aria-modal")).toBe("true");
  expect(question?.closest(".pane")).toBeNull();
  expect(pane.root.querySelector(".pane")?.hasAttribute("inert")).toBe(true);
  // Guards that take the focus and are hidden would be there with it.
  expect(pane.root.querySelectorAll("[data-tabster]:not(.fluent), [data-tabster-dummy]")).toHaveLength(0);
  expect(document.activeElement?.textContent).toBe("Chưa ghi");
  // Round and round: neither to the pane nor to what Fluent puts around the page.
  await pane.press("Tab");
  expect(document.activeElement?.textContent).toBe("Vẫn ghi");
  for (let presses = 0; presses < 2; presses++) await pane.press("Tab");
  expect(document.activeElement?.textContent).toBe("Chưa ghi");
  // Who comes into the page comes to the question.
  await acting(() => write.focus());
  expect(document.activeElement?.textContent).toBe("Chưa ghi");
  await pane.press("Escape");
  await pane.settle();
  expect(pane.root.querySelector("[role=alertdialog]")).toBeNull();
  expect(pane.root.querySelector(".pane")?.hasAttribute("inert")).toBe(false);
  expect(document.activeElement).toBe(write);
});
