/** @jest-environment jsdom */
import { catalogFrameworks } from "../../src/session/catalogFrameworks";
import { createSession } from "../../src/session/createSession";
import { memoryWorkbook, type Rows } from "./support/memoryWorkbook";
import { acting, openPane, type OpenedPane } from "./support/openedPane";

// What opens on demand is compiled before the clock of a test runs.
beforeAll(async () => {
  await import("../../src/taskpane/check/CheckView");
  await import("../../src/taskpane/verify/Verification");
  await import("../../src/taskpane/outcome/OutcomeNotice");
});

const HEADINGS = ["STT", "Đơn vị", "Lúa", "Ngô", "Khoai", "Tổng điểm", "Hạng"];
const scores = (row: number): [number, number, number] => [
  31 + ((row * 7) % 23),
  42 + ((row * 5) % 17),
  (row * 11) % 29,
];

/** Twelve units in the order of their totals; the total of the fifth is a point too high. */
const PUBLISHED: Rows = [
  HEADINGS,
  ...Array.from({ length: 12 }, (_, row) => ({ name: `Xã Số ${row + 1}`, parts: scores(row) }))
    .map(({ name, parts }) => ({ name, parts, total: parts[0] + parts[1] + parts[2] }))
    .sort((a, b) => b.total - a.total)
    .map(({ name, parts, total }, place) => [place + 1, name, ...parts, place === 4 ? total + 0.5 : total, place + 1]),
];

async function verifying(rows: Rows) {
  const workbook = memoryWorkbook({ A: rows });
  const pane = await openPane(createSession(workbook.port, catalogFrameworks), { view: "check" });
  await pane.settle();
  const summary = [...pane.root.querySelectorAll("summary")].find(({ textContent }) =>
    textContent.startsWith("Kiểm chứng"),
  );
  const details = summary?.closest("details");
  if (details === null || details === undefined) throw new Error("nothing to verify");
  await acting(() => {
    details.open = true;
    details.dispatchEvent(new Event("toggle"));
  });
  await pane.settle();
  return { workbook, pane };
}

function lines(pane: OpenedPane): readonly string[] {
  return [...pane.root.querySelectorAll(".record li")].map((line) => line.textContent);
}

test("a published table tells its rule, its ranks and the row that does not follow, which a click shows", async () => {
  const { workbook, pane } = await verifying(PUBLISHED);
  expect(lines(pane)).toContainEqual(expect.stringMatching(/^Kết quả: cột F là tổng các cột C:E; .*khớp 11\/12 hàng$/));
  expect(lines(pane)).toContainEqual(expect.stringMatching(/^Thứ hạng: cột G xếp theo cột F, cao nhất đứng đầu/));
  expect(lines(pane).at(-1)).toMatch(/^Dấu của dữ liệu \(SHA-256\): [0-9a-f]{64}$/);
  await pane.click("hàng 6");
  expect(workbook.shown).toEqual([{ row: 5, column: 5 }]);
});

test("the record is written on a sheet of its own, and taken back", async () => {
  const { workbook, pane } = await verifying(PUBLISHED);
  const told = lines(pane);
  await pane.click("Ghi biên bản ra trang tính");
  await pane.settle();
  const [plan] = workbook.plans;
  const texts = (plan?.steps ?? []).flatMap((step) =>
    step.kind === "write"
      ? step.rows.flat().map((cell) => (cell.kind === "text" ? cell.text.replace(/^– /, "") : ""))
      : [],
  );
  expect(texts[0]).toBe("BIÊN BẢN KIỂM CHỨNG BẢNG ĐÃ CÔNG BỐ");
  expect(texts.slice(1).filter((text) => text !== "")).toEqual(told);
  expect(plan?.steps.every((step) => !("target" in step) || step.target.kind === "own")).toBe(true);
  await pane.click("Hoàn tác");
  await pane.settle();
  expect(workbook.plans).toHaveLength(0);
});

test("what cannot be decided says why", async () => {
  const { pane } = await verifying([
    HEADINGS.slice(0, 5),
    [1, "Xã A", 3, 8, 5],
    [2, "Xã B", 9, 1, 7],
    [3, "Xã C", 2, 6, 4],
  ]);
  expect(lines(pane)).toContainEqual(expect.stringContaining("Không xác định được"));
});
