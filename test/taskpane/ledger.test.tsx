/** @jest-environment jsdom */
import { catalogFrameworks } from "../../src/session/catalogFrameworks";
import { createSession } from "../../src/session/createSession";
import type { View } from "../../src/taskpane/view";
import { type MemoryWorkbook, memoryWorkbook, type Rows } from "./support/memoryWorkbook";
import { acting, choose, openPane, type OpenedPane } from "./support/openedPane";

// What opens on demand is compiled before the clock of a test runs.
beforeAll(async () => {
  await import("../../src/taskpane/check/CheckView");
  await import("../../src/taskpane/rank/Unchosen");
  await import("../../src/taskpane/outcome/OutcomeNotice");
});

/** Nothing here says how its result is made. */
const BARE: Rows = [
  ["STT", "Đơn vị", "Văn nghệ", "Thể thao"],
  [1, "Xã An Bình", 5, 7],
  [2, "Xã Bình Minh", 6, 8],
  [3, "Xã Cẩm Sơn", 4, 9],
];

/** The printed totals and ranks prove the rule. */
const PROVEN: Rows = [
  ["STT", "Đơn vị", "Lúa", "Ngô", "Kết tinh", "Thứ"],
  [1, "Xã Đông", 31, 42, 73, 2],
  [2, "Xã Tây", 28, 40, 68, 3],
  [3, "Xã Nam", 35, 44, 79, 1],
  [4, "Xã Bắc", 22, 39, 61, 4],
];

async function opened(workbook: MemoryWorkbook, view: View = "rank"): Promise<OpenedPane> {
  const pane = await openPane(createSession(workbook.port, catalogFrameworks), { view });
  await pane.settle();
  return pane;
}

function ranks(pane: OpenedPane): readonly string[] {
  return [...pane.root.querySelectorAll(".ranking tbody tr")].map((row) =>
    [...row.querySelectorAll("td, th")].map((cell) => cell.textContent).join(" "),
  );
}

function group(pane: OpenedPane): readonly string[] {
  return [...pane.root.querySelectorAll(".answers button")].map(
    (button) => `${button.textContent}${button.getAttribute("aria-pressed") === "true" ? " ✓" : ""}`,
  );
}

const ANSWERS = [
  "cộng các cột, cao nhất xếp thứ nhất",
  "cộng các cột, ít nhất xếp thứ nhất",
  "trung bình các cột, cao nhất xếp thứ nhất",
];

test("what the sheet leaves open is one sentence with its answers; an answer ranks at once and is kept with the results", async () => {
  const workbook = memoryWorkbook({ A: BARE });
  const pane = await opened(workbook);
  expect(pane.text()).toContain("Cộng điểm 2 tiêu chí, cao nhất xếp thứ nhất?");
  expect(group(pane)).toEqual(ANSWERS);
  expect(ranks(pane)).toEqual([]);
  await pane.click("cộng các cột, ít nhất");
  expect(ranks(pane)[0]).toMatch(/^1 Xã An Bình 12/);
  await pane.click("Ghi kết quả xếp hạng");
  await pane.settle();
  expect(workbook.plans).toHaveLength(1);

  const again = await opened(workbook);
  expect(again.text()).not.toContain("Cần anh/chị cho biết");
  expect(ranks(again)[0]).toMatch(/^1 Xã An Bình 12/);
  const ledger = await opened(workbook, "check");
  expect(group(ledger)).toEqual(ANSWERS.map((answer) => (answer.includes("ít nhất") ? `${answer} ✓` : answer)));
  await ledger.click("cộng các cột, cao nhất");
  await ledger.click("Xếp hạng");
  await ledger.settle();
  expect(ranks(ledger)[0]).toMatch(/^1 Xã Bình Minh 14/);
});

test("a table's own rule is told with what it reproduces, and writing by it asks once", async () => {
  const workbook = memoryWorkbook({ A: PROVEN });
  const pane = await opened(workbook);
  expect(pane.text()).toContain("Kết quả = tổng C, D, cao nhất xếp thứ nhất.");
  expect(pane.text()).toContain("Khớp 4/4 tổng điểm, 4/4 thứ hạng.");
  expect(pane.spoken()).toBe("Đã đọc 4 đơn vị. Xếp theo cách tính của chính bảng này.");
  await pane.click("Ghi kết quả xếp hạng");
  expect(workbook.plans).toHaveLength(0);
  expect(pane.root.querySelector("[role=alertdialog]")?.textContent).toContain("cách tính của chính bảng này");
  await pane.click("Chưa ghi");
  await pane.click("Ghi kết quả xếp hạng");
  await pane.click("Xác nhận và ghi");
  await pane.settle();
  expect(workbook.plans).toHaveLength(1);
  await pane.click("Ghi lại kết quả");
  await pane.settle();
  expect(workbook.plans).toHaveLength(2);
});

test("a rule confirmed beforehand is not asked about again", async () => {
  const workbook = memoryWorkbook({ A: PROVEN });
  const pane = await opened(workbook);
  await pane.click("Đúng cách tính này");
  await pane.click("Ghi kết quả xếp hạng");
  await pane.settle();
  expect(workbook.plans).toHaveLength(1);
});

test("the ledger gives each field its evidence, and each line its role, whatever framework there is", async () => {
  const pane = await opened(memoryWorkbook({ A: [...PROVEN, ["", "Cộng", 116, 165, 281, ""]] }), "check");
  const field = (line: number) => pane.root.querySelector(`#role-${line}`)?.closest("li")?.textContent;
  expect(field(4)).toContain("Căn cứ: số liệu của chính bảng (= tổng C, D ở 4/4 hàng).");
  expect(field(5)).toContain("xếp thứ tự theo E ở 4/4 hàng");
  const lines = pane.root.querySelector(".understood")?.textContent ?? "";
  expect(lines).toContain("Hàng 1: tiêu đề");
  expect(lines).toContain("Hàng 2–5: đơn vị (4)");
  expect(lines).toContain("cộng, trung bình: không phải đơn vị");
});

test("a column that the officer leaves out counts for nothing, from the next ranking on and when the file is opened again", async () => {
  const workbook = memoryWorkbook({ A: BARE });
  const pane = await opened(workbook);
  await pane.click("cộng các cột, cao nhất");
  await pane.click("Rà soát");
  await pane.settle();
  await choose(pane, "#role-3", "không tính vào kết quả");
  await pane.click("Xếp hạng");
  await pane.settle();
  expect(ranks(pane)).toEqual([
    expect.stringMatching(/^1 Xã Bình Minh 6\b/),
    expect.stringMatching(/^2 Xã An Bình 5\b/),
    expect.stringMatching(/^3 Xã Cẩm Sơn 4\b/),
  ]);
  await pane.click("Ghi kết quả xếp hạng");
  await pane.settle();
  const again = await opened(workbook, "check");
  expect(again.root.querySelector<HTMLSelectElement>("#role-3")?.value).toBe("leftOut");
});

test("a unit is left out by its row, and counts again when that is taken back", async () => {
  const workbook = memoryWorkbook({ A: PROVEN });
  const pane = await opened(workbook, "check");
  const input = pane.root.querySelector<HTMLInputElement>(".leave-out input");
  if (input === null) throw new Error("no field for a row");
  await typeInto(input, "99");
  expect(pane.text()).toContain("Không có đơn vị ở đó.");
  await typeInto(input, "4");
  expect(pane.root.querySelector(".leave-out")?.textContent).toContain("Xã Nam");
  await pane.click("Không tính");
  await pane.click("Xếp hạng");
  await pane.settle();
  expect(ranks(pane)).toHaveLength(3);
  expect(ranks(pane)[0]).toMatch(/^1 Xã Đông/);
  await pane.click("Rà soát");
  await pane.settle();
  await choose(pane, "#line-3", "đơn vị");
  await pane.click("Xếp hạng");
  await pane.settle();
  expect(ranks(pane)[0]).toMatch(/^1 Xã Nam/);
});

async function typeInto(input: HTMLInputElement, text: string): Promise<void> {
  await acting(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(input, text);
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
}
