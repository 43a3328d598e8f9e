/** @jest-environment jsdom */
import { saveFramework } from "../../src/framework/document/loadFramework";
import type { Framework } from "../../src/model/framework";
import { frameworkById } from "../support/frameworkById";
import { clickIn, labelled, opened, openFrameworks, settled } from "./support/frameworksPane";
import { acting, type OpenedPane } from "./support/openedPane";

const BUILT_IN = frameworkById("hung-yen-xa-2023");
const OTHER: Framework = { ...BUILT_IN, id: "xa-moi-2026", name: { vi: "Xã mới 2026", en: "New communes 2026" } };

// What opens on demand is compiled before the clock of a test runs.
beforeAll(async () => {
  await import("../../src/taskpane/frameworks/FrameworksView");
  await import("../../src/taskpane/frameworks/edit/FrameworkEditor");
});

describe("a file brought in", () => {
  test("opens in the editor under its own id, and is kept when it is saved", async () => {
    const { session } = opened();
    const pane = await openFrameworks(session);
    await choose(pane, textOf(OTHER));
    expect(pane.text()).toContain("Mã xa-moi-2026");
    expect(pane.text()).not.toContain("cùng mã");
    expect(labelled(pane, "Điểm tối đa của Thể chế số").value).toBe("100");
    await pane.click("Lưu vào sổ làm việc");
    await settled(pane);
    expect(session.offered.find(({ framework }) => framework.id === OTHER.id)).toEqual({
      framework: OTHER,
      origin: "workbook",
    });
  });

  test("is not forced on a table that it does not fit", async () => {
    const { session } = opened();
    const pane = await openFrameworks(session);
    await choose(pane, textOf(frameworkById("par-index")));
    await pane.click("Lưu vào sổ làm việc");
    await settled(pane);
    expect(pane.root.querySelector("details.framework[open]")?.textContent).toContain(
      BUILT_IN.name.vi.replace(" (lưu trữ)", ""),
    );
  });

  test("of an older format is read all the same", async () => {
    const pane = await openFrameworks(opened().session);
    const { status, unitWords, ...older } = { ...OTHER, format: 1 };
    expect([status, unitWords.length]).toEqual(["archived", 3]);
    await choose(pane, JSON.stringify(older));
    expect(pane.text()).toContain("Mã xa-moi-2026");
  });

  test("under the id of a built-in says that it will stand in its place, under one of the workbook that it replaces it", async () => {
    const { session } = opened();
    const pane = await openFrameworks(session);
    await choose(pane, textOf({ ...BUILT_IN, decimals: 1 }));
    expect(pane.text()).toContain(`Cùng mã với bộ có sẵn “${BUILT_IN.name.vi}”`);
    await pane.click("Lưu vào sổ làm việc");
    await settled(pane);
    await choose(pane, textOf({ ...BUILT_IN, decimals: 0 }));
    expect(pane.text()).toContain(`đang có “${BUILT_IN.name.vi}” cùng mã này`);
  });

  test.each([
    ["no JSON", "PK\u0003\u0004 …", "có 1 chỗ cần sửa"],
    ["something else", '{"name":"package"}', "chỗ cần sửa"],
    ["a framework with a slip", textOf(OTHER).replace('"decimals": 2', '"decimals": -2'), "decimals: "],
  ])("that is %s changes nothing and says what is wrong", async (_, text, told) => {
    const { session } = opened();
    const pane = await openFrameworks(session);
    await choose(pane, text);
    expect(pane.text()).toContain("Tệp “bo.json” có ");
    expect(pane.text()).toContain(told);
    expect(session.offered.every(({ origin }) => origin === "catalog")).toBe(true);
    await choose(pane, textOf(OTHER));
    expect(pane.text()).toContain("Mã xa-moi-2026");
  });

  test("too large, or gone since it was chosen, is told", async () => {
    const pane = await openFrameworks(opened().session);
    await choose(pane, " ".repeat(2_000_001));
    expect(pane.text()).toContain("Tệp “bo.json” quá lớn");
    await choose(pane, "{}", () => Promise.reject(new DOMException("gone", "NotReadableError")));
    expect(pane.text()).toContain("Không đọc được tệp “bo.json”");
  });
});

describe("a file passed on", () => {
  test("is copied where the host drops downloads, to the byte of the command line's", async () => {
    const copied: string[] = [];
    const pane = await exporting(false, (text) => void copied.push(text));
    expect(pane.text()).toContain("dán vào Notepad và lưu với tên hung-yen-xa-2023.json");
    expect(pane.root.querySelector(".file-panel textarea")?.textContent).toBe(textOf(BUILT_IN));
    expect(() => pane.button("Lưu tệp")).toThrow();
    await pane.click("Sao chép");
    await settled(pane);
    expect(copied).toEqual([textOf(BUILT_IN)]);
    expect(pane.text()).toContain("Đã sao chép.");
    await pane.click("Đóng");
    expect(pane.root.querySelector(".file-panel")).toBeNull();
  });

  test("is selected for Ctrl+C where the clipboard is refused", async () => {
    const pane = await exporting(false, () => {
      throw new DOMException("no", "NotAllowedError");
    });
    await pane.click("Sao chép");
    await settled(pane);
    expect(pane.text()).toContain("bấm Ctrl+C");
    const area = pane.root.querySelector<HTMLTextAreaElement>(".file-panel textarea");
    expect([area?.selectionStart, area?.selectionEnd]).toEqual([0, textOf(BUILT_IN).length]);
  });

  test("is saved where the browser saves files", async () => {
    const saved: { name: string; bytes: Blob }[] = [];
    const blobs: Blob[] = [];
    URL.createObjectURL = (blob) => {
      blobs.push(blob as Blob);
      return "blob:1";
    };
    URL.revokeObjectURL = () => undefined;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      const [bytes] = blobs;
      if (bytes !== undefined) saved.push({ name: this.download, bytes });
    };
    const pane = await exporting(true, () => undefined);
    await pane.click("Lưu tệp");
    expect(saved.map(({ name }) => name)).toEqual(["hung-yen-xa-2023.json"]);
    expect(saved[0]?.bytes.size).toBe(Buffer.byteLength(textOf(BUILT_IN)));
    expect(pane.text()).toContain("Đã giao hung-yen-xa-2023.json cho trình duyệt");
  });
});

async function exporting(savesFiles: boolean, write: (text: string) => void): Promise<OpenedPane> {
  Object.defineProperty(navigator, "clipboard", {
    configurable: true,
    value: { writeText: (text: string) => Promise.resolve(text).then(write) },
  });
  const pane = await openFrameworks(opened().session, savesFiles);
  await clickIn(pane, "details.framework[open]", "Xuất ra tệp");
  await settled(pane);
  return pane;
}

/** The officer answers the browser's question for a file. */
async function choose(pane: OpenedPane, text: string, read = () => Promise.resolve(text)) {
  const input = pane.root.querySelector<HTMLInputElement>("input[type=file]");
  if (input === null) throw new Error("nothing asks for a file");
  // jsdom's files cannot be read as text.
  const file = Object.assign(new File([text], "bo.json"), { text: read });
  Object.defineProperty(input, "files", { configurable: true, value: [file] });
  await acting(() => input.dispatchEvent(new Event("change", { bubbles: true })));
  await settled(pane);
}

function textOf(framework: Framework): string {
  const saved = saveFramework(framework);
  if (!saved.ok) throw new Error(JSON.stringify(saved.error));
  return saved.value;
}
