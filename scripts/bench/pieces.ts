import type { RawValue } from "../../src/model/cell";
import { plainGrid, type Grid, type SheetId } from "../../src/model/grid";
import { assessSheetSteps } from "../../src/session/assessSheet";
import { coreTable, CRITERIA } from "./coreTable";
import { tell } from "./report";

const SIZES = [3_321, 10_000, 100_000];

/** How long the pieces are in which a sheet with totals is understood: between them the page lives. */
export function benchPieces(): void {
  for (const units of SIZES) {
    const pieces = piecesOf(sheetOf(units));
    tell("pieces", `${units} units`, {
      pieces: pieces.length,
      "ms of CPU in all": pieces.reduce((sum, piece) => sum + piece, 0),
      "ms of CPU in the longest": Math.max(...pieces),
      "pieces over 100 ms": pieces.filter((piece) => piece > 100).length,
    });
  }
}

function piecesOf(grid: Grid): readonly number[] {
  const steps = assessSheetSteps(grid, [], () => ({}));
  const pieces: number[] = [];
  for (let isOver = false; !isOver;) {
    const before = process.cpuUsage();
    isOver = steps.next().done === true;
    const { user, system } = process.cpuUsage(before);
    pieces.push((user + system) / 1000);
  }
  return pieces;
}

function sheetOf(units: number): Grid {
  const { columns } = coreTable(units);
  const header = ["STT", "Đơn vị", ...columns.map((_, index) => `Tiêu chí ${index + 1} (100 điểm)`), "Tổng điểm"];
  const rows = Array.from({ length: units }, (_, unit): RawValue[] => {
    const hundredths = Array.from({ length: CRITERIA }, (_, index) => columns[index]?.[unit] ?? 0);
    const total = hundredths.reduce((sum, score) => sum + score, 0);
    return [unit + 1, `Xã Số ${unit + 1}`, ...hundredths.map((score) => score / 100), total / 100];
  });
  return plainGrid({ id: "bench" as SheetId, name: "Bảng điểm" }, [header, ...rows]);
}
