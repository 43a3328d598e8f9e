/** @jest-environment jsdom */
import { catalogFrameworks } from "../../src/session/catalogFrameworks";
import { createSession } from "../../src/session/createSession";
import { DTI } from "./support/dtiSheet";
import { memoryWorkbook, type Rows } from "./support/memoryWorkbook";
import { acting, openPane, type OpenedPane } from "./support/openedPane";

beforeAll(async () => {
  await import("../../src/taskpane/outcome/OutcomeNotice");
  await import("../../src/taskpane/check/CheckView");
  await import("../../src/session/fixFindings");
});

/** Units enough for a list that is worth searching; two criteria of all of them are what no one can read. */
const MANY: Rows = [
  ...DTI,
  ...Array.from({ length: 300 }, (_, index) => [
    index + 4,
    `UBND xã Tân ${index}`,
    "chưa có",
    60 + (index % 30),
    30 + (index % 40),
    "không",
    50 + (index % 7),
    150 + (index % 11),
    20 + (index % 13),
    10 + (index % 17),
  ]),
];

const TEXT: Rows = DTI.map((row, index) => (index === 2 ? row.map((value, c) => (c === 4 ? "91,27" : value)) : row));

async function checking(rows: Rows) {
  const workbook = memoryWorkbook({ DTI: rows });
  const pane = await openPane(createSession(workbook.port, catalogFrameworks), { view: "check" });
  await pane.settle();
  return { workbook, pane };
}

function listed({ root }: OpenedPane): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>("button.finding")];
}

test("a number as text is fixed when asked, shown before and after, and undone", async () => {
  const { workbook, pane } = await checking(TEXT);
  expect(pane.text()).toContain("Có thể sửa chắc chắn 1 ô");
  expect(pane.root.querySelector(".fixes .fix-offer")?.textContent).toContain("E3: “91,27” → 91,27");
  expect(workbook.plans).toHaveLength(0);
  await pane.click("Sửa ô này");
  await pane.settle();
  expect(workbook.plans[0]?.steps).toEqual([
    expect.objectContaining({
      kind: "write",
      at: { row: 2, column: 4 },
      rows: [[{ kind: "number", value: 91.27, format: "General" }]],
    }),
  ]);
  expect(pane.text()).toContain("Đã sửa 1 ô");
  expect(pane.text()).not.toContain("Có thể sửa chắc chắn");
  await pane.click("Hoàn tác");
  await pane.settle();
  expect(pane.text()).toContain("Có thể sửa chắc chắn 1 ô");
});

test("a figure before a fix stands without the quotes of a text", async () => {
  const total = (row: Rows[number]): number =>
    Math.round(row.slice(2).reduce<number>((sum, score) => sum + Number(score), 0) * 100) / 100;
  const rows = DTI.map((row, index) => [...row, index === 0 ? "Tổng điểm" : total(row) + (index === 3 ? 100 : 0)]);
  const { pane } = await checking(rows);
  const wrong = String(rows[3]?.at(-1));
  expect(pane.root.querySelector(".fixes .fix-offer del")?.textContent).toBe(wrong);
});

test("what says the same stands in one line, opened and closed by the keyboard", async () => {
  const { workbook, pane } = await checking(MANY);
  const [heading] = listed(pane);
  expect(heading?.textContent).toContain("300 ô");
  expect(heading?.getAttribute("aria-expanded")).toBe("false");
  const before = listed(pane).length;
  expect(before).toBeLessThan(20);
  await acting(() => heading?.click());
  expect(listed(pane)).toHaveLength(before + 100);
  await pane.press("ArrowDown");
  expect(document.activeElement?.textContent).toContain("Ô C5");
  await pane.click("Hiện thêm 100 mục");
  expect(listed(pane)).toHaveLength(before + 200);
  await acting(() => heading?.click());
  expect(listed(pane)).toHaveLength(before);
  expect(workbook.shown).toEqual([]);
});

test("F8 goes through all findings, into a closed group and on to the next one", async () => {
  const { workbook, pane } = await checking(MANY);
  listed(pane)[0]?.focus();
  const at = () => pane.root.querySelector(".stepper")?.textContent ?? "";
  await pane.press("F8");
  await pane.press("F8");
  expect(workbook.shown).toEqual([
    { row: 4, column: 2 },
    { row: 5, column: 2 },
  ]);
  expect(at()).toMatch(/^2\//);
  await acting(() =>
    document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: "F8", shiftKey: true, bubbles: true })),
  );
  expect(workbook.shown.at(-1)).toEqual({ row: 4, column: 2 });
});

test("the list is searched without marks, by words and by cells", async () => {
  const { pane } = await checking(MANY);
  const search = pane.root.querySelector<HTMLInputElement>("input[type=search]");
  const type = (text: string) =>
    acting(() => {
      if (search === null) throw new Error("no field to search in");
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(search, text);
      search.dispatchEvent(new Event("input", { bubbles: true }));
    });
  await type("tan 299");
  await pane.settle();
  expect(listed(pane).length).toBeGreaterThan(0);
  expect(listed(pane).every(({ textContent }) => textContent.includes("Tân 299"))).toBe(true);
  await type("f304");
  await pane.settle();
  expect(listed(pane).map(({ textContent }) => /Ô \w+/.exec(textContent)?.[0])).toEqual(["Ô F304"]);
  await type("không có gì như vậy");
  await pane.settle();
  expect(pane.text()).toContain("Không có mục nào khớp.");
});

test("the cells of what is listed are coloured when asked, told as long as they are, and taken away again", async () => {
  const { workbook, pane } = await checking(TEXT);
  await pane.click("Đánh dấu 1 ô trong trang tính");
  await pane.settle();
  expect(workbook.plans[0]?.steps).toMatchObject([
    { kind: "highlight", highlights: [{ severity: "info", areas: [{ top: 2, left: 4, bottom: 2, right: 4 }] }] },
  ]);
  expect(pane.text()).toContain("Đã đánh dấu 1 ô");
  expect(pane.text()).toContain("Đang đánh dấu 1 ô");
  await acting(() => workbook.type(2, 4, 91.27));
  await pane.settle();
  expect(pane.text()).toContain("1 ô đã đánh dấu nay không còn mục rà soát.");
  await pane.click("Bỏ đánh dấu");
  await pane.settle();
  expect(workbook.plans[1]?.steps).toMatchObject([{ kind: "highlight", highlights: [] }]);
  expect(pane.text()).not.toContain("Đang đánh dấu");
  await pane.click("Hoàn tác");
  await pane.settle();
  expect(pane.text()).toContain("Đang đánh dấu 1 ô");
});

test("a pasted list of units is seen through while it is typed, compared, and taken away", async () => {
  const { pane } = await checking(DTI);
  await acting(() => pane.root.querySelectorAll<HTMLElement>("summary").forEach((summary) => summary.click()));
  await pane.settle();
  const field = pane.root.querySelector<HTMLTextAreaElement>("textarea");
  const paste = (text: string) =>
    acting(() => {
      if (field === null) throw new Error("no field to paste into");
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")?.set?.call(field, text);
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
  await paste("1\n2");
  expect(pane.text()).toContain("Chưa nhận ra đơn vị nào.");
  await paste("TT\tTên\tLoại\n1\tAn Bình\tXã\n2\tBình Minh\tXã\n3\tCẩm Sơn\tXã\n4\tTân Lập\tXã");
  expect(pane.text()).toContain("Nhận ra 4 đơn vị: Xã An Bình, Xã Bình Minh, Xã Cẩm Sơn, …");
  await pane.click("Đối chiếu");
  await pane.settle();
  expect(pane.text()).toContain("Đang đối chiếu với danh mục đã dán cho trang tính này, 4 đơn vị.");
  expect(pane.text()).toContain("Xã Tân Lập");
  await pane.click("Bỏ danh mục đã dán");
  await pane.settle();
  expect(pane.text()).toContain("Chưa có danh mục nào để đối chiếu");
});
