import type { Frame } from "playwright-core";
import { stage } from "./support/stage";
import { WorkbenchVisit } from "./support/workbenchVisit";

let visit: WorkbenchVisit;
afterEach(() => visit.leave());

/** What the page's policy has stopped, in every frame. */
const refused: string[] = [];

async function opened(query = ""): Promise<void> {
  refused.length = 0;
  visit = await WorkbenchVisit.open(
    "hung-yen-xa-2023-cong-bo",
    `pane=self-hosted/taskpane.html${query}`,
    {},
    async (context) => {
      await context.exposeFunction("tellRefused", (what: string) => refused.push(what));
      await context.addInitScript(() => {
        document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
          (globalThis as unknown as { tellRefused: (what: string) => void }).tellRefused(
            `${violatedDirective} ${blockedURI}`,
          );
        });
      });
    },
  );
}

function paneFrame(): Frame {
  const frame = visit.page.frames().find((each) => each.url().includes("/self-hosted/taskpane.html"));
  if (frame === undefined) throw new Error("there is no pane");
  return frame;
}

async function openView(name: string): Promise<void> {
  await visit.pane.getByRole("tab", { name }).click();
  await visit.pane.getByRole("tab", { name, selected: true }).waitFor();
  await visit.pane.locator(".skeleton").waitFor({ state: "detached" });
}

/** Opens whatever in a view can be opened; what opens may bring more. */
async function openAll(): Promise<void> {
  const closed = visit.view.locator("details:not([open]) > summary:visible");
  for (let left = 60; left > 0 && (await closed.count()) > 0; left--) await closed.first().click();
}

/** Writes what is chosen in the view that is open. */
async function write(): Promise<void> {
  await visit.view.getByRole("button", { name: /^Ghi / }).first().click();
  await visit.written();
}

/** Every view, everything in it that opens, every output, a file of each kind that the pane gives, and taking it all back. */
async function useEverything(): Promise<void> {
  for (const name of ["Xếp hạng", "Rà soát", "Bộ tiêu chí", "Kết quả"]) {
    await openView(name);
    await openAll();
  }
  for (const box of await visit.view.getByRole("checkbox").all()) await box.check();
  await write();
  await openView("Bộ tiêu chí");
  await visit.view.getByRole("button", { name: "Tạo bản sao để sửa" }).first().click();
  await visit.view.getByRole("button", { name: "Lưu vào sổ làm việc" }).waitFor();
  await openView("Rà soát");
  await openView("Xếp hạng");
  await visit.undo();
}

/** What we keep on the machine, and what Office.js does. */
const TOLD = [
  /^xep-hang\.(language|told-of-undo)$/,
  /^xepHang\.runs$/,
  /^Office API client$/,
  /^hostInfoValue$/,
  /CachedSessionSettings$/,
];

/** The keys of everything kept on the machine that docs/privacy.md does not tell. */
async function keptKeys(): Promise<readonly string[]> {
  const keys = await paneFrame().evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name = "" }) => `database ${name}`),
    ...(await caches.keys()).map((name) => `cache ${name}`),
    ...document.cookie.split("; ").filter((cookie) => cookie !== ""),
  ]);
  expect(keys).toContain("xepHang.runs");
  return keys.filter((key) => !TOLD.some((told) => told.test(key)));
}

it("the policy is on in the pane: what it forbids is stopped, and seen", async () => {
  await opened();
  await visit.view.getByText("17 đơn vị").first().waitFor();
  await paneFrame().evaluate(async () => {
    const script = document.createElement("script");
    script.textContent = "document.title = 'pwned'";
    document.body.append(script);
    const image = document.createElement("img");
    image.src = "https://elsewhere.example/pixel.png";
    document.body.append(image);
    await fetch("https://elsewhere.example/").catch(() => undefined);
  });
  const stopped = () => new Set(refused.map((each) => each.split(" ")[0]));
  while (stopped().size < 3) await visit.page.evaluate(() => new Promise(requestAnimationFrame));
  expect([...stopped()].sort()).toEqual(["connect-src", "img-src", "script-src-elem"]);
  expect(await paneFrame().title()).not.toBe("pwned");
});

it("nothing is stopped, asked of others or kept beyond what is told, while everything in the pane is used", async () => {
  await opened();
  await visit.view.getByText("17 đơn vị").first().waitFor();
  await useEverything();
  expect(await keptKeys()).toEqual([]);
  expect(refused).toEqual([]);
  const foreign = visit.visitor.requests.filter(
    (address) => !/^(blob|data):/.test(address) && !address.startsWith(stage().workbench),
  );
  expect(foreign).toEqual([]);
  expect(visit.visitor.errors).toEqual([]);
});
