import type { Locator } from "playwright-core";
import { saveXlsx } from "@xep-hang/workbench/xlsx/saveXlsx";
import { sheetBook } from "@xep-hang/workbench/sheetBook";
import { frameworkById } from "../support/frameworkById";
import { DTI } from "../taskpane/support/dtiSheet";
import { WorkbenchVisit } from "./support/workbenchVisit";

const BASE = frameworkById("hung-yen-xa-2023");
/** The workbook keeps a framework whose thresholds a document states. */
const STATED = {
  ...BASE,
  classes: {
    of: "total",
    levels: (BASE.classes?.levels ?? []).map((level, index) => ({
      ...level,
      threshold:
        level.threshold === null
          ? null
          : {
              value: ["800", "700", "500"][index],
              comparison: "atLeast",
              provenance: { kind: "stated", source: "Điều 5" },
            },
    })),
  },
};

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

/**
 * From the page into the pane and on, by Tab alone; once more where the grid took the focus on the way: what was written is
 * selected there a moment after the pane tells of it.
 */
async function reach(wanted: Locator): Promise<void> {
  await wanted.first().waitFor();
  const fromThePage = async (): Promise<void> => {
    await visit.page.locator("#close-pane").focus();
    await visit.tabToOne(wanted.first());
  };
  await fromThePage().catch(fromThePage);
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
  await openView("Rà soát");
  await view.getByText("Đủ điều kiện trình ký", { exact: true }).waitFor();
  await visit.visitor.keepPicture("fit-to-be-signed");

  await press(/^Hoàn tác$/);
  await view.getByText("Đã hoàn tác lần ghi gần nhất").waitFor();
  await view.getByText("Chưa ghi kết quả vào trang tính").waitFor();
  expect(visit.visitor.errors).toEqual([]);
});
