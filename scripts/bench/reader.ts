import type { RawValue } from "../../src/model/cell";
import type { Block } from "../../src/model/block";
import { CellKind } from "../../src/model/cell";
import { plainGrid, type Grid, type SheetId } from "../../src/model/grid";
import type { Mapping } from "../../src/model/mapping";
import { findBlocks } from "../../src/reader/findBlocks";
import { readTable } from "../../src/reader/readTable";
import { costsOf } from "./cpu";
import { tell } from "./report";

/**
 * What reading costs a cell: finding the table, then taking every figure exactly. The baseline of each run is a bare loop
 * that parses the same cells into doubles, so that the ratio stays comparable on any machine.
 */
function grid(rows: number, columns: number, asText: boolean): Grid {
  const header: RawValue[] = [
    "STT",
    "Đơn vị",
    ...Array.from({ length: columns - 2 }, (_, i) => `Tiêu chí ${i + 1} (100 điểm)`),
  ];
  const figure = (row: number, column: number) => ((row * 7919 + column * 104729) % 10001) / 100;
  const cell = (value: number): RawValue => (asText ? String(value).replace(".", ",") : value);
  const units = Array.from({ length: rows }, (_, row): RawValue[] => [
    row + 1,
    `UBND xã Số ${row + 1}`,
    ...Array.from({ length: columns - 2 }, (_, column) => cell(figure(row, column))),
  ]);
  return plainGrid({ id: "bench" as SheetId, name: "Bảng điểm" }, [header, ...units]);
}

function everyMeasure(block: Block): Mapping {
  return {
    fields: block.fields.map(({ index, sense }) => ({
      field: index,
      role: sense === "measure" ? { kind: "criterion", criterion: `c${index}`, gives: "points" } : { kind: sense },
      reason: "sense",
    })),
  };
}

function read(sheet: Grid): number {
  const [block] = findBlocks(sheet).blocks;
  if (block === undefined) throw new Error("the bench's own table was not found");
  return readTable(sheet, block, everyMeasure(block)).table.criteria.length;
}

function naive(sheet: Grid): number {
  let sum = 0;
  for (const { kinds, numbers, words } of sheet.columns) {
    for (let row = 0; row < kinds.length; row++) {
      const isNumber = kinds[row] === CellKind.number;
      sum += isNumber ? (numbers[row] ?? 0) : Number((words[row] ?? "").replace(",", ".")) || 0;
    }
  }
  return sum;
}

const SHAPES = [
  { rows: 10_000, columns: 12, asText: false, runs: 7 },
  { rows: 10_000, columns: 12, asText: true, runs: 7 },
  { rows: 100_000, columns: 20, asText: false, runs: 3 },
];

/** Reading beside a bare parse of the same cells, by turns in one run. */
export async function benchReader(): Promise<void> {
  for (const { rows, columns, asText, runs } of SHAPES) {
    const sheet = grid(rows, columns, asText);
    const works = new Map([
      ["ours", () => read(sheet)],
      ["a bare parse", () => naive(sheet)],
    ]);
    const costs = await costsOf(works, runs);
    const [own, bare] = [costs.get("ours")?.cpu ?? NaN, costs.get("a bare parse")?.cpu ?? NaN];
    tell("reader", `${rows} × ${columns} ${asText ? "texts" : "numbers"}`, {
      "ms of CPU": own,
      "ns a cell": (own * 1e6) / (rows * columns),
      "× a bare parse": own / bare,
    });
  }
}
