/** @jest-environment jsdom */
import { catalogFrameworks } from "../../src/session/catalogFrameworks";
import { createSession } from "../../src/session/createSession";
import { DTI } from "./support/dtiSheet";
import { opened } from "./support/frameworksPane";
import type { MemoryWorkbook } from "./support/memoryWorkbook";
import { acting, chooseFramework, heldBack, openPane } from "./support/openedPane";

// What opens on demand is compiled before the clock of a test runs.
beforeAll(async () => {
  await import("../../src/taskpane/outcome/OutcomeNotice");
  await import("../../src/taskpane/rank/HiddenUnits");
  await import("../../src/taskpane/rank/ColumnsChoice");
  await import("../../src/taskpane/rank/Unchosen");
  await import("../../src/taskpane/check/CheckView");
  await import("../../src/taskpane/summary/SummaryView");
  await import("../../src/taskpane/frameworks/FrameworksView");
  await import("../../src/session/applyResults");
});

function rankingOf(root: HTMLElement): readonly string[] {
  return [...root.querySelectorAll(".ranking tbody tr")].map((row) =>
    [...row.children].map((cell) => cell.textContent).join(" | "),
  );
}

const AS_COMPUTED = [
  "1 | UBND xã Bình Minh | 708,39 | Khá",
  "2 | UBND xã An Bình | 636,41 | Trung bình",
  "3 | UBND phường Cẩm Sơn | 380,24 | Yếu",
];

test("on opening, the sheet has been read: table, framework, why, and the ranking as it would be", async () => {
  const pane = await openPane(opened().session);
  expect(pane.text()).toContain("Trang tính “DTI”, vùng A1:J4");
  expect(pane.text()).toContain("3 đơn vị · 8 tiêu chí");
  expect(pane.root.querySelector<HTMLButtonElement>("#framework")?.value).toBe("hung-yen-xa-2023");
  expect(pane.text()).toContain("có 8/8 tiêu chí");
  expect(pane.text()).toContain("Ngưỡng xếp loại suy ra từ kết quả công bố");
  expect(rankingOf(pane.root)).toEqual(AS_COMPUTED);
  expect(pane.spoken()).toContain("Đã đọc 3 đơn vị");
});

test("in English the words and the decimal mark are English", async () => {
  const pane = await openPane(opened().session, { language: "en" });
  expect(pane.text()).toContain("3 units · 8 criteria");
  expect(rankingOf(pane.root)[0]).toBe("1 | UBND xã Bình Minh | 708.39 | Fair");
  expect(document.documentElement.lang).toBe("en");
  await pane.click("Help and options");
  await settled(pane);
  const items = [...document.querySelectorAll<HTMLElement>("[role=menuitem]")];
  await acting(() => items.find(({ textContent }) => textContent === "Tiếng Việt")?.click());
  await settled(pane);
  expect(rankingOf(pane.root)).toEqual(AS_COMPUTED);
  expect(document.documentElement.lang).toBe("vi");
});

test("a click on Xếp hạng writes, tells where, counts the classes and offers to undo", async () => {
  const { workbook, session } = opened();
  const pane = await openPane(session);
  await pane.click("Ghi kết quả xếp hạng");
  await pane.settle();
  expect(workbook.plans).toHaveLength(1);
  expect(pane.text()).toContain("Đã ghi kết quả3 đơn vị. Ghi tại:");
  const counts = [...pane.root.querySelectorAll(".class-counts > div")].map((line) => line.textContent);
  expect(counts).toEqual(["Tốt0", "Khá1", "Trung bình1", "Yếu1"]);
  await pane.click("Hoàn tác");
  await pane.settle();
  expect(workbook.plans).toHaveLength(0);
  expect(pane.text()).toContain("Sổ làm việc trở lại như trước khi ghi.");
});

test("a second click while writing does nothing", async () => {
  const { workbook, session } = opened();
  const { session: slow, letGo } = heldBack(session, "carryOut");
  const pane = await openPane(slow);
  const write = pane.button("Ghi kết quả xếp hạng");
  await pane.click("Ghi kết quả xếp hạng");
  expect(write.getAttribute("aria-disabled")).toBe("true");
  expect(pane.spoken()).toBe("Đang ghi vào trang tính…");
  await pane.click("Ghi kết quả xếp hạng");
  letGo();
  await pane.settle();
  expect(workbook.plans).toHaveLength(1);
});

test("Dừng stops a writing, and the pane says that nothing is half written", async () => {
  const { workbook, session } = opened();
  const { session: slow, letGo } = heldBack(session, "carryOut");
  const pane = await openPane(slow);
  await pane.click("Ghi kết quả xếp hạng");
  await pane.click("Dừng");
  expect(pane.text()).toContain("Đang dừng…");
  letGo();
  await pane.settle();
  expect(workbook.plans).toHaveLength(0);
  expect(pane.text()).toContain("Đã dừng ghiNhững ô đã ghi dở được trả lại như trước.");
});

test("what Excel refuses becomes a sentence with what to do, and its own words are folded away", async () => {
  const { workbook, session } = opened();
  workbook.refuse({ code: "host.protectedSheet", sheet: "DTI", detail: "AccessDenied at Range.values" });
  const pane = await openPane(session);
  await pane.click("Ghi kết quả xếp hạng");
  await pane.settle();
  expect(pane.root.querySelector("[role=alert]")?.textContent).toContain("Trang tính “DTI” đang được bảo vệ");
  expect(pane.root.querySelector(".fui-MessageBar details")?.textContent).toContain("AccessDenied at Range.values");
  expect(pane.root.querySelector<HTMLDetailsElement>(".fui-MessageBar details")?.open).toBe(false);
});

test("an edit refreshes the preview, and what was written is said to be out of date", async () => {
  const { workbook, session } = opened();
  const pane = await openPane(session);
  await pane.click("Ghi kết quả xếp hạng");
  await pane.settle();
  expect(resultsLine(pane)).toMatch(/^Đã ghi lúc \d\d:\d\d ngày \d\d\/\d\d\/\d{4}\.$/);
  await edited(workbook, pane, 3, 2, 100);
  expect(rankingOf(pane.root)[2]).toBe("3 | UBND phường Cẩm Sơn | 460,24 | Yếu");
  expect(resultsLine(pane)).toBe("Kết quả trên trang tính đã cũ: 1 ô điểm đã sửa, 1 đơn vị có kết quả khác.");
});

test("a unit that lacks a score stands above the others, without rank and total", async () => {
  const { workbook, session } = opened();
  const pane = await openPane(session);
  await edited(workbook, pane, 2, 5, "");
  expect(rankingOf(pane.root)[0]).toBe("– | UBND xã Bình Minh | chưa đủ điểm | ");
  expect(pane.button("Rà soát: ").textContent).toContain("1 lỗi");
});

test("a sheet without a table does not take the place of the table shown; opened on one, the pane says what is needed", async () => {
  const { workbook, session } = opened({ DTI, "Ghi chú": [["Họp ngày thứ Hai"]] });
  const pane = await openPane(session);
  workbook.activate("Ghi chú");
  await settled(pane);
  expect(pane.text()).toContain("Trang tính “Ghi chú” không có bảng điểm. Đang hiện bảng ở trang tính “DTI”.");
  expect(rankingOf(pane.root)).toEqual(AS_COMPUTED);

  const alone = await openPane(opened({ Trống: [] }).session);
  expect(alone.text()).toContain("Trang tính “Trống” chưa có dữ liệu");
  expect(alone.button("Ghi kết quả xếp hạng").getAttribute("aria-disabled")).toBe("true");
});

test("another framework can be chosen, and the choice be given back", async () => {
  const pane = await openPane(opened().session);
  await chooseFramework(pane, "cấp sở, thành phố Cần Thơ");
  expect(pane.text()).toContain("Anh/chị đã chọn");
  await pane.click("Tự chọn lại");
  expect(pane.root.querySelector<HTMLButtonElement>("#framework")?.value).toBe("hung-yen-xa-2023");
});

test("units in hidden rows count, until the officer leaves them out; and may be counted again", async () => {
  const { workbook, session } = opened();
  workbook.hide(2);
  const pane = await openPane(session);
  expect(pane.text()).toContain("1 đơn vị ở dòng ẩn, vẫn được tính.");
  expect(rankingOf(pane.root)).toEqual(AS_COMPUTED);
  await pane.click("Bỏ đơn vị ở dòng ẩn");
  expect(pane.text()).toContain("1 đơn vị ở dòng ẩn, không được tính.");
  expect(rankingOf(pane.root)).toEqual([
    "1 | UBND xã An Bình | 636,41 | Trung bình",
    "2 | UBND phường Cẩm Sơn | 380,24 | Yếu",
  ]);
  await pane.click("Tính cả đơn vị ở dòng ẩn");
  expect(rankingOf(pane.root)).toEqual(AS_COMPUTED);

  expect((await openPane(opened().session)).text()).not.toContain("dòng ẩn");
});

test("columns of the table's own are written only when the officer says so", async () => {
  const withRank = DTI.map((row, index) => [...row, index === 0 ? "Xếp hạng" : ""]);
  const { session } = opened({ DTI: withRank });
  const pane = await openPane(session);
  expect(pane.text()).toContain("Bảng đã có cột kết quả. Ghi vào đâu?");
  expect(pane.root.querySelector<HTMLInputElement>("input[value=beside]")?.checked).toBe(true);
});

test("a fault of ours is said plainly, and the pane can be opened again", async () => {
  const { session } = opened();
  let broken = true;
  const faulty = Object.create(session, {
    scan: {
      value: (...all: Parameters<typeof session.scan>) =>
        broken ? Promise.reject(new Error("lost")) : session.scan(...all),
    },
  }) as typeof session;
  // A caught fault is shown by the pane; React prints it too, for whoever must look into it.
  const printed = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const pane = await openPane(faulty);
  expect(pane.text()).toContain("Xếp Hạng gặp lỗi của phần mềm");
  expect(printed.mock.calls.flat().map(String).join("\n")).toContain("lost");
  printed.mockRestore();
  broken = false;
  await pane.click("Mở lại");
  await pane.settle();
  expect(rankingOf(pane.root)).toEqual(AS_COMPUTED);
});

test("what was written under a framework of the workbook's own is not called out of date; reopened, edits are seen", async () => {
  const { workbook, session } = opened();
  await session.scan("active");
  const [builtIn] = session.offered.filter(({ framework }) => framework.id === "hung-yen-xa-2023");
  await session.keepFramework({ ...builtIn!.framework, id: "cua-toi" });
  const pane = await openPane(session);
  await chooseFramework(pane, "của sổ làm việc này");
  expect(resultsLine(pane)).toBe("Chưa ghi kết quả vào trang tính.");
  await pane.click("Ghi kết quả xếp hạng");
  await settled(pane);
  expect(resultsLine(pane)).toContain("Đã ghi lúc");
  await pane.click("Ghi lại kết quả");
  await settled(pane);
  expect(resultsLine(pane)).toContain("Đã ghi lúc");

  const again = await openPane(createSession(workbook.port, catalogFrameworks));
  expect(resultsLine(again)).toContain("Đã ghi lúc");
  await edited(workbook, again, 3, 2, 100);
  expect(resultsLine(again)).toBe("Kết quả trên trang tính đã cũ: 1 đơn vị có kết quả khác.");
  await again.click("Rà soát");
  await settled(again);
  expect(again.root.querySelector("button.finding")?.textContent ?? "").not.toContain("ghi trong bảng là");
  expect(resultsLine(again)).toContain("đã cũ");
});

test("with errors the first click asks once, and names the units they touch", async () => {
  const above = DTI.map((row, index) => (index === 1 ? row.map((value, c) => (c === 2 ? 150 : value)) : row));
  const { workbook, session } = opened({ DTI: above });
  const pane = await openPane(session);
  await pane.click("Ghi kết quả xếp hạng");
  expect(workbook.plans).toHaveLength(0);
  expect(pane.root.querySelector("[role=alertdialog]")?.textContent).toContain(
    "Còn 1 lỗi, ở UBND xã An Bình. Vẫn ghi?",
  );
  expect(document.activeElement?.textContent).toBe("Chưa ghi");
  await pane.click("Vẫn ghi");
  await pane.settle();
  expect(workbook.plans).toHaveLength(1);
  await settled(pane);
  await pane.click("Ghi lại kết quả");
  await pane.settle();
  expect(workbook.plans).toHaveLength(2);
});

test("a framework that the table does not fit is not written, and the pane says why in words of the sheet", async () => {
  const { workbook, session } = opened();
  const pane = await openPane(session);
  await chooseFramework(pane, "Chỉ số cải cách hành chính (PAR INDEX)");
  expect(pane.text()).toContain("Bảng còn thiếu: Điểm thẩm định");
  expect(pane.text()).not.toContain("tham-dinh");
  expect(pane.root.querySelector<HTMLButtonElement>("#framework")?.value).toBe("par-index");
  await pane.click("Ghi kết quả xếp hạng");
  await settled(pane);
  expect(workbook.plans).toHaveLength(0);
});

function resultsLine(pane: Pane): string {
  return pane.root.querySelector(".results-line")?.textContent ?? "";
}

type Pane = Awaited<ReturnType<typeof openPane>>;

async function edited(workbook: MemoryWorkbook, pane: Pane, row: number, column: number, value: number | string) {
  const before = pane.text();
  workbook.type(row, column, value);
  // However slow the machine is, the pane answers an edit by another text.
  for (let turn = 0; turn < 500 && pane.text() === before; turn++) await pane.settle();
  await pane.settle();
}

/** Edits are answered when they have settled; views come when they are opened. */
async function settled(pane: Pane): Promise<void> {
  for (let waited = 0; waited < 12; waited++) await pane.settle();
}
