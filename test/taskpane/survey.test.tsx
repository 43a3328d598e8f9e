/** @jest-environment jsdom */
import { catalogFrameworks } from "../../src/session/catalogFrameworks";
import { createSession } from "../../src/session/createSession";
import { memoryWorkbook, type Rows } from "./support/memoryWorkbook";
import { acting, chooseFramework, heldBack, openPane, type OpenedPane } from "./support/openedPane";

// What opens on demand is compiled before the clock of a test runs.
beforeAll(async () => {
  await import("../../src/taskpane/outcome/OutcomeNotice");
  await import("../../src/taskpane/survey/AllSheets");
  await import("../../src/taskpane/survey/Survey");
  await import("../../src/session/applyResults");
  await import("../../src/session/scanSheets");
});

const OPEN = "Xếp hạng mọi trang tính có bảng";
const WRITE = "Xếp hạng cả 2 bảng";

/** Waits for what a deed brings about; fails when it never comes. */
async function appeared(pane: OpenedPane, text: string): Promise<void> {
  for (let waited = 0; waited < 60 && !pane.text().includes(text); waited++) await pane.settle();
  expect(pane.text()).toContain(text);
}

const UNKNOWN: Rows = [
  ["STT", "Đơn vị", "Điểm chuyên cần", "Điểm thi đua"],
  [1, "Xã An Bình", 5, 6],
  [2, "Xã Bình Minh", 7, 8],
];
const RATIOS: Rows = [
  ["STT", "Tên sở", "Tỷ lệ"],
  [1, "Sở Nội vụ", 99],
  [2, "Sở Tài chính", 80],
];

const DISTRICTS: Rows = [
  ["STT", "Quận, huyện", "Tỷ lệ"],
  [1, "Quận Ninh Kiều", 92],
  [2, "Huyện Phong Điền", 75],
  [3, "Huyện Thới Lai", 60],
];

function inMemory(sheets: Readonly<Record<string, Rows>>) {
  const workbook = memoryWorkbook(sheets);
  return { workbook, session: createSession(workbook.port, catalogFrameworks) };
}

test("all sheets with tables are shown with what ranks them, and written in one run that one undo takes back", async () => {
  const { workbook, session } = inMemory({ Sở: RATIOS, Huyện: DISTRICTS, "Ghi chú": [["Họp ngày thứ Hai"]] });
  const pane = await openPane(session);
  await appeared(pane, OPEN);
  await pane.click(OPEN);
  await appeared(pane, WRITE);
  const found = [...pane.root.querySelectorAll(".survey > section")].map((sheet) => sheet.textContent);
  expect(found).toHaveLength(2);
  expect(found[0]).toMatch(/^Trang tính “Sở”.*2 đơn vị.*cấp sở, thành phố Cần Thơ/);
  expect(found[1]).toMatch(/^Trang tính “Huyện”.*3 đơn vị/);
  expect(pane.root.querySelector(".work-bar .primary")?.textContent).toContain(WRITE);
  await pane.click(WRITE);
  await appeared(pane, "Đã ghi kết quả");
  expect(pane.text()).toContain("5 đơn vị");
  expect(pane.root.querySelectorAll(".class-counts")).toHaveLength(2);
  expect(pane.text()).not.toContain("Dữ liệu đã thay đổi sau khi ghi");
  expect(workbook.plans).toHaveLength(1);
  expect(workbook.plans[0]?.sources.map(({ sheet }) => sheet.name)).toEqual(["Sở", "Huyện"]);
  await pane.click("Hoàn tác");
  await appeared(pane, "Sổ làm việc trở lại như trước khi ghi.");
  expect(workbook.plans).toHaveLength(0);
});

test("each sheet shows its ranking and its findings on request, and a finding leads to its cell", async () => {
  const { workbook, session } = inMemory({ Sở: RATIOS, Huyện: [...DISTRICTS, [4, "Quận Cái Răng", "chưa có"]] });
  const pane = await openPane(session);
  await appeared(pane, OPEN);
  await pane.click(OPEN);
  await appeared(pane, WRITE);
  const [, districts] = [...pane.root.querySelectorAll<HTMLElement>(".survey > section")];
  for (const details of districts?.querySelectorAll("details") ?? []) {
    details.open = true;
    await acting(() => details.dispatchEvent(new Event("toggle")));
  }
  await appeared(pane, "Quận Ninh Kiều92,00%");
  expect(districts?.textContent).toContain("Rà soát: 1 lỗi");
  const finding = [...(districts?.querySelectorAll("button") ?? [])].find(({ textContent }) =>
    textContent.includes("chưa có"),
  );
  await acting(() => finding?.click());
  await pane.settle();
  expect(workbook.shown.at(-1)).toEqual({ row: 4, column: 2 });
});

test("what is chosen for the sheet shown holds for it among all", async () => {
  const { session } = inMemory({ Sở: RATIOS, Huyện: DISTRICTS });
  const pane = await openPane(session);
  await appeared(pane, OPEN);
  await chooseFramework(pane, "cấp huyện, thành phố Cần Thơ");
  await pane.click(OPEN);
  await appeared(pane, WRITE);
  const chosen = catalogFrameworks.find(({ framework }) => framework.id === "can-tho-huyen-2023")?.framework;
  expect(pane.root.querySelector(".survey > section")?.textContent).toContain(chosen?.name.vi ?? "nothing");
});

test("a sheet changed meanwhile stops the run, and all sheets are read again", async () => {
  const { workbook, session } = inMemory({ Sở: RATIOS, Huyện: DISTRICTS });
  const pane = await openPane(session);
  await appeared(pane, OPEN);
  await pane.click(OPEN);
  await appeared(pane, WRITE);
  workbook.type(1, 2, 50);
  workbook.refuse({ code: "host.sourceChanged", sheet: "Sở", detail: "" });
  await pane.click(WRITE);
  await appeared(pane, "Chưa ghi được kết quả");
  await appeared(pane, WRITE);
  expect(workbook.plans).toHaveLength(0);
});

test("a table without a framework is named with what to do, and nothing is offered to be written for it", async () => {
  const { workbook, session } = inMemory({ A: UNKNOWN, B: UNKNOWN });
  const pane = await openPane(session);
  await appeared(pane, OPEN);
  await pane.click(OPEN);
  await appeared(pane, "2 bảng chưa có bộ tiêu chí");
  expect(pane.text()).toContain("Chưa có bộ tiêu chí nào phù hợp với bảng này");
  expect([...pane.root.querySelectorAll(".work-bar .primary")]).toEqual([]);
  await pane.click("Trở lại từng trang tính");
  expect(pane.text()).toContain("Bảng điểm");
  expect(workbook.plans).toHaveLength(0);
});

test("a workbook of one sheet is not offered to be ranked as several", async () => {
  const { session } = inMemory({ A: RATIOS });
  const pane = await openPane(session);
  for (let waited = 0; waited < 5; waited++) await pane.settle();
  expect(pane.text()).not.toContain(OPEN);
});

test("reading all sheets can be stopped", async () => {
  const { session } = inMemory({ A: RATIOS, B: RATIOS });
  const { session: slow, letGo } = heldBack(session, "scanAll");
  const pane = await openPane(slow);
  await appeared(pane, OPEN);
  await pane.click(OPEN);
  await pane.click("Dừng");
  letGo();
  await appeared(pane, "Đã dừng đọc các trang tính");
  expect(pane.root.querySelector(".survey")).toBeNull();
});

test("a press while the pane reads by itself is not lost, and the sheet is read again after it", async () => {
  const { workbook, session } = inMemory({ Sở: RATIOS, Huyện: DISTRICTS });
  const { session: slow, hold, letGo } = heldBack(session, "scan");
  letGo();
  const pane = await openPane(slow);
  await appeared(pane, OPEN);
  hold();
  workbook.type(1, 2, 50);
  await appeared(pane, "Đang đọc trang tính…");
  await pane.click(OPEN);
  letGo();
  await appeared(pane, WRITE);
  await pane.click("Trở lại từng trang tính");
  await appeared(pane, "50,00%");
});
