/** @jest-environment jsdom */
import { outputWords } from "../../src/locales/outputWords";
import { OUTPUT_NAMES } from "../../src/model/output";
import type { Paper } from "../../src/model/paper";
import { ok } from "../../src/model/result";
import { catalogFrameworks } from "../../src/session/catalogFrameworks";
import { createSession } from "../../src/session/createSession";
import type { Session, WriteChoices } from "../../src/session/session";
import { must } from "../support/openedSession";
import { DTI, HEADINGS } from "./support/dtiSheet";
import { memoryWorkbook } from "./support/memoryWorkbook";
import { acting, openPane } from "./support/openedPane";

// The library's zip does not know the arrays of jsdom: test/paper has its documents.
jest.mock("../../src/paper/writeDocx", () => ({
  writeDocx: (paper: Paper) => Promise.resolve(Uint8Array.from(Buffer.from(JSON.stringify(paper)))),
}));

beforeAll(async () => {
  await import("../../src/taskpane/summary/SummaryView");
  await import("../../src/taskpane/outcome/OutcomeNotice");
  await import("../../src/session/applyResults");
});

test("Kết quả lists every output of the registry, and writes what is ticked", async () => {
  const { port } = memoryWorkbook({ DTI: [HEADINGS, [1, "UBND xã An Bình", 60, 80, 60, 88, 91, 162, 35, 58]] });
  const asked: WriteChoices["outputs"][] = [];
  const session: Session = {
    ...createSession(port, catalogFrameworks),
    plan: (_, { outputs }) => {
      asked.push(outputs);
      return Promise.resolve(ok({ plan: { steps: [], sources: [], free: [] }, changes: [], asksForTitles: false }));
    },
  };
  const pane = await openPane(session, { view: "summary" });
  for (let waited = 0; waited < 4; waited++) await pane.settle();
  const boxes = [...pane.root.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
  expect(boxes.map((box) => box.labels?.[0]?.textContent)).toEqual(
    OUTPUT_NAMES.map((name) => `${outputWords("vi")[name].name} ${outputWords("vi")[name].what}`),
  );
  await acting(() => boxes[OUTPUT_NAMES.indexOf("summary")]?.click());
  await acting(() => boxes[OUTPUT_NAMES.indexOf("appendix")]?.click());
  await pane.settle();
  await pane.click("Ghi kết quả đã chọn");
  await pane.settle();
  // What was ticked at first, what was ticked on the way, and what is written: each was looked at.
  expect(asked.at(-1)).toEqual(["columns", "appendix"]);
});

test("Kết quả says what is missing before there are results: a table, or an answer", async () => {
  const blank = await openPane(createSession(memoryWorkbook({ A: [] }).port, catalogFrameworks), { view: "summary" });
  await blank.settle();
  expect(blank.text()).toContain("Trang tính này không có bảng điểm, nên chưa có kết quả nào.");
  const unanswered = memoryWorkbook({
    A: [
      ["STT", "Đơn vị", "Văn nghệ", "Thể thao"],
      [1, "Xã Đông", 5, 7],
      [2, "Xã Tây", 6, 8],
    ],
  });
  const open = await openPane(createSession(unanswered.port, catalogFrameworks), { view: "summary" });
  await open.settle();
  expect(open.text()).toContain("Chọn bộ tiêu chí, hoặc trả lời câu hỏi, ở phần Xếp hạng để có kết quả.");
});

/** Results written, and one of them changed by the officer since. */
async function changedByHand() {
  const workbook = memoryWorkbook({ DTI });
  const session = createSession(workbook.port, catalogFrameworks);
  const scans = [must(await session.scan("active"))];
  must(await session.apply(scans, { outputs: ["columns"], columns: "beside", language: "vi" }));
  workbook.type(1, 10, 1);
  return { workbook, session };
}

test("Kết quả shows what will be new, changed, gone, and the officer's cells; then one click writes", async () => {
  const { workbook, session } = await changedByHand();
  const pane = await openPane(session, { view: "summary" });
  await pane.settle();
  const preview = pane.root.querySelector("[aria-label='Sẽ ghi']")?.textContent;
  expect(preview).toMatch(/“DTI”: 1 ô thay đổi, \d+ ô giữ nguyên.*1 ô của anh\/chị sẽ bị thay:K2: “1” → “.+”/);
  await pane.click("Ghi kết quả đã chọn");
  await pane.settle();
  expect(pane.text()).toContain("Đã ghi kết quả");
  expect(workbook.plans).toHaveLength(2);
});

test("a click that would replace the officer's cells unseen asks, and names them; the answer writes or does not", async () => {
  const { workbook, session } = await changedByHand();
  const pane = await openPane(session);
  await pane.click("Ghi lại");
  await pane.settle();
  const question = pane.root.querySelector("[role=alertdialog]")?.textContent;
  expect(question).toContain("Ghi thì những ô sau của anh/chị bị thay. Vẫn ghi?");
  expect(question).toContain("K2: “1” → “");
  expect(document.activeElement?.textContent).toBe("Chưa ghi");
  await pane.click("Chưa ghi");
  expect(workbook.plans).toHaveLength(1);
  await pane.click("Ghi lại");
  await pane.settle();
  await pane.click("Vẫn ghi");
  await pane.settle();
  expect(workbook.plans).toHaveLength(2);
  expect(pane.text()).toContain("Đã ghi kết quả");
});

test("a sheet of the officer's with our name is asked about; the answer writes to one of another name", async () => {
  const workbook = memoryWorkbook({ DTI, "Tổng hợp xếp loại": [["của cán bộ"]] });
  const pane = await openPane(createSession(workbook.port, catalogFrameworks));
  await pane.click("Ghi kết quả");
  await pane.settle();
  const question = pane.root.querySelector("[role=alertdialog]")?.textContent;
  expect(question).toContain("Sổ làm việc đã có trang “Tổng hợp xếp loại”, không phải do phần mềm ghi.");
  expect(question).toMatch(/“Tổng hợp xếp loại \(2\)”: trang tính mới/);
  expect(workbook.plans).toHaveLength(0);
  await pane.click("Vẫn ghi");
  await pane.settle();
  expect(workbook.plans).toHaveLength(1);
  expect(pane.text()).toContain("Đã ghi kết quả");
});

describe("Word documents", () => {
  async function opened(savesFiles: boolean) {
    const workbook = memoryWorkbook({ DTI });
    const session = createSession(workbook.port, catalogFrameworks);
    const pane = await openPane(session, { view: "summary", savesFiles });
    await pane.settle();
    return { session, pane };
  }

  function field(pane: Awaited<ReturnType<typeof openPane>>, label: string): HTMLInputElement & HTMLSelectElement {
    const found = [...pane.root.querySelectorAll<HTMLLabelElement>("section.papers label")].find((each) =>
      each.textContent.startsWith(label),
    );
    const input = found?.control;
    if (!(input instanceof HTMLElement)) throw new Error(`no field “${label}”`);
    return input as HTMLInputElement & HTMLSelectElement;
  }

  function fill(input: HTMLInputElement & HTMLSelectElement, value: string): Promise<void> {
    const descriptor = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input) as object, "value");
    return acting(() => {
      descriptor?.set?.call(input, value);
      input.dispatchEvent(new Event(input.tagName === "SELECT" ? "change" : "input", { bubbles: true }));
    });
  }

  test("are text to be copied where Excel saves no file; what the office filled in is remembered", async () => {
    const { session, pane } = await opened(false);
    await fill(field(pane, "Văn bản"), "proposal");
    await fill(field(pane, "Số, ký hiệu"), "=12/TTr");
    await pane.click("Tạo văn bản");
    await pane.settle();
    const text = pane.root.querySelector<HTMLTextAreaElement>("section.papers textarea")?.value;
    expect(text).toContain("TỜ TRÌNH");
    expect(text).toContain("=12/TTr");
    expect(text).toMatch(/\t.*UBND xã An Bình/);
    expect(pane.text()).toContain("Excel trên máy tính không cho ngăn lưu tệp");
    expect(await session.draftFacts()).toEqual({ số: "=12/TTr" });
    const again = await openPane(session, { view: "summary" });
    await again.settle();
    expect(field(again, "Số, ký hiệu").value).toBe("=12/TTr");
  });

  test("are a .docx where the browser saves files: the slip of one unit", async () => {
    const blobs: Blob[] = [];
    URL.createObjectURL = (blob: Blob) => {
      blobs.push(blob);
      return "blob:x";
    };
    URL.revokeObjectURL = () => undefined;
    const names: string[] = [];
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      names.push(this.download);
    };
    const { pane } = await opened(true);
    await fill(field(pane, "Văn bản"), "slips");
    await fill(field(pane, "Đơn vị"), "UBND xã Bình Minh");
    await pane.click("Tạo văn bản");
    await pane.settle();
    expect(names).toEqual(["phieu-ket-qua.docx"]);
    const [blob] = blobs;
    if (blob === undefined) throw new Error("a file was expected");
    const document = await new Promise<string>((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result as string);
      reader.readAsText(blob);
    });
    expect(document.match(/PHIẾU KẾT QUẢ/g)).toHaveLength(1);
    expect(document).toContain("UBND xã Bình Minh");
    expect(document).not.toContain("UBND xã An Bình");
    expect(pane.text()).toContain("Đã giao phieu-ket-qua.docx cho trình duyệt");
  });
});

test("where no file leaves Excel, a release is a set of sheets once that is asked for, and undone like results", async () => {
  const workbook = memoryWorkbook({ DTI });
  workbook.opensNone();
  const pane = await openPane(createSession(workbook.port, catalogFrameworks), { view: "summary" });
  await pane.settle();
  await pane.click("Tạo bản phát hành");
  await pane.settle();
  expect(pane.text()).toContain("Excel này không lưu được tệp và không mở được sổ làm việc mới từ ngăn.");
  expect(workbook.plans).toEqual([]);
  await pane.click("Tạo bộ trang tính phát hành");
  await pane.settle();
  expect(pane.text()).toContain("Đã thêm các trang tính tên bắt đầu bằng “Phát hành -”");
  expect(pane.text()).not.toContain("0 đơn vị");
  expect(workbook.plans).toHaveLength(1);
  expect(workbook.plans[0]?.steps).toContainEqual(expect.objectContaining({ name: "Phát hành - DTI" }));
  await pane.click("Hoàn tác");
  await pane.settle();
  expect(workbook.plans).toEqual([]);
});

test.each([
  { savesFiles: true, told: "Đã giao ban-phat-hanh.xlsx cho trình duyệt", opened: 0 },
  { savesFiles: false, told: "Bản phát hành đã mở thành sổ làm việc mới", opened: 1 },
])(
  "a release copy goes where it can (files saved: $savesFiles), and that is told",
  async ({ savesFiles, ...expected }) => {
    const made = jest.fn(() => "blob:x");
    Object.assign(URL, { createObjectURL: made, revokeObjectURL: () => undefined });
    const workbook = memoryWorkbook({ DTI });
    const session = createSession(workbook.port, catalogFrameworks);
    const pane = await openPane(session, { view: "summary", savesFiles });
    await pane.settle();
    await pane.click("Tạo bản phát hành");
    await pane.settle();
    expect(pane.text()).toContain(expected.told);
    expect([workbook.openedFiles.length, made.mock.calls.length]).toEqual([expected.opened, savesFiles ? 1 : 0]);
    expect(workbook.plans).toEqual([]);
  },
);
