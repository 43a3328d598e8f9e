import { AxeBuilder } from "@axe-core/playwright";
import type { Locator } from "playwright-core";
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

async function openMenu(button: Locator): Promise<void> {
  await button.click();
  await visit.pane.getByRole("menuitem").first().waitFor();
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
  await visit.visitor.keepPicture(`view-check-opened-${colorScheme}`);
});

it.each(["light", "dark"] as const)("has nothing for axe to find in what opens, in %s colours", async (colorScheme) => {
  visit = await WorkbenchVisit.open("hung-yen-xa-2023", "", { colorScheme });
  await visit.view.getByText("17 đơn vị").first().waitFor();
  const found: [string, readonly string[]][] = [];
  const look = async (name: string): Promise<void> => {
    found.push([name, await violations()]);
    await visit.visitor.keepPicture(`opened-${found.length}-${colorScheme}`);
  };
  await visit.pane.locator("#framework").click();
  await visit.view.getByRole("option").first().waitFor();
  await look("chooser");
  await visit.page.keyboard.press("Escape");
  await openMenu(visit.pane.getByRole("button", { name: "Trợ giúp và tùy chọn" }));
  await look("menu of the pane");
  await visit.page.keyboard.press("Escape");
  await openView("Kết quả");
  await visit.view.locator(".pictures svg").first().waitFor();
  for (const summary of await visit.view.locator("summary:visible").all()) await summary.click();
  await look("pictures");
  await openView("Bộ tiêu chí");
  await visit.view.getByRole("button", { name: "Tạo bản sao để sửa" }).first().click();
  await visit.view.locator(".editor").waitFor();
  await visit.view.getByRole("button", { name: "Chi tiết tiêu chí Thể chế số" }).click();
  await look("editor");
  await openMenu(visit.view.locator("button[aria-haspopup=menu]:visible").first());
  await look("menu of the editor");
  await visit.page.keyboard.press("Escape");
  await visit.view.getByRole("textbox", { name: "Tên tiêu chí 1" }).fill("Nhận thức");
  await visit.view.getByRole("button", { name: "Hủy", exact: true }).click();
  await visit.pane.getByRole("alertdialog").waitFor();
  await look("question");
  expect(found.filter(([, all]) => all.length > 0)).toEqual([]);
});

it("would be told by axe of what is wrong in the pane", async () => {
  visit = await WorkbenchVisit.open("hung-yen-xa-2023");
  await visit.view.getByText("17 đơn vị").first().waitFor();
  await visit.view.evaluate((view) => view.append(document.createElement("button")));
  expect((await violations()).map((each) => each.split(" ")[0])).toContain("button-name");
});

it("has nothing for axe to find after writing", async () => {
  visit = await WorkbenchVisit.open("hung-yen-xa-2023");
  await visit.rank();
  expect(await violations()).toEqual([]);
  await visit.visitor.keepPicture("written");
});

it("has nothing for axe to find in the survey of all sheets", async () => {
  visit = await WorkbenchVisit.open("can-tho-2023");
  await visit.pane.getByRole("button", { name: "Xếp hạng mọi trang tính có bảng" }).click();
  await visit.view.locator("#survey-heading").waitFor();
  for (const summary of await visit.view.locator("summary:visible").all()) await summary.click();
  expect(await violations()).toEqual([]);
  await visit.visitor.keepPicture("survey");
});

it("lets nothing but an open question be reached by Tab, and gives the focus back to what asked", async () => {
  visit = await WorkbenchVisit.open("hung-yen-xa-2023-cong-bo");
  const write = visit.pane.getByRole("button", { name: /^Ghi kết quả xếp hạng/ });
  await write.click();
  const question = visit.pane.getByRole("alertdialog");
  await question.waitFor();
  const reached = new Set<string>();
  for (let presses = 0; presses < 12; presses++) {
    await visit.page.keyboard.press("Tab");
    reached.add(
      await visit.pane.locator("body").evaluate(({ ownerDocument: { activeElement } }) => {
        if (activeElement === null || activeElement === document.body) return "outside";
        return activeElement.closest("[role=alertdialog]") === null
          ? activeElement.outerHTML
          : activeElement.textContent;
      }),
    );
  }
  expect([...reached].sort()).toEqual(["Chưa ghi", "Vẫn ghi", "Xem lỗi"]);
  await visit.page.keyboard.press("Escape");
  await question.waitFor({ state: "detached" });
  expect(await write.evaluate((element) => element === document.activeElement)).toBe(true);
});

it("goes through a menu by the arrows, and comes back to its button by Escape", async () => {
  visit = await WorkbenchVisit.open("hung-yen-xa-2023");
  const button = visit.pane.getByRole("button", { name: "Trợ giúp và tùy chọn" });
  await openMenu(button);
  const walked: string[] = [];
  for (const key of ["ArrowDown", "End", "ArrowDown", "ArrowUp", "Home"]) {
    await visit.page.keyboard.press(key);
    walked.push(await visit.pane.locator("[role=menuitem]:focus").innerText());
  }
  const [help, samples, last] = ["Hướng dẫn sử dụng", "Bảng điểm mẫu", "Kiểm tra môi trường"];
  expect(walked).toEqual([samples, last, help, last, help]);
  await visit.page.keyboard.press("Escape");
  await visit.pane.getByRole("menuitem").first().waitFor({ state: "detached" });
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
});
