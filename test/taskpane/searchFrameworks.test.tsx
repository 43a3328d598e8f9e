/** @jest-environment jsdom */
import { opened, openFrameworks } from "./support/frameworksPane";
import { acting } from "./support/openedPane";

// What opens on demand is compiled before the clock of a test runs.
beforeAll(() => import("../../src/taskpane/frameworks/FrameworksView"));

test("what is sought is found by what it is called, by number and by its state; nothing found is said", async () => {
  const { session } = opened();
  const pane = await openFrameworks(session);
  const found = async (sought: string) => {
    const field = pane.root.querySelector<HTMLInputElement>("input[type=search]");
    const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
    await acting(() => {
      own?.set?.call(field, sought);
      field?.dispatchEvent(new Event("input", { bubbles: true }));
    });
    return [...pane.root.querySelectorAll(".framework-name")].map(({ textContent }) => textContent);
  };
  expect(await found("335")).toEqual(["Đánh giá, xếp loại công chức (NĐ 335/2025/NĐ-CP)"]);
  expect(await found("ocop")).toEqual(["OCOP: phân hạng sản phẩm (QĐ 148/QĐ-TTg)"]);
  expect(await found("nông thôn".normalize("NFD"))).toEqual(["Xã nông thôn mới 2026–2030 (QĐ 51/2025/QĐ-TTg)"]);
  const archived = session.offered.filter(({ framework: { status } }) => status === "archived");
  expect(await found("lưu trữ")).toHaveLength(archived.length);
  expect(pane.text()).not.toContain("Không có bộ tiêu chí nào khớp.");
  expect(await found("zzz")).toEqual([]);
  expect(pane.text()).toContain("Không có bộ tiêu chí nào khớp.");
});
