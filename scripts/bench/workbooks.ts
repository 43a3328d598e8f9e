import { openXlsx } from "@xep-hang/workbench/xlsx/openXlsx";
import { saveXlsx } from "@xep-hang/workbench/xlsx/saveXlsx";
import { sheetBook } from "@xep-hang/workbench/sheetBook";
import { costsOf } from "./cpu";
import { tell } from "./report";
import { rivalModule } from "./rivalModule";

const [ROWS, COLUMNS, ROUNDS] = [10_000, 12, 5];

interface ExcelJs {
  readonly default: {
    readonly Workbook: new () => {
      readonly xlsx: { load(bytes: ArrayBuffer): Promise<unknown>; writeBuffer(): Promise<unknown> };
    };
  };
}

interface SheetJs {
  readonly read: (bytes: Uint8Array, options: object) => object;
  readonly write: (workbook: object, options: object) => unknown;
}

interface Hucre {
  readonly readXlsx: (bytes: Uint8Array) => Promise<{ readonly sheets: readonly object[] }>;
  readonly writeXlsx: (options: object) => Promise<unknown>;
}

/** Opening and saving 10 000 × 12 cells, ours and others by turns in one run. */
export async function benchWorkbooks(): Promise<void> {
  const rows = Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: COLUMNS }, (__, column) => (column === 0 ? `UBND xã số ${row}` : (row * column) % 100)),
  );
  const bytes = await saveXlsx(sheetBook({ sheets: [{ name: "S", rows }] }));
  const works = new Map([["ours", () => oursThrough(bytes)], ...(await rivals(bytes))]);
  const costs = await costsOf(works, ROUNDS);
  const own = costs.get("ours")?.cpu ?? NaN;
  for (const [name, { cpu, wall }] of costs) {
    tell("workbooks", `${ROWS} × ${COLUMNS} opened and saved, ${name}`, {
      "ms of CPU": cpu,
      "ms on the clock": wall,
      "× ours": cpu / own,
    });
  }
}

async function oursThrough(bytes: Uint8Array): Promise<void> {
  const opened = await openXlsx(bytes);
  if (!opened.ok) throw new Error(opened.error.code);
  await saveXlsx(opened.value);
}

async function rivals(bytes: Uint8Array): Promise<readonly (readonly [string, () => Promise<unknown>])[]> {
  const exceljs = await rivalModule<ExcelJs>("exceljs");
  const sheetjs = await rivalModule<SheetJs>("xlsx");
  const hucre = await rivalModule<Hucre>("hucre");
  return [
    ...(exceljs === null ? [] : [["exceljs", () => exceljsThrough(exceljs, bytes)] as const]),
    ...(sheetjs === null ? [] : [["SheetJS", () => sheetjsThrough(sheetjs, bytes)] as const]),
    ...(hucre === null ? [] : [["hucre", () => hucreThrough(hucre, bytes)] as const]),
  ];
}

async function exceljsThrough({ default: { Workbook } }: ExcelJs, bytes: Uint8Array): Promise<void> {
  const workbook = new Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  await workbook.xlsx.writeBuffer();
}

/** With the looks of cells, which ours keeps as well, and packed as the others pack. */
function sheetjsThrough({ read, write }: SheetJs, bytes: Uint8Array): Promise<unknown> {
  const workbook = read(bytes, { type: "array", cellStyles: true });
  return Promise.resolve(write(workbook, { type: "buffer", bookType: "xlsx", compression: true }));
}

async function hucreThrough({ readXlsx, writeXlsx }: Hucre, bytes: Uint8Array): Promise<void> {
  await writeXlsx(await readXlsx(bytes));
}
