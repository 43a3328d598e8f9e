import type { Locator } from "playwright-core";
import { saveXlsx } from "@xep-hang/workbench/xlsx/saveXlsx";
import { sheetBook } from "@xep-hang/workbench/sheetBook";
import { STATED } from "../support/statedThresholds";
import { DTI } from "../taskpane/support/dtiSheet";
import { WorkbenchVisit } from "./support/workbenchVisit";

/** The last total is wrong by a hundred. */
const ROWS = DTI.map((row, index) => {
  const total = row.slice(2).reduce<number>((sum, score) => sum + Number(score), 0);
  return [...row, index === 0 ? "Tổng điểm" : Math.round(total * 100) / 100 + (index === 3 ? 100 : 0)];
});

let visit: WorkbenchVisit;
beforeEach(async () => {
  visit = await WorkbenchVisit.open("hung-yen-xa-2023");
  const settings = { xepHang: { "xepHang.frameworks": [STATED] } };
  const bytes = Buffer.from(await saveXlsx(sheetBook({ sheets: [{ name: "DTI 2023", rows: ROWS }], settings })));
  await visit.reopen({ name: "trinh-ky.xlsx", bytes });
});
afterEach(() => visit.leave());

async function press(name: string | RegExp): Promise<void> {
  await reach(visit.pane.getByRole("button", { name }));
  await visit.page.keyboard.press("Enter");
}

/** From the page into the pane and on, by Tab alone. */
async function reach(wanted: Locator): Promise<void> {
  await wanted.first().waitFor();
  await visit.page.locator("#close-pane").focus();
  await visit.tabToOne(wanted.first());
}

async function openView(name: "Xếp hạng" | "Rà soát"): Promise<void> {
  await reach(visit.pane.locator("[role=tab][tabindex='0']"));
  await visit.page.keyboard.press(name === "Rà soát" ? "ArrowRight" : "ArrowLeft");
  await visit.pane.getByRole("tab", { name, selected: true }).waitFor();
}

it("comes from opening to a sheet that is fit to be signed, and back, without a mouse", async () => {
  const { view, page } = visit;
  await view.getByText("3 đơn vị").first().waitFor();
  await openView("Rà soát");
  await view.getByText("Chưa đủ điều kiện trình: còn 01 lỗi").waitFor();

  await press(/^Đánh dấu \d+ ô trong trang tính$/);
  await view.getByText(/^Đang đánh dấu \d+ ô/).waitFor();
  await visit.visitor.keepPicture("check-highlighted");
  await press("Bỏ đánh dấu");
  await view.getByText("Đã bỏ đánh dấu").waitFor();

  await reach(view.locator("summary", { hasText: "Có thể sửa chắc chắn" }));
  await page.keyboard.press("Enter");
  await press(/^Sửa (ô này|\d+ ô)$/);
  await view.getByText(/^Đã sửa \d+ ô/).waitFor();
  await view.getByText("Chưa ghi kết quả vào trang tính").waitFor();

  await openView("Xếp hạng");
  await press(/^Ghi kết quả xếp hạng/);
  await view.getByText("Đã ghi kết quả").waitFor();
  // What was written is selected a moment later, and the grid takes the focus with it.
  await visit.waitForSelected("L1:N4");
  await openView("Rà soát");
  await view.getByText("Đủ điều kiện trình ký", { exact: true }).waitFor();
  await visit.visitor.keepPicture("fit-to-be-signed");

  await press(/^Hoàn tác$/);
  await view.getByText("Đã hoàn tác lần ghi gần nhất").waitFor();
  await view.getByText("Chưa ghi kết quả vào trang tính").waitFor();
  expect(visit.visitor.errors).toEqual([]);
});
