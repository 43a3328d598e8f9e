import { AxeBuilder } from "@axe-core/playwright";
import { Workbook } from "exceljs";
import { WorkbenchVisit } from "./support/workbenchVisit";

let visit: WorkbenchVisit;
afterEach(() => visit.leave());

const VIEWS = ["Xếp hạng", "Rà soát", "Kết quả", "Bộ tiêu chí"];

/** What axe finds in the pane, each with where. */
async function violations(): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page: visit.page })
    .include({ fromFrames: ["#pane-frame", "body"] })
    .setLegacyMode(true)
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${JSON.stringify(target)}`));
}

async function openView(name: string): Promise<void> {
  await visit.pane.getByRole("tab", { name }).click();
  await visit.pane.getByRole("tab", { name, selected: true }).waitFor();
  await visit.pane.locator(".skeleton").waitFor({ state: "detached" });
}

it.each(["light", "dark"] as const)("has nothing for axe to find in any view, in %s colours", async (colorScheme) => {
  visit = await WorkbenchVisit.open("hung-yen-xa-2023-dan-tu-word", "", { colorScheme });
  await visit.view.getByText("17 đơn vị").first().waitFor();
  for (const name of VIEWS) {
    await openView(name);
    expect([name, await violations()]).toEqual([name, []]);
    await visit.visitor.keepPicture(`view-${VIEWS.indexOf(name) + 1}-${colorScheme}`);
  }
  await openView("Rà soát");
  for (const summary of await visit.view.locator("summary:visible").all()) await summary.click();
  expect(["opened", await violations()]).toEqual(["opened", []]);
  await visit.visitor.keepPicture(`view-check-opened-${colorScheme}`);
});

it("would be told by axe of what is wrong in the pane", async () => {
  visit = await WorkbenchVisit.open("hung-yen-xa-2023");
  await visit.view.getByText("17 đơn vị").first().waitFor();
  await visit.view.evaluate((view) => view.append(document.createElement("button")));
  expect((await violations()).map((each) => each.split(" ")[0])).toContain("button-name");
});

it("has nothing for axe to find in the editor of frameworks", async () => {
  visit = await WorkbenchVisit.open("hung-yen-xa-2023");
  await visit.view.getByText("17 đơn vị").first().waitFor();
  await openView("Bộ tiêu chí");
  await visit.view.getByText("Lập bộ tiêu chí", { exact: false }).first().click();
  await visit.view.getByLabel("Tên bộ tiêu chí").first().waitFor();
  expect(await violations()).toEqual([]);
  await visit.visitor.keepPicture("view-editor");
});

it("has nothing for axe to find after writing", async () => {
  visit = await WorkbenchVisit.open("hung-yen-xa-2023");
  await visit.rank();
  expect(await violations()).toEqual([]);
});

/** A table that the sample framework for communes fits, with a score written as text. */
async function smallTable(): Promise<Buffer> {
  const workbook = new Workbook();
  workbook.addWorksheet("Chấm điểm").addRows([
    [
      "STT",
      "Đơn vị",
      "Phát triển kinh tế, thu ngân sách (25 điểm)",
      "Văn hóa - xã hội, an sinh (20 điểm)",
      "Quốc phòng, an ninh (15 điểm)",
      "Xây dựng chính quyền (20 điểm)",
      "Cải cách hành chính và chuyển đổi số (20 điểm)",
      "Điểm thưởng",
      "Điểm trừ",
    ],
    [1, "Xã An Bình", 23, 19, 14.5, 19, 18, 1, 0],
    [2, "Xã Cẩm Sơn", 20, 18, 13, 17, "16,5", 0, 0],
    [3, "Phường Đông Hải", 15, 14.5, 11, 13, 12, 0, 1],
    [4, "Xã Long Thành", 12, 11, 9, 10.5, 11, 0, 0],
  ]);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

it("is led by the keyboard alone from a score as text to a sheet fit to be signed, and back", async () => {
  visit = await WorkbenchVisit.open("hung-yen-xa-2023");
  await visit.reopen({ name: "xã phường.xlsx", bytes: await smallTable() });
  await visit.view.getByText("4 đơn vị").first().waitFor();
  const press = async (name: RegExp, role: "button" | "tab") => {
    await visit.page.locator("#close-pane").focus();
    await visit.tabTo(name, role);
    await visit.page.keyboard.press("Enter");
  };
  await press(/^Xếp hạng$/, "tab");
  await visit.page.keyboard.press("ArrowRight");
  await visit.view.getByText("Chưa đủ điều kiện trình").waitFor();
  await visit.page.locator("#close-pane").focus();
  await visit.tabTo(/^Chưa ghi kết quả/, "button");
  await press(/^Mục sau$/, "button");
  await press(/^Sửa ô này$/, "button");
  await visit.view.getByText("Đã sửa 1 ô").waitFor();
  await press(/^Ghi kết quả xếp hạng/, "button");
  await visit.view.getByText("Đủ điều kiện trình ký").waitFor();
  await visit.visitor.keepPicture("fit-to-be-signed");
  await press(/^Hoàn tác$/, "button");
  await visit.view.getByText("Chưa đủ điều kiện trình").waitFor();
  expect(visit.visitor.errors).toEqual([]);
});

it("keeps every view within 160 px of its own, as 320 px at 200 % leave it", async () => {
  visit = await WorkbenchVisit.open("hung-yen-xa-2023-dan-tu-word");
  await visit.view.getByText("17 đơn vị").first().waitFor();
  await visit.page.addStyleTag({ content: ".pane { width: 160px !important; border: 0 !important; }" });
  for (const name of VIEWS) {
    await openView(name);
    expect([name, await visit.overflow()]).toEqual([name, 0]);
  }
  await visit.visitor.keepPicture("narrow-200");
});
