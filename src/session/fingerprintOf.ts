import { contains } from "../model/address";
import type { Block } from "../model/block";
import { dataFingerprint, type TableData } from "../model/dataFingerprint";
import type { Grid } from "../model/grid";
import { madeOnce } from "../model/madeOnce";
import { evidenceOf } from "../understanding/evidenceOf";
import type { OurColumn, SheetScan } from "./scan";

/** The fingerprint of all tables of some sheets, as the officer made them: what an earlier run put beside them is no data. */
export function fingerprintOf(scans: readonly SheetScan[]): string {
  const [only, ...others] = scans;
  return only !== undefined && others.length === 0 ? ofOne(only) : dataFingerprint(scans.flatMap(tablesOf));
}

/** Records, and what was written, are told by the same one. */
const ofOne = madeOnce((scan: SheetScan) => dataFingerprint(tablesOf(scan)));

function tablesOf({ grid, tables, ourColumns }: SheetScan): readonly TableData[] {
  return tables.flatMap(({ block, joined = [] }) => [
    dataOf(grid, block, ourColumns),
    ...joined.map((form) => dataOf(form.grid, form.block, form.ourColumns)),
  ]);
}

function dataOf(grid: Grid, block: Block, ourColumns: readonly OurColumn[]): TableData {
  const beside = ourColumns.filter(({ place }) => place === "beside");
  const fields = block.fields.filter(({ headerCell }) => !beside.some(({ area }) => contains(area, headerCell)));
  return {
    names: block.units.map(({ name }) => name),
    groups: block.units.map(({ group }) => group),
    columns: evidenceOf(grid, { ...block, fields }).columns,
  };
}
