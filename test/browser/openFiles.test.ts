import { Workbook } from "exceljs";
import { WorkbenchVisit } from "./support/workbenchVisit";

let visit: WorkbenchVisit;
beforeEach(async () => void (visit = await WorkbenchVisit.open("hung-yen-xa-2023")));
afterEach(() => visit.leave());

/** A picture of one pixel. */
const png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

async function workbookWithPicture(): Promise<Buffer> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Ảnh");
  sheet.getCell("A1").value = "có ảnh";
  sheet.addImage(workbook.addImage({ base64: png, extension: "png" }), "B2:C3");
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

it("says on opening what of a file would be missing from a saved copy", async () => {
  await visit.reopen({ name: "có ảnh.xlsx", bytes: await workbookWithPicture() });
  const notice = visit.page.getByText(/các phần đó sẽ không được giữ khi lưu từ bản chạy trên trình duyệt/);
  await notice.waitFor();
  expect(await notice.innerText()).toContain("ảnh");
  await visit.page.getByRole("button", { name: "Đã hiểu" }).click();
  expect(await notice.isVisible()).toBe(false);
});

it("refuses what is not a workbook in words, and keeps the one that is open", async () => {
  const file = { name: "bảng điểm.xlsx", mimeType: "", buffer: Buffer.from("chỉ là chữ") };
  await visit.page.setInputFiles("#file-input", file);
  await visit.page.getByText("Không mở được “bảng điểm.xlsx”: đây là một tệp văn bản").waitFor();
  expect(await visit.page.getByRole("heading", { name: "hung-yen-xa-2023.xlsx" }).isVisible()).toBe(true);
  await visit.rank();
});

it("opens each sample of the menu", async () => {
  const menu = visit.page.getByRole("combobox", { name: "Tệp mẫu" });
  const labels = (await menu.getByRole("option").allInnerTexts()).slice(1);
  expect(labels).toHaveLength(5);
  for (const label of labels) {
    await menu.selectOption({ label });
    await visit.view
      .getByText(/\d+ đơn vị/)
      .first()
      .waitFor();
  }
  expect(visit.visitor.errors).toEqual([]);
});

it("lists the Excel members that it answers, and counts what the pane asked", async () => {
  await visit.rank();
  await visit.page.getByText(/Ngăn đã hỏi Excel \d+ lần/).waitFor();
  await visit.page.getByRole("button", { name: "Lệnh Excel được trả lời…" }).click();
  const list = visit.page.getByRole("dialog");
  expect(await list.innerText()).toMatch(/Worksheet: .*getUsedRangeOrNullObject/);
});
