/** @jest-environment jsdom */
import { DTI, HEADINGS } from "./support/dtiSheet";
import { opened, settled } from "./support/frameworksPane";
import { acting, openPane, type OpenedPane } from "./support/openedPane";
import type { View } from "../../src/taskpane/view";

beforeAll(async () => {
  await import("../../src/taskpane/menu/MenuItems");
  await import("../../src/taskpane/summary/SummaryView");
  await import("../../src/taskpane/check/CheckView");
  await import("../../src/session/applyResults");
});

async function takeFromMenu(pane: OpenedPane, name: string): Promise<void> {
  await settled(pane);
  const items = [...document.querySelectorAll<HTMLElement>("[role=menuitem]")];
  const wanted = items.find(({ textContent }) => textContent === name);
  if (wanted === undefined) throw new Error(`no “${name}” among ${items.map((each) => each.textContent).join(" | ")}`);
  await acting(() => wanted.click());
  await settled(pane);
}

test("the menu opens at its first press, and has help, language, version and diagnosis", async () => {
  const pane = await openPane(opened().session);
  await pane.click("Trợ giúp và tùy chọn");
  await settled(pane);
  const help = document.querySelector<HTMLAnchorElement>("a[role=menuitem]");
  expect([help?.textContent, help?.getAttribute("href"), help?.target]).toEqual([
    "Hướng dẫn sử dụng",
    "huong-dan.html",
    "_blank",
  ]);
  expect(document.body.textContent).toMatch(/Xếp Hạng, phiên bản \S/);
  await takeFromMenu(pane, "English");
  expect(pane.text()).toContain("Help and options");
  expect(document.documentElement.lang).toBe("en");
});

test("the first steps are told once, and again for the asking", async () => {
  let put = 0;
  const pane = await openPane(opened().session, { onWelcomed: () => (put += 1) });
  await settled(pane);
  expect(pane.text()).toContain("Ba bước với Xếp Hạng");
  await pane.click("Đóng thông báo");
  expect([pane.text().includes("Ba bước với Xếp Hạng"), put]).toEqual([false, 1]);
  const later = await openPane(opened().session);
  expect(later.text()).not.toContain("Ba bước với Xếp Hạng");
  await later.click("Trợ giúp và tùy chọn");
  await takeFromMenu(later, "Các bước sử dụng");
  expect(later.text()).toContain("Ba bước với Xếp Hạng");
});

test("after writing the sheet shows the results", async () => {
  const { workbook, session } = opened();
  const pane = await openPane(session);
  await pane.click("Ghi kết quả xếp hạng");
  await settled(pane);
  expect(pane.text()).toContain("Đã ghi kết quả");
  const [area] = workbook.shown;
  // Beside the table, which ends in column J.
  expect(area).toMatchObject({ top: 0, left: 10 });
});

/** Letters that only Vietnamese has. */
const VIETNAMESE = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i;

/** Papers are in Vietnamese whatever the pane speaks: their names, and what is typed into them. */
const PAPERS = [
  "Danh mục đơn vị",
  "Tờ trình",
  "Thông báo",
  "ỦY BAN NHÂN DÂN TỈNH …",
  "12/QĐ-UBND",
  "…, ngày 05 tháng 01 năm 2026",
];
/** What is the officer's own, or a name. */
const OWN = [
  ...HEADINGS,
  ...DTI.slice(1).map((row) => String(row[1])),
  ...PAPERS,
  "Xếp Hạng",
  "Tiếng Việt",
  "Hưng Yên",
];

test.each(["rank", "check", "summary"] as const)("in English nothing of %s is Vietnamese", async (view: View) => {
  const pane = await openPane(opened().session, { view, language: "en" });
  await settled(pane);
  for (const summary of pane.root.querySelectorAll("summary")) await acting(() => summary.click());
  await settled(pane);
  const words = [...texts(pane.root)].filter((text) => VIETNAMESE.test(without(text)));
  expect(words).toEqual([]);
});

function without(text: string): string {
  return [...OWN].sort((a, b) => b.length - a.length).reduce((left, own) => left.split(own).join(""), text);
}

/** What is seen, and what is told to a screen reader. */
function* texts(root: HTMLElement): Generator<string> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() !== null) yield walker.currentNode.textContent ?? "";
  for (const element of root.querySelectorAll("[aria-label], [title], [placeholder]")) {
    for (const name of ["aria-label", "title", "placeholder"]) yield element.getAttribute(name) ?? "";
  }
}
