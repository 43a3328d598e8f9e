/** @jest-environment jsdom */
import { areaOf } from "../../src/model/areas";
import type { Plan } from "../../src/model/plan";
import type { WorkbookPort } from "../../src/model/port";
import { catalogFrameworks } from "../../src/session/catalogFrameworks";
import { createSession } from "../../src/session/createSession";
import { DTI } from "./support/dtiSheet";
import { memoryWorkbook } from "./support/memoryWorkbook";
import { openPane } from "./support/openedPane";

// What opens on demand is compiled before the clock of a test runs.
beforeAll(async () => {
  await import("../../src/taskpane/outcome/OutcomeNotice");
  await import("../../src/taskpane/outcome/BrokenNotice");
  await import("../../src/session/applyResults");
});

function opened() {
  const workbook = memoryWorkbook({ DTI });
  return { workbook, session: createSession(workbook.port, catalogFrameworks) };
}

test("before the first write, once: that Excel's own undo list will be empty", async () => {
  let told = 0;
  const onToldOfUndo = () => (told += 1);
  const note = "danh sách hoàn tác (Ctrl+Z) của Excel bị xóa";
  const pane = await openPane(opened().session, { onToldOfUndo });
  expect(pane.text()).toContain(note);
  await pane.click("Đã hiểu");
  expect([pane.text().includes(note), told]).toEqual([false, 1]);

  const again = await openPane(opened().session, { onToldOfUndo });
  await again.click("Ghi kết quả xếp hạng");
  await again.settle();
  expect([again.text().includes(note), told]).toEqual([false, 2]);
  expect((await openPane(opened().session)).text()).not.toContain(note);
});

describe("merged titles that would end before the results", () => {
  const TITLED = [["BẢNG ĐIỂM CHUYỂN ĐỔI SỐ", ...Array.from({ length: 9 }, () => "")], ...DTI];
  const stretches = (plans: readonly Plan[]) =>
    plans.map(({ steps }) => steps.filter(({ kind }) => kind === "stretch").length);
  const asked = async () => {
    const workbook = memoryWorkbook({ DTI: TITLED }, [areaOf(0, 0, 0, 9)]);
    const pane = await openPane(createSession(workbook.port, catalogFrameworks));
    await pane.click("Ghi kết quả xếp hạng");
    await pane.settle();
    return { workbook, pane };
  };

  test("are named and asked about before anything is written, once", async () => {
    const { workbook, pane } = await asked();
    expect(pane.text()).toContain("Nới ô gộp của tiêu đề cho bằng bảng");
    expect(pane.text()).toContain("A1:J1 thành A1:M1");
    expect(workbook.plans).toEqual([]);
    await pane.click("Ghi và nới tiêu đề");
    await pane.settle();
    expect(stretches(workbook.plans)).toEqual([1]);
    await pane.click("Ghi lại kết quả");
    await pane.settle();
    expect(workbook.plans).toHaveLength(2);
  });

  test("stay where the officer says so", async () => {
    const { workbook, pane } = await asked();
    await pane.click("Ghi, giữ nguyên tiêu đề");
    await pane.settle();
    await pane.click("Ghi lại kết quả");
    await pane.settle();
    expect(stretches(workbook.plans)).toEqual([0, 0]);
  });
});

describe("a write that was broken off before", () => {
  const heading = "Lần ghi trước bị ngắt giữa chừng";

  test("is told, and written to its end", async () => {
    const { workbook, session } = opened();
    workbook.breakOff(true);
    const pane = await openPane(session);
    expect(pane.text()).toContain(heading);
    await pane.click("Ghi nốt");
    await pane.settle();
    expect(pane.text()).toContain("Đã ghi kết quả3 đơn vị. Ghi tại:");
    expect(pane.text()).not.toContain(heading);
  });

  test("is taken back where what it was to write is not known any more", async () => {
    const { workbook, session } = opened();
    workbook.breakOff(false);
    const pane = await openPane(session);
    expect(() => pane.button("Ghi nốt")).toThrow();
    await pane.click("Trả lại như trước");
    await pane.settle();
    expect(pane.text()).toContain("Sổ làm việc trở lại như trước khi ghi.");
    expect(pane.text()).not.toContain(heading);
  });
});

test("“Hoàn tác” pressed while the written sheet is being read again is done, not lost", async () => {
  const workbook = memoryWorkbook({ DTI });
  const readings = heldReadings(workbook.port);
  const pane = await openPane(createSession(readings.port, catalogFrameworks));
  readings.hold();
  await pane.click("Ghi kết quả xếp hạng");
  await pane.settle();
  expect(pane.text()).toContain("Đang đọc");
  await pane.click("Hoàn tác");
  readings.release();
  await pane.settle();
  expect(pane.text()).toContain("Đã hoàn tác lần ghi gần nhất");
  expect(pane.text()).not.toContain("Đang đọc");
  expect(workbook.plans).toEqual([]);
});

/** A host that answers what is read only when it is let. */
function heldReadings(port: WorkbookPort) {
  let gate: Promise<void> = Promise.resolve();
  let open: () => void = () => undefined;
  const readGrid: WorkbookPort["readGrid"] = async (...asked) => {
    await gate;
    return port.readGrid(...asked);
  };
  return {
    port: { ...port, readGrid },
    hold: () => void (gate = new Promise((resolve) => (open = resolve))),
    release: () => open(),
  };
}
