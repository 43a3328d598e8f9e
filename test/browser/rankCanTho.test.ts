import { canThoResults } from "./support/publishedResults";
import { columnsByUnit, openElsewhere } from "./support/savedResults";
import { WorkbenchVisit } from "./support/workbenchVisit";

let visit: WorkbenchVisit;
beforeEach(async () => void (visit = await WorkbenchVisit.open("can-tho-2023")));
afterEach(() => visit.leave());

it("ranks the departments and the districts by their ratios, as the Decision does", async () => {
  await visit.view.getByText("20 đơn vị", { exact: false }).first().waitFor();
  await visit.rank();
  expect(await visit.classCounts()).toEqual({ Tốt: 8, Khá: 9, "Trung bình": 3, Yếu: 0 });
  await visit.openSheet("Cấp huyện");
  await visit.view.getByText("9 đơn vị", { exact: false }).first().waitFor();
  await visit.rank();
  expect(await visit.classCounts()).toEqual({ Tốt: 0, Khá: 4, "Trung bình": 5, Yếu: 0 });
  await visit.visitor.keepPicture("workbench-can-tho");

  const workbook = await openElsewhere((await visit.download()).bytes);
  const results = { rank: /^Xếp hạng/, class: /^Xếp loại/ };
  expect(columnsByUnit(workbook.getWorksheet("Cấp sở")!, results)).toEqual(canThoResults("can-tho-so-2023"));
  expect(columnsByUnit(workbook.getWorksheet("Cấp huyện")!, results)).toEqual(canThoResults("can-tho-huyen-2023"));
  expect(visit.visitor.errors).toEqual([]);
});

it("ranks both sheets in one run, and one undo takes everything away", async () => {
  await visit.pane.getByRole("button", { name: "Xếp hạng mọi trang tính có bảng" }).click();
  await visit.pane.getByRole("button", { name: "Xếp hạng cả 2 bảng" }).click();
  await visit.written();
  const counts = await visit.view.locator(".class-counts").allInnerTexts();
  expect(counts.map((text) => text.match(/\d+/g))).toEqual([
    ["8", "9", "3", "0"],
    ["0", "4", "5", "0"],
  ]);
  await visit.view.getByRole("button", { name: "Trang tính “Cấp huyện”", exact: true }).click();
  await visit.waitForSelected("D6:E15");
  await visit.undo();
  const workbook = await openElsewhere((await visit.download()).bytes);
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(["Cấp sở", "Cấp huyện"]);
  expect(visit.visitor.errors).toEqual([]);
});
