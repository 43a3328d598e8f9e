import { openXlsx } from "@xep-hang/workbench/xlsx/openXlsx";
import { saveXlsx } from "@xep-hang/workbench/xlsx/saveXlsx";
import { sheetBook } from "@xep-hang/workbench/sheetBook";
import { benchOf, value } from "./workbench";

const BOOK = sheetBook({ sheets: [{ name: "DTI", rows: [["Đơn vị", "Điểm"]] }] });

test.each([
  [{}, "bang-diem.xlsx", { calculation: "automatic", compatibility: false }],
  [{ manualCalculation: true }, "bang-diem.xlsx", { calculation: "manual", compatibility: false }],
  [{}, "BẢNG ĐIỂM.XLS", { calculation: "automatic", compatibility: true }],
  [{}, "xls", { calculation: "automatic", compatibility: false }],
] as const)("a workbook %j named %s is open so", async (manner, name, expected) => {
  const { port } = benchOf({ ...BOOK, ...manner, data: { ...BOOK.data, name } });
  expect(value(await port.facts())).toEqual(expected);
});

test("calculation by hand is read from a file and kept in it", async () => {
  const opened = await openXlsx(await saveXlsx({ ...BOOK, manualCalculation: true }));
  expect(opened.ok && opened.value.manualCalculation).toBe(true);
  const plain = await openXlsx(await saveXlsx(BOOK));
  expect(plain.ok && plain.value.manualCalculation).toBeUndefined();
  if (!opened.ok) throw new Error(opened.error.code);
  const again = benchOf(opened.value).book.toOpenedBook();
  expect(again.manualCalculation).toBe(true);
});
