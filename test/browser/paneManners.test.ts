import { WorkbenchVisit } from "./support/workbenchVisit";

/** Of `rgb(41, 41, 41)`: the mean of its three parts, from 0 to 255. */
function brightness(color: string): number {
  const parts = (color.match(/\d+/g) ?? []).slice(0, 3).map(Number);
  return parts.reduce((sum, part) => sum + part, 0) / parts.length;
}

let visit: WorkbenchVisit;
afterEach(() => visit.leave());

it("tells an Excel below ExcelApi 1.9 what is needed, in both languages, and opens no pane", async () => {
  visit = await WorkbenchVisit.open("hung-yen-xa-2023", "api=1.7");
  await visit.pane.getByRole("heading", { name: "Phiên bản Excel này chưa dùng được Xếp Hạng" }).waitFor();
  expect(await visit.pane.getByText("This version of Excel cannot run Xếp Hạng").isVisible()).toBe(true);
  expect(await visit.pane.locator("#pane").innerHTML()).toBe("");
  await visit.visitor.keepPicture("old-excel");
});

it("works at exactly ExcelApi 1.9", async () => {
  visit = await WorkbenchVisit.open("hung-yen-xa-2023", "api=1.9");
  await visit.rank();
  await visit.undo();
  expect(visit.visitor.errors).toEqual([]);
});

it("speaks English to an English Excel", async () => {
  visit = await WorkbenchVisit.open("hung-yen-xa-2023", "language=en-US");
  await visit.view.getByText("17 units").first().waitFor();
  await visit.pane.getByRole("button", { name: /^Write the ranking/ }).waitFor();
  expect(await visit.pane.locator("html").getAttribute("lang")).toBe("en");
  expect(await visit.view.innerText()).not.toMatch(/Bảng điểm|đơn vị\b/);
  await visit.visitor.keepPicture("english");
});

it("is dark where the system is dark", async () => {
  visit = await WorkbenchVisit.open("hung-yen-xa-2023", "", { colorScheme: "dark" });
  await visit.view.getByText("17 đơn vị").first().waitFor();
  const [ground, ink] = await visit.pane.locator(".app").evaluate((element) => {
    const { backgroundColor, color } = getComputedStyle(element);
    return [backgroundColor, color];
  });
  expect(brightness(ground)).toBeLessThan(80);
  expect(brightness(ink)).toBeGreaterThan(180);
  await visit.visitor.keepPicture("dark");
});

it("shows a hint over the fields around it, whole", async () => {
  visit = await WorkbenchVisit.open("hung-yen-xa-2023", "view=frameworks");
  await visit.view.getByRole("button", { name: "Tạo bản sao để sửa" }).first().click();
  await visit.view.getByRole("button", { name: /Chi tiết tiêu chí Thể chế số/ }).hover();
  const hint = visit.pane.getByRole("tooltip").first();
  await hint.waitFor();
  const covered = await hint.evaluate((shown) => {
    const { left, top, width, height } = shown.getBoundingClientRect();
    const at = (share: number) => document.elementFromPoint(left + width * share, top + height / 2);
    return [0.1, 0.3, 0.5, 0.7, 0.9].filter((share) => !shown.contains(at(share)));
  });
  expect(covered).toEqual([]);
});

it("can be run from the keyboard alone, from opening to undoing", async () => {
  visit = await WorkbenchVisit.open("hung-yen-xa-2023");
  await visit.view.getByText("17 đơn vị").first().waitFor();
  await visit.page.locator("#close-pane").focus();
  await visit.tabTo(/^Ghi kết quả xếp hạng/, "button");
  await visit.page.keyboard.press("Enter");
  await visit.pane.getByText("Nới ô gộp của tiêu đề").first().waitFor();
  await visit.page.locator("#close-pane").focus();
  await visit.tabTo(/^Ghi và nới tiêu đề$/, "button");
  await visit.page.keyboard.press("Enter");
  await visit.view.getByText("Đã ghi kết quả").waitFor();
  await visit.page.locator("#close-pane").focus();
  await visit.tabTo(/^Hoàn tác$/, "button");
  await visit.page.keyboard.press("Enter");
  await visit.view.getByText("Đã hoàn tác lần ghi gần nhất").waitFor();
  await visit.page.locator("#close-pane").focus();
  await visit.tabTo(/^Xếp hạng$/, "tab");
  await visit.page.keyboard.press("ArrowRight");
  await visit.pane.getByRole("tab", { name: "Rà soát", selected: true }).waitFor();
});

it("fits into 320 px in every view, before and after writing", async () => {
  visit = await WorkbenchVisit.open("hung-yen-xa-2023-cong-bo");
  await visit.page.addStyleTag({ content: ".pane { width: 320px !important; border: 0 !important; }" });
  await visit.view.getByText("17 đơn vị").first().waitFor();
  for (const name of ["Rà soát", "Kết quả", "Bộ tiêu chí", "Xếp hạng"]) {
    await visit.pane.getByRole("tab", { name }).click();
    await visit.pane.getByRole("tab", { name, selected: true }).waitFor();
    expect([name, await visit.overflow()]).toEqual([name, 0]);
  }
  await visit.rank();
  expect(await visit.overflow()).toBe(0);
  await visit.visitor.keepPicture("narrow");
});

it("opens the view that the ribbon button asks for", async () => {
  visit = await WorkbenchVisit.open("hung-yen-xa-2023");
  for (const name of ["Rà soát", "Kết quả", "Bộ tiêu chí", "Xếp hạng"]) {
    await visit.page.getByRole("navigation", { name: "Xếp Hạng" }).getByRole("button", { name }).click();
    await visit.pane.getByRole("tab", { name, selected: true }).waitFor();
  }
});
