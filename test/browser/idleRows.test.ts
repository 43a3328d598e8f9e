import type { BrowserContext } from "playwright-core";
import { WorkbenchVisit } from "./support/workbenchVisit";

let visit: WorkbenchVisit;
beforeEach(async () => void (visit = await WorkbenchVisit.open("hung-yen-xa-2023", "", {}, neverIdle)));
afterEach(() => visit.leave());

/** A page that finds no idle moment until `idle()` gives it one. */
async function neverIdle(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const waiting: IdleRequestCallback[] = [];
    window.requestIdleCallback = (work) => waiting.push(work);
    const idle = (): number => {
      const works = waiting.splice(0);
      for (const work of works) work({ didTimeout: false, timeRemaining: () => 50 });
      return works.length;
    };
    Object.assign(window, { idle });
  });
}

/** How much was waiting for the moment. */
const idle = () => visit.page.evaluate(() => (window as unknown as { idle: () => number }).idle());

it("a sheet that goes before its rows were measured leaves nothing behind that fails", async () => {
  await visit.rank();
  await visit.undo();
  expect(await visit.sheetNames()).toEqual(["DTI 2023"]);
  expect(await idle()).toBeGreaterThan(0);
  expect(visit.visitor.errors).toEqual([]);
});

it("nor does a workbook that goes", async () => {
  await visit.rank();
  await visit.page.getByRole("combobox", { name: "Tệp mẫu" }).selectOption({ label: "Cần Thơ 2023, sở và huyện" });
  await visit.page.getByRole("heading", { name: "can-tho-2023.xlsx" }).waitFor();
  expect(await idle()).toBeGreaterThan(0);
  expect(visit.visitor.errors).toEqual([]);
});
