import { hungYenResults } from "./support/publishedResults";
import { columnsByUnit, looksOf, openElsewhere } from "./support/savedResults";
import { WorkbenchVisit } from "./support/workbenchVisit";

const results = { total: /^Tổng điểm/, rank: /^Xếp hạng/, class: /^Xếp loại/ };

let visit: WorkbenchVisit;
/** Wide enough for the table with its results. */
const wide = { viewport: { width: 1640, height: 900 } };
beforeEach(async () => void (visit = await WorkbenchVisit.open("hung-yen-xa-2023", "", wide)));
afterEach(() => visit.leave());

it("reads the sheet, ranks it as the Decision does, saves it, and undoes everything", async () => {
  const { view } = visit;
  await view.getByText("17 đơn vị · 8 tiêu chí").waitFor();
  expect(await view.locator("#framework").getAttribute("value")).toBe("hung-yen-xa-2023");
  const before = await visit.download();

  await visit.rank();
  expect(await visit.classCounts()).toEqual({ Tốt: 0, Khá: 1, "Trung bình": 11, Yếu: 5 });
  await visit.visitor.keepPicture("workbench-hung-yen");
  const saved = await visit.download();
  expect(saved.name).toBe("hung-yen-xa-2023.xlsx");
  const workbook = await openElsewhere(saved.bytes);
  expect(columnsByUnit(workbook.getWorksheet("DTI 2023")!, results)).toEqual(hungYenResults());
  expect(Object.keys(hungYenResults())).toHaveLength(17);
  expect(workbook.getWorksheet("Tổng hợp xếp loại")).toBeDefined();

  await visit.undo();
  const [was, is] = [await openElsewhere(before.bytes), await openElsewhere((await visit.download()).bytes)];
  expect(is.worksheets.map(({ name }) => name)).toEqual(was.worksheets.map(({ name }) => name));
  expect(looksOf(is.worksheets[0]!)).toEqual(looksOf(was.worksheets[0]!));
  expect(looksOf(is.worksheets[0]!)).not.toEqual(looksOf(workbook.getWorksheet("DTI 2023")!));
  expect(visit.visitor.errors).toEqual([]);
});

it("shows the same when the saved file is opened again, and replaces only its own results", async () => {
  await visit.rank();
  const saved = await visit.download();
  await visit.reopen({ ...saved, name: "mở lại.xlsx" });
  await visit.rank();
  const again = await openElsewhere((await visit.download()).bytes);
  expect(columnsByUnit(again.getWorksheet("DTI 2023")!, results)).toEqual(hungYenResults());
  const before = await openElsewhere(saved.bytes);
  expect(again.worksheets.map(({ name }) => name)).toEqual(before.worksheets.map(({ name }) => name));
  expect(again.getWorksheet("DTI 2023")!.columnCount).toBe(before.getWorksheet("DTI 2023")!.columnCount);
});

it("follows what the officer types into the sheet, with a decimal comma", async () => {
  await visit.view
    .getByRole("row", { name: /UBND phường An Tảo/ })
    .getByText("645,70")
    .waitFor();
  await visit.type("C6", "62,5");
  await visit.view
    .getByRole("row", { name: /UBND phường An Tảo/ })
    .getByText("658,20")
    .waitFor();
  await visit.visitor.keepPicture("workbench-edited");
});
