import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { artifacts, project } from "./support/stage";
import { WorkbenchVisit } from "./support/workbenchVisit";

/**
 * The pictures of docs/guide, taken of the pane as it is. They are left in test/artifacts; `GUIDE=keep` puts them into the
 * guide.
 */
let visit: WorkbenchVisit;
afterEach(() => visit.leave());

async function keep(name: string): Promise<void> {
  mkdirSync(artifacts, { recursive: true });
  const picture = join(artifacts, `guide-${name}.png`);
  const bytes = await visit.page.locator("#pane").screenshot({ path: picture });
  // A blank pane makes a picture of some 3 KB.
  expect(bytes.length).toBeGreaterThan(10_000);
  if (process.env["GUIDE"] === "keep") copyFileSync(picture, join(project, `docs/guide/hinh/${name}.png`));
}

test("the preview, and what is said after writing", async () => {
  visit = await WorkbenchVisit.open("hung-yen-xa-2023");
  await visit.view.getByRole("table").first().waitFor();
  await keep("xep-hang");
  await visit.rank();
  await keep("da-ghi");
  await visit.pane.getByRole("tab", { name: "Kết quả" }).click();
  await visit.view.getByRole("checkbox").first().waitFor();
  await keep("ket-qua");
});

test("the findings of a published table", async () => {
  visit = await WorkbenchVisit.open("can-tho-2023-cong-bo", "view=check");
  await visit.view.getByRole("listitem").first().waitFor();
  await keep("ra-soat");
});
