import { editorWords } from "../../src/locales/editorWords";
import { WorkbenchVisit } from "./support/workbenchVisit";

let visit: WorkbenchVisit;
afterEach(() => visit.leave());

async function openView(index: number): Promise<void> {
  const tab = visit.pane.getByRole("tab").nth(index);
  await tab.click();
  await visit.pane.locator("[role=tab][aria-selected=true]").and(tab).waitFor();
  await visit.pane.locator(".skeleton").waitFor({ state: "detached" });
}

/** Half of 320 px is what a pane has at 200 %. */
it.each([
  [320, "vi"],
  [160, "vi"],
  [320, "en"],
  [160, "en"],
] as const)("fits into %i px in every view, opened and edited, in the words of %s", async (width, language) => {
  visit = await WorkbenchVisit.open("hung-yen-xa-2023-cong-bo", language === "en" ? "language=en-US" : "");
  await visit.page.addStyleTag({ content: `.pane { width: ${width}px !important; border: 0 !important; }` });
  await visit.pane.locator("button.unit").first().waitFor();
  const wider: [string, number][] = [];
  const look = async (name: string): Promise<void> => {
    wider.push([name, await visit.overflow()]);
    await visit.visitor.keepPicture(`narrow-${width}-${language}-${wider.length}`);
  };
  await look("rank");
  await visit.pane.locator("#framework").click();
  await visit.view.getByRole("option").first().waitFor();
  await look("chooser");
  await visit.page.keyboard.press("Escape");
  for (const [index, name] of ["check", "summary", "frameworks"].entries()) {
    await openView(index + 1);
    for (const summary of await visit.view.locator("summary:visible").all()) await summary.click();
    if (name === "summary") await visit.view.locator(".pictures svg").first().waitFor();
    await look(name);
  }
  const words = editorWords(language);
  await visit.view.getByRole("button", { name: words.copy }).first().click();
  await visit.view.locator(".editor").waitFor();
  await look("editor");
  await visit.view.getByRole("textbox", { name: words.criteria.nameOf(1) }).fill("Nhận thức");
  await visit.view.getByRole("button", { name: words.cancel, exact: true }).click();
  await visit.pane.getByRole("alertdialog").waitFor();
  await look("question");
  expect(wider.filter(([, by]) => by > 0)).toEqual([]);
});
