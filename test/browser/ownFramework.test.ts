import { loadFramework, saveFramework } from "../../src/framework/document/loadFramework";
import type { Framework } from "../../src/model/framework";
import { buffer } from "node:stream/consumers";
import { hungYenResults } from "./support/publishedResults";
import { type DownloadedFile, WorkbenchVisit } from "./support/workbenchVisit";

const COPY = "hung-yen-xa-2023-ban-sao";
const THRESHOLD = 640.5;

let visit: WorkbenchVisit;
afterEach(() => visit.leave());

it("makes a framework of the officer's own, ranks by it, keeps it in the file, and takes it to another workbook", async () => {
  visit = await WorkbenchVisit.open("hung-yen-xa-2023", "view=frameworks");
  const { view, pane } = visit;
  await view.getByRole("button", { name: "Tạo bản sao để sửa" }).first().click();
  await view.getByLabel("Ngưỡng của mức Trung bình", { exact: true }).fill("640,5");
  await view.getByLabel("Nguồn của ngưỡng mức Trung bình", { exact: true }).selectOption("stated");
  // Who states it is the officer's to say: without a source nothing is tried.
  await view.getByLabel("Văn bản, điều khoản").first().fill("Quyết định số 12/QĐ-UBND ngày 05/01/2026");
  const below = Object.values(hungYenResults()).filter(([total, , name]) => name === "Trung bình" && less(total));
  expect(below.length).toBeGreaterThan(0);
  await view.getByText(`0 đơn vị đổi hạng, ${below.length} đơn vị đổi loại`).waitFor();
  await visit.visitor.keepPicture("workbench-editor");
  await view.getByRole("button", { name: "Lưu vào sổ làm việc" }).click();
  await view.getByText("Đã lưu “").waitFor();

  await pane.getByRole("tab", { name: "Xếp hạng" }).click();
  expect(await view.locator("#framework").getAttribute("value")).toBe(COPY);
  await visit.rank();
  const counts = { Tốt: 0, Khá: 1, "Trung bình": 11 - below.length, Yếu: 5 + below.length };
  expect(await visit.classCounts()).toEqual(counts);

  await visit.reopen({ ...(await visit.download()), name: "mở lại.xlsx" });
  await openFrameworks();
  await view.getByText(/của sổ làm việc này · .*đang dùng cho bảng này/).waitFor();
  const file = await exported();
  expect(file.name).toBe(`${COPY}.json`);
  const framework = frameworkIn(file);
  expect(framework.classes?.levels.map(({ threshold }) => threshold?.value)).toEqual([null, "700", "640.5", undefined]);

  await visit.visitor.page.goto(visit.visitor.page.url().replace("hung-yen-xa-2023", "can-tho-2023"));
  await visit.visitor.page.getByRole("heading", { name: "can-tho-2023.xlsx" }).waitFor();
  await openFrameworks();
  // Notepad puts a mark of its encoding before the text.
  await bringIn({ name: "bo.json", bytes: Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), file.bytes]) });
  await view.getByText(`Mã ${COPY}`).waitFor();
  await view.getByRole("button", { name: "Lưu vào sổ làm việc" }).click();
  await view.getByText("Đã lưu “").waitFor();
  const own = view.locator("details.framework", { hasText: "của sổ làm việc này" });
  // It fits communes: the table of departments keeps its framework.
  expect(await own.getByText("đang dùng cho bảng này").count()).toBe(0);
  await own.locator("summary").first().click();
  expect((await exported(own)).bytes.equals(file.bytes)).toBe(true);
  expect(visit.visitor.errors).toEqual([]);
});

it("refuses a file that is no framework, and says what is wrong with it", async () => {
  visit = await WorkbenchVisit.open("hung-yen-xa-2023", "view=frameworks");
  const file = await exported();
  const spoilt = file.bytes.toString("utf8").replace('"decimals": 2', '"decimals": "hai"');
  await bringIn({ name: "hỏng.json", bytes: Buffer.from(spoilt) });
  await visit.view.getByText("Tệp “hỏng.json” có 1 chỗ cần sửa").waitFor();
  await visit.view.getByText(/^decimals: .*hai/).waitFor();
});

async function openFrameworks(): Promise<void> {
  await visit.pane.getByRole("tab", { name: "Bộ tiêu chí" }).click();
  await visit.view.getByRole("button", { name: "Mở từ tệp" }).waitFor();
}

/** The framework's file, as the browser saves it; without a place that of the framework in use. */
async function exported(place = visit.view.locator("details[open]").first()): Promise<DownloadedFile> {
  await place.getByRole("button", { name: "Xuất ra tệp" }).click();
  const downloading = visit.page.waitForEvent("download");
  await place.getByRole("button", { name: "Lưu tệp" }).click();
  const download = await downloading;
  return { name: download.suggestedFilename(), bytes: await buffer(await download.createReadStream()) };
}

async function bringIn({ name, bytes }: DownloadedFile): Promise<void> {
  const asked = visit.page.waitForEvent("filechooser");
  await visit.view.getByRole("button", { name: "Mở từ tệp" }).click();
  await (await asked).setFiles({ name, mimeType: "application/json", buffer: bytes });
}

/** What the file says, which must be just what saving that framework gives. */
function frameworkIn({ bytes }: DownloadedFile): Framework {
  const loaded = loadFramework(bytes.toString("utf8"));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  expect(saveFramework(loaded.value)).toEqual({ ok: true, value: bytes.toString("utf8") });
  return loaded.value;
}

function less(total: unknown): boolean {
  return Number(String(total).replace(",", ".")) < THRESHOLD;
}
