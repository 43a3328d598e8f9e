import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type Frame, type Page } from "playwright-core";
import { browserArguments, findBrowser, trustIn } from "../../test/browser/support/findBrowser";
import { cache } from "../../test/browser/support/stage";
import { bundle } from "../bundle/bundle";
import { localCertificate } from "../serve/certificate";
import { serveFolders } from "../serve/serveFolders";
import { benchFile } from "./benchBook";
import { tell } from "./report";

const UNITS = 3000;
const ROUNDS = 3;
const VIEWS = ["Rà soát", "Kết quả", "Bộ tiêu chí", "Xếp hạng"];
const LONG = 120_000;

/** Milliseconds of the tasks that kept the pane's page for 50 ms or more: all together, and the longest. */
interface Work {
  readonly sum: number;
  readonly longest: number;
}

/** What the released pane keeps its page busy with for 3 000 units: until the preview, after typing, at each view. */
export async function benchPane(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "xep-hang-bench-"));
  const build = join(folder, "build");
  await bundle({ mode: "production", folder: build, env: { officejs: "self", page: "beside" } });
  writeFileSync(join(build, "bench.xlsx"), await benchFile(UNITS));
  const certificate = await localCertificate(join(cache, "certificate"));
  const server = await serveFolders({ folders: { "/": build }, port: 0, certificate });
  const { path, env } = await findBrowser(cache);
  const args = [...browserArguments, trustIn(certificate)];
  const browser = await chromium.launch({ executablePath: path, args, env: { ...process.env, ...env } });
  const { port } = server.address() as AddressInfo;
  const rounds: ReadonlyMap<string, Work>[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await visit(browser, `https://localhost:${port}`));
  for (const step of rounds[0]?.keys() ?? []) {
    const works = rounds.flatMap((round) => round.get(step) ?? []);
    const longest = Math.max(...works.map((work) => work.longest));
    tell("pane", `${UNITS} units, ${step}`, {
      "ms of work": median(works.map(({ sum }) => sum)),
      "ms longest": longest,
    });
  }
  await browser.close();
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
}

async function visit(browser: Browser, origin: string): Promise<ReadonlyMap<string, Work>> {
  const context = await browser.newContext({ locale: "vi-VN", viewport: { width: 1366, height: 768 } });
  context.setDefaultTimeout(LONG);
  await context.addInitScript(countLongTasks);
  const page = await context.newPage();
  await page.goto(`${origin}/workbench.html?file=bench.xlsx`);
  const pane = page.frameLocator("#pane-frame");
  await pane.locator("button.unit").first().waitFor();
  const frame = await frameOf(page);
  const works = new Map([["opening to preview", await takeWork(frame)]]);
  const before = await pane.getByRole("main").innerText();
  await typeInto(page, "C5", "99,5");
  await frame.waitForFunction((old) => document.querySelector("main")?.innerText !== old, before);
  works.set("typing to changed preview", await takeWork(frame));
  for (const name of VIEWS) {
    await pane.getByRole("tab", { name }).click();
    await pane.getByRole("tab", { name, selected: true }).waitFor();
    await pane.locator(".skeleton").waitFor({ state: "detached" });
    works.set(name, await takeWork(frame));
  }
  await context.close();
  return works;
}

/** Runs in every page before its own scripts. */
function countLongTasks(): void {
  const tasks: number[] = [];
  Object.assign(globalThis, { longTasks: tasks });
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === "self") tasks.push(duration);
  }).observe({ type: "longtask", buffered: true });
}

async function frameOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector("#pane-frame");
  const frame = await element.contentFrame();
  if (frame === null) throw new Error("the page has no pane");
  return frame;
}

/** Of what has happened since the last time; a task that is told late belongs to the step that it was of. */
async function takeWork(frame: Frame): Promise<Work> {
  await frame.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  const tasks = await frame.evaluate(() => (globalThis as unknown as { longTasks: number[] }).longTasks.splice(0));
  return { sum: tasks.reduce((sum, task) => sum + task, 0), longest: Math.max(0, ...tasks) };
}

async function typeInto(page: Page, cell: string, text: string): Promise<void> {
  const box = page.locator("#grid input").last();
  await box.fill(cell);
  await box.press("Enter");
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
