import { publishedRows } from "../support/published";
import { columnsByUnit, openElsewhere } from "./support/savedResults";
import { WorkbenchVisit } from "./support/workbenchVisit";

/** Decision 2947's appendix prints 288,11 for this unit, whose parts make 287,11. */
const misprinted = { unit: "UBND xã Phương Chiểu", printed: "288,11", sum: "287,11" };

/** Rank, total and class by unit, as the appendix has them once the misprint is put right. */
const published = Object.fromEntries(
  publishedRows("hung-yen-xa-2023").map((row) => {
    const [rank, unit, total, level] = [row[0]!, row[1]!, row.at(-2)!, row.at(-1)!];
    if (unit === misprinted.unit) expect(total).toBe(misprinted.printed);
    const right = unit === misprinted.unit ? misprinted.sum : total;
    return [unit, [Number(right.replace(",", ".")), Number(rank), level]];
  }),
);

const results = { total: /^Tổng điểm/, rank: /^Xếp hạng/, class: /^Xếp loại/ };

let visit: WorkbenchVisit;
beforeEach(async () => void (visit = await WorkbenchVisit.open("hung-yen-xa-2023")));
afterEach(() => visit.leave());

it("reads the sheet, ranks it as the Decision does, saves it, and undoes everything", async () => {
  const { pane } = visit;
  await pane.getByText("17 đơn vị").first().waitFor();
  await pane.getByText("8 tiêu chí").first().waitFor();
  expect(await pane.getByRole("combobox", { name: "Bộ tiêu chí" }).inputValue()).toBe("hung-yen-xa-2023");
  const before = await visit.download();

  await visit.rank();
  await visit.visitor.keepPicture("workbench-hung-yen");
  const saved = await visit.download();
  expect(saved.name).toBe("hung-yen-xa-2023.xlsx");
  const workbook = await openElsewhere(saved.bytes);
  const sheet = workbook.getWorksheet("DTI 2023")!;
  expect(Object.keys(published)).toHaveLength(17);
  expect(columnsByUnit(sheet, results)).toEqual(published);
  expect(workbook.getWorksheet("Tổng hợp xếp loại")).toBeDefined();

  await visit.undo();
  const after = await visit.download();
  expect(after.bytes.equals(before.bytes)).toBe(true);
  expect(visit.visitor.errors).toEqual([]);
});
