/** @jest-environment jsdom */
import { TextDecoder } from "node:util";
import { strToU8 } from "fflate";
import { createSession } from "../../src/session/createSession";
import { catalogFrameworks } from "../../src/session/catalogFrameworks";
import { DTI } from "./support/dtiSheet";
import { memoryWorkbook } from "./support/memoryWorkbook";
import { acting, openPane, type OpenedPane } from "./support/openedPane";

// What opens on demand is compiled before the clock of a test runs.
beforeAll(async () => {
  await import("../../src/taskpane/check/CheckView");
  await import("../../src/taskpane/check/DraftCheck");
  await import("../../src/session/draft/checkDraftFile");
});

const RIGHT = [
  "Công bố kết quả xếp hạng mức độ chuyển đổi số năm 2023",
  "a) Xếp loại Khá: 01 đơn vị;",
  "STT\tĐơn vị\tTổng điểm\tXếp hạng\tXếp loại",
  "1\tUBND xã Bình Minh\t708,39\t1\tKhá",
  "2\tUBND xã An Bình\t636,41\t2\tTrung bình",
  "3\tUBND phường Cẩm Sơn\t380,24\t3\tYếu",
].join("\n");

/** jsdom's files know no `arrayBuffer`. */
// jsdom has none.
Object.assign(globalThis, { TextDecoder });

function fileOf(text: string, name = "du-thao.txt"): File {
  const bytes = strToU8(text);
  return Object.assign(new File([bytes], name), { arrayBuffer: () => Promise.resolve(bytes.buffer) });
}

async function opened() {
  const workbook = memoryWorkbook({ DTI });
  const pane = await openPane(createSession(workbook.port, catalogFrameworks), { view: "check" });
  await pane.settle();
  const summary = [...pane.root.querySelectorAll("summary")].find(({ textContent }) =>
    textContent.startsWith("Soát dự"),
  );
  const details = summary?.closest("details");
  if (details === null || details === undefined) throw new Error("no draft can be checked");
  await acting(() => {
    details.open = true;
    details.dispatchEvent(new Event("toggle"));
  });
  await pane.settle();
  return { workbook, pane };
}

function input(pane: OpenedPane): HTMLInputElement {
  const found = pane.root.querySelector<HTMLInputElement>('input[type="file"][accept*=".docx"]');
  if (found === null) throw new Error("no file can be chosen");
  return found;
}

async function choose(pane: OpenedPane, file: File): Promise<string> {
  const field = input(pane);
  Object.defineProperty(field, "files", { value: [file], configurable: true });
  Object.defineProperty(field, "value", { value: "", writable: true, configurable: true });
  await acting(() => field.dispatchEvent(new Event("change", { bubbles: true })));
  await pane.settle();
  return pane.root.querySelector(".drop [role=status]")?.textContent ?? "";
}

test("a draft that agrees says so; one that differs is told row by row", async () => {
  const { pane } = await opened();
  expect(await choose(pane, fileOf(RIGHT))).toContain("“du-thao.txt” khớp với sổ làm việc.");
  const told = await choose(pane, fileOf(RIGHT.replace("636,41", "636,14").replace("01 đơn vị", "02 đơn vị")));
  expect(told).toContain("2 chỗ không khớp");
  expect(told).toContain("đoạn 2 Dự thảo ghi 2 đơn vị xếp loại Khá");
  expect(told).toContain("bảng 1, hàng 3 Dự thảo ghi tổng điểm của UBND xã An Bình là 636,14");
});

test("a dropped file is checked, too, and what is no draft is called that", async () => {
  const { pane } = await opened();
  const drop = pane.root.querySelector(".drop");
  const event = Object.assign(new Event("drop", { bubbles: true, cancelable: true }), {
    dataTransfer: { files: [fileOf("không phải zip", "a.docx")] },
  });
  await acting(() => drop?.dispatchEvent(event));
  await pane.settle();
  expect(event.defaultPrevented).toBe(true);
  expect(pane.text()).toContain("Không đọc được “a.docx”");
});

test("what was told of other scores is called old", async () => {
  const { workbook, pane } = await opened();
  await choose(pane, fileOf(RIGHT));
  await acting(() => workbook.type(1, 2, 33));
  await pane.settle();
  expect(pane.text()).toContain("Bảng điểm đã thay đổi sau khi soát");
});
