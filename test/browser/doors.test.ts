import { unzipSync } from "fflate";
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

/** A pasted list of units, a draft that is proofread, the record of the verification. */
async function compare(): Promise<void> {
  const { view } = visit;
  await view.getByLabel("Dán danh mục").fill("Xã Phương Chiểu\nXã Không có");
  await view.getByRole("button", { name: "Đối chiếu", exact: true }).click();
  await view.getByText("Đang đối chiếu với danh mục đã dán").waitFor();
  const draft = { name: "dự thảo.txt", mimeType: "text/plain", buffer: Buffer.from("Điều 1. 99 xã xếp loại Tốt.") };
  await view.locator('input[type="file"]').setInputFiles(draft);
  await view.getByText(/“dự thảo\.txt” (?:có|khớp)/).waitFor();
  await view.getByRole("button", { name: "Ghi biên bản ra trang tính" }).click();
  await visit.written();
}

/** Every paper, and the release copy: an .xlsx of the workbook as it stands. */
async function makePapers(): Promise<void> {
  const kinds = visit.view.getByLabel("Văn bản", { exact: true });
  for (const kind of await kinds.locator("option").allInnerTexts()) {
    await kinds.selectOption({ label: kind });
    const saving = visit.page.waitForEvent("download");
    await visit.view.getByRole("button", { name: "Tạo văn bản" }).click();
    await saving;
  }
  const released = visit.page.waitForEvent("download");
  await visit.view.getByRole("button", { name: "Tạo bản phát hành" }).click();
  const pieces: Buffer[] = [];
  for await (const piece of await (await released).createReadStream()) pieces.push(piece as Buffer);
  expect(Object.keys(unzipSync(Buffer.concat(pieces)))).toContain("xl/workbook.xml");
}

/** A framework proofread, shown as a file, and copied to be edited. */
async function useFramework(): Promise<void> {
  const { view } = visit;
  await view.getByRole("button", { name: "Soát dự thảo", exact: true }).first().click();
  await view.getByText(/^Soát dự thảo: /).waitFor();
  await view.getByRole("button", { name: "Xuất ra tệp" }).first().click();
  await view.getByRole("button", { name: "Sao chép", exact: true }).click();
  await view.getByRole("button", { name: "Tạo bản sao để sửa" }).first().click();
  await view.getByRole("button", { name: "Lưu vào sổ làm việc" }).waitFor();
}

/** All sheets at once, and back. */
async function survey(): Promise<void> {
  await visit.pane.getByRole("button", { name: "Xếp hạng mọi trang tính có bảng" }).click();
  await visit.view.getByRole("heading", { name: "Các trang tính có bảng" }).waitFor();
  await visit.pane.getByRole("button", { name: "Trở lại từng trang tính" }).click();
}

async function diagnose(): Promise<void> {
  await visit.pane.getByRole("button", { name: "Trợ giúp và tùy chọn" }).click();
  await visit.pane.getByRole("menuitem", { name: "Kiểm tra môi trường" }).click();
  await visit.pane.getByRole("button", { name: "Đồng ý, thử trong Excel" }).click();
  await visit.pane.getByText("Đã thử xong, trang tính tạm đã được xóa.").waitFor();
}

/** Every view, everything in it that opens, every output and what it will change, a file of each kind, and taking the last back. */
async function useEverything(): Promise<void> {
  for (const name of ["Xếp hạng", "Rà soát", "Bộ tiêu chí", "Kết quả"]) {
    await openView(name);
    await openAll();
  }
  await makePapers();
  for (const box of await visit.view.getByRole("checkbox").all()) await box.check();
  await visit.view.getByRole("heading", { name: "Sẽ ghi" }).waitFor();
  await write();
  await openView("Xếp hạng");
  await survey();
  await openView("Bộ tiêu chí");
  await useFramework();
  await openView("Rà soát");
  await openAll();
  await compare();
  await openView("Xếp hạng");
  await visit.undo();
  await diagnose();
}

/** What we keep on the machine, and what Office.js does. */
const TOLD = [
  /^xep-hang\.(language|told-of-undo)$/,
  // Of this workbook.
  /^xepHang\.runs hung-yen-xa-2023-cong-bo\.xlsx$/,
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
  expect(keys).toContain("xepHang.runs hung-yen-xa-2023-cong-bo.xlsx");
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
