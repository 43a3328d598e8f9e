import type { RawValue } from "../../src/model/cell";
import { plainGrid, type Grid, type SheetId } from "../../src/model/grid";
import { findEvidence } from "../../src/evidence/findEvidence";
import { findBlocks } from "../../src/reader/findBlocks";
import { evidenceOf } from "../../src/understanding/evidenceOf";
import { costsOf } from "./cpu";
import { tell } from "./report";

const [ROWS, CRITERIA] = [10_000, 16];

/** 16 criteria, their total, a weighted one of three, and ranks: 10 000 × 21. */
function sheet(): Grid {
  const figure = (row: number, column: number) =>
    (row * 7919 + column * 104729 + row * row * 31 * (column + 1)) % 10001;
  const rows = Array.from({ length: ROWS }, (_, row) => {
    const scores = Array.from({ length: CRITERIA }, (_score, column) => figure(row, column));
    const total = scores.reduce((sum, score) => sum + score, 0);
    const weighted = 4 * (scores[0] ?? 0) + 3 * (scores[1] ?? 0) + 3 * (scores[2] ?? 0);
    return { scores, total, weighted };
  });
  const ranks = new Map([...rows].sort((a, b) => b.total - a.total).map((row, index) => [row, index + 1]));
  const header: RawValue[] = ["STT", "Đơn vị", ...Array.from({ length: CRITERIA }, (_, i) => `Tiêu chí ${i + 1}`)];
  const units = rows.map((row, index): RawValue[] => [
    index + 1,
    `Xã Số ${index + 1}`,
    ...row.scores.map((score) => score / 100),
    row.total / 100,
    row.weighted / 1000,
    ranks.get(row) ?? 0,
  ]);
  return plainGrid({ id: "bench" as SheetId, name: "Bảng điểm" }, [
    [...header, "Tổng điểm", "Chỉ số", "Xếp hạng"],
    ...units,
  ]);
}

/** What the figures' evidence costs beside finding and reading the same table, by turns in one run. */
export async function benchEvidence(): Promise<void> {
  const grid = sheet();
  const reading = () => {
    const block = findBlocks(grid).blocks[0];
    if (block === undefined) throw new Error("the bench's own table was not found");
    return evidenceOf(grid, block);
  };
  const table = reading();
  const costs = await costsOf(
    new Map<string, () => unknown>([
      ["reading", reading],
      ["evidence", () => findEvidence(table)],
    ]),
    9,
  );
  const [read, found] = [costs.get("reading")?.cpu ?? NaN, costs.get("evidence")?.cpu ?? NaN];
  tell("evidence", `${ROWS} × ${grid.columnCount}`, { "cpu ms": found, "cpu ms of reading": read, "× reading": found / read }); // prettier-ignore
}
