import { WorkbenchVisit } from "./support/workbenchVisit";

let visit: WorkbenchVisit;
afterEach(() => visit.leave());

async function openView(name: string): Promise<void> {
  await visit.pane.getByRole("tab", { name }).click();
  await visit.pane.getByRole("tab", { name, selected: true }).waitFor();
  await visit.pane.locator(".skeleton").waitFor({ state: "detached" });
}

/** Half of 320 px is what a pane has at 200 %. */
it.each([320, 160])("fits into %i px in every view, opened and edited", async (width) => {
  visit = await WorkbenchVisit.open("hung-yen-xa-2023-cong-bo");
  await visit.page.addStyleTag({ content: `.pane { width: ${width}px !important; border: 0 !important; }` });
  await visit.view.getByText("17 đơn vị").first().waitFor();
  const wider: [string, number][] = [];
  const look = async (name: string): Promise<void> => {
    wider.push([name, await visit.overflow()]);
    await visit.visitor.keepPicture(`narrow-${width}-${wider.length}`);
  };
  await look("Xếp hạng");
  await visit.pane.locator("#framework").click();
  await visit.view.getByRole("option").first().waitFor();
  await look("chooser");
  await visit.page.keyboard.press("Escape");
  for (const name of ["Rà soát", "Kết quả", "Bộ tiêu chí"]) {
    await openView(name);
    for (const summary of await visit.view.locator("summary:visible").all()) await summary.click();
    if (name === "Kết quả") await visit.view.locator(".pictures svg").first().waitFor();
    await look(name);
  }
  await visit.view.getByRole("button", { name: "Tạo bản sao để sửa" }).first().click();
  await visit.view.locator(".editor").waitFor();
  await look("editor");
  expect(wider.filter(([, by]) => by > 0)).toEqual([]);
});
