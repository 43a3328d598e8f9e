import ExcelJS from "exceljs";
import { openXlsx } from "@xep-hang/workbench/xlsx/openXlsx";
import { saveXlsx } from "@xep-hang/workbench/xlsx/saveXlsx";
import { sheetBook } from "@xep-hang/workbench/sheetBook";

const [ROWS, COLUMNS] = [10_000, 12];

/** Opening and saving 10 000 × 12 cells, ours and exceljs by turns in one run; CPU seconds of this process. */
export async function benchWorkbooks(): Promise<void> {
  console.log(`opening and saving ${ROWS} × ${COLUMNS} cells, CPU ms, the least of five:`);
  const rows = Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: COLUMNS }, (__, column) => (column === 0 ? `UBND xã số ${row}` : (row * column) % 100)),
  );
  const bytes = await saveXlsx(sheetBook({ sheets: [{ name: "S", rows }] }));
  const best = { ours: Infinity, exceljs: Infinity };
  for (let round = 0; round < 5; round++) {
    best.ours = Math.min(best.ours, await cpu(() => oursThrough(bytes)));
    best.exceljs = Math.min(best.exceljs, await cpu(() => exceljsThrough(bytes)));
  }
  const ratio = (best.exceljs / best.ours).toFixed(1);
  console.log(`  ours: ${best.ours.toFixed(0)}, exceljs: ${best.exceljs.toFixed(0)}, ${ratio} times as long`);
}

async function oursThrough(bytes: Uint8Array): Promise<void> {
  const opened = await openXlsx(bytes);
  if (!opened.ok) throw new Error(opened.error.code);
  await saveXlsx(opened.value);
}

async function exceljsThrough(bytes: Uint8Array): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  await workbook.xlsx.writeBuffer();
}

async function cpu(work: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
