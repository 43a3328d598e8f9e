import { saveXlsx } from "@xep-hang/workbench/xlsx/saveXlsx";
import { sheetBook } from "@xep-hang/workbench/sheetBook";
import { WorkbenchVisit } from "./support/workbenchVisit";

/** Nothing on the sheet says how its result is made. */
const ROWS = [
  ["STT", "Đơn vị", "Văn nghệ", "Thể thao"],
  [1, "Xã An Bình", 5, 7],
  [2, "Xã Bình Minh", 6, 8],
  [3, "Xã Cẩm Sơn", 4, 9],
];

let visit: WorkbenchVisit;
afterEach(() => visit.leave());

it("asks what the sheet leaves open, ranks by the answer, and keeps it in the file", async () => {
  visit = await WorkbenchVisit.open("hung-yen-xa-2023");
  await visit.view.getByText("17 đơn vị").first().waitFor();
  const bytes = Buffer.from(await saveXlsx(sheetBook({ sheets: [{ name: "A", rows: ROWS }] })));
  await visit.reopen({ name: "câu hỏi.xlsx", bytes });
  await visit.view.getByText("Cộng điểm 2 tiêu chí, cao nhất xếp thứ nhất?").waitFor();
  await visit.visitor.keepPicture("question");
  await visit.view.getByRole("button", { name: "cộng các cột, ít nhất xếp thứ nhất" }).click();
  await visit.rank();
  await visit.reopen({ ...(await visit.download()), name: "mở lại.xlsx" });
  await visit.pane.getByRole("tab", { name: "Rà soát" }).click();
  await visit.view.getByText("Bảng được hiểu như sau").click();
  await visit.visitor.keepPicture("ledger");
  const answer = visit.view.getByRole("button", { name: "cộng các cột, ít nhất xếp thứ nhất" });
  expect(await answer.getAttribute("aria-pressed")).toBe("true");
  expect(visit.visitor.errors).toEqual([]);
});

it("verifies a published table, and writes the record on a sheet of its own", async () => {
  visit = await WorkbenchVisit.open("hung-yen-xa-2023", "view=check", { colorScheme: "dark" });
  await visit.view.getByText("Kiểm chứng bảng đã công bố").click();
  const record = visit.view.locator(".record");
  await record.getByText(/^Dấu của dữ liệu \(SHA-256\): [0-9a-f]{64}$/).waitFor();
  await visit.visitor.keepPicture("verification");
  const before = await visit.sheetNames();
  await visit.view.getByRole("button", { name: "Ghi biên bản ra trang tính" }).click();
  await visit.view.getByRole("button", { name: "Hoàn tác", exact: true }).waitFor();
  expect(await visit.sheetNames()).toEqual([...before, "Biên bản kiểm chứng"]);
  await visit.undo();
  expect(await visit.sheetNames()).toEqual(before);
  expect(visit.visitor.errors).toEqual([]);
});
