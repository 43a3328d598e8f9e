import type { Block } from "../model/block";
import { finding, type Finding } from "../model/finding";
import type { Grid } from "../model/grid";
import { blockUnder } from "./layout/blockUnder";
import { headerAbove, isDataRow, type HeaderRows } from "./layout/header";
import { rowShape } from "./layout/rowShape";
import { sheetFindings } from "./sheetFindings";
import { unitFindings } from "./unitFindings";

/**
 * Every table of a sheet, from the top down: its header, fields, groups and units. Reads any grid and never throws.
 * Tables side by side are refused with a finding and give no block.
 */
export function findBlocks(grid: Grid): { readonly blocks: readonly Block[]; readonly findings: readonly Finding[] } {
  const blocks: Block[] = [];
  const findings: Finding[] = [];
  let floor = 0;
  for (let row = 0; row < grid.rowCount; row++) {
    const header = headerOver(grid, row, floor);
    if (header === null) continue;
    const attempt = blockUnder(grid, header, floor);
    if (attempt === null) continue;
    findings.push(...attempt.findings);
    if (attempt.block !== null) {
      blocks.push(attempt.block);
      findings.push(...unitFindings(attempt.block));
    }
    row = Math.max(row, attempt.next - 1);
    floor = row + 1;
  }
  findings.push(...sheetFindings(grid, blocks));
  if (blocks.length === 0 && !findings.some(({ code }) => code === "table.sideBySide")) {
    findings.push(finding("table.none", { sheet: grid.sheet.name, cell: null }, { sheet: grid.sheet.name }));
  }
  return { blocks, findings };
}

function headerOver(grid: Grid, row: number, floor: number): HeaderRows | null {
  return isDataRow(grid, row, rowShape(grid, row)) ? headerAbove(grid, row, floor) : null;
}
