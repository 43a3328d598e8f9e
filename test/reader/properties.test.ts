import * as fc from "fast-check";
import { contains } from "../../src/model/address";
import type { RawValue } from "../../src/model/cell";
import { decimalText } from "../../src/model/numbers/decimal";
import { areaOf } from "../../src/model/areas";
import type { Grid } from "../../src/model/grid";
import { describeReading } from "../../src/reader/describeReading";
import { findBlocks } from "../../src/reader/findBlocks";
import { joinTables } from "../../src/reader/joinTables";
import { readTable } from "../../src/reader/readTable";
import { layOut, layouts, meantTables, type MeantTable } from "../support/laidOutTable";
import { mappingBySense } from "../support/mappingBySense";
import { sheetOf } from "../support/sheetOf";
import { figureTexts } from "../support/tableRows";
import { times } from "../support/sweep";
import { valuesOf } from "../support/gridValues";

/** What the reader makes of a sheet with one table: as `MeantTable`, the maxima only where the sheet tells them. */
function readBack(grid: Grid) {
  const { blocks } = findBlocks(grid);
  if (blocks.length !== 1) return { tables: blocks.length };
  const [block] = blocks;
  const { table } = readTable(grid, block!, mappingBySense(block!));
  const criteria = table.criteria.map(({ criterion, line }) => {
    const max = block!.fields.find((field) => field.line === line)?.max ?? null;
    return { name: criterion, max: max === null ? null : decimalText(max) };
  });
  const columns = table.criteria.map(figureTexts);
  const scores = table.units.map((_, unit) => columns.map((column) => column[unit] ?? "none"));
  return { units: table.units.map(({ name }) => name), criteria, scores };
}

function meant({ units, criteria, scores }: MeantTable, knowsMaxima: boolean) {
  return {
    units,
    criteria: criteria.map(({ name, max }) => ({ name, max: knowsMaxima && max !== null ? String(max) : null })),
    scores: scores.map((row) => row.map((score) => score ?? "missing")),
  };
}

test("a table reads back to itself, however it is laid out", () => {
  fc.assert(
    fc.property(meantTables, layouts, (table, layout) => {
      const { rows, merges } = layOut(table, layout);
      expect(readBack(sheetOf(rows, { merges }))).toEqual(meant(table, layout.maxima !== "none"));
    }),
    { numRuns: times(120, 400) },
  );
});

const words = fc.constantFrom("Ghi chú thêm", "abc", "Tốt", "Kính gửi", "x", "Phòng họp", "Điểm", "12/3/2024", "III");
const stray = fc.oneof(words, fc.integer({ min: -5, max: 3000 }), fc.constant(""));

test("nothing outside the table changes what is read", () => {
  fc.assert(
    fc.property(
      meantTables,
      layouts,
      fc.array(fc.array(words, { maxLength: 1 }), { maxLength: 4 }),
      fc.array(stray, { maxLength: 20 }),
      (table, layout, above, beside) => {
        const { rows, merges } = layOut(table, { ...layout, title: [], knowsMerges: false });
        expect(merges).toBeNull();
        const width = Math.max(...rows.map((row) => row.length));
        const withNoise = rows.map((row, place): RawValue[] => [
          ...row,
          ...Array<RawValue>(width + 1 - row.length).fill(""),
          beside[place] ?? "",
        ]);
        const noisy = sheetOf([...above, [], ...withNoise]);
        expect(readBack(noisy)).toEqual(readBack(sheetOf(rows)));
      },
    ),
    { numRuns: times(100, 300) },
  );
});

const anything: fc.Arbitrary<RawValue> = fc.oneof(
  { weight: 4, arbitrary: fc.constant("") },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      "STT",
      "Đơn vị",
      "Tổng điểm",
      "Chỉ số",
      "Điểm tự chấm",
      "Điểm tối đa",
      "Tỷ lệ",
      "Xã A",
      "Sở B",
      "I",
      "Tổng cộng",
      "Khối",
    ),
  },
  { weight: 3, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 120 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      "0/0",
      "5/0",
      "1.234",
      "91,27%",
      "(3)",
      "-",
      "١٢",
      "999999999999999999999",
      "10/5/2024",
      "31/2/20",
      "#N/A",
      "__proto__",
      "constructor",
      "½",
      "\u200b",
      "'",
      "100²",
      "1e400",
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }) },
  { weight: 1, arbitrary: fc.boolean() },
);

const areas = fc.tuple(fc.nat(8), fc.nat(8), fc.nat(3), fc.nat(3)).map(([top, left, down, right]) => ({
  top,
  left,
  bottom: top + down,
  right: left + right,
}));

const anyGrid = fc
  .record({
    rows: fc.array(fc.array(anything, { maxLength: 9 }), { maxLength: 14 }),
    merges: fc.option(fc.array(areas, { maxLength: 4 })),
    hiddenRows: fc.array(fc.nat(12), { maxLength: 3 }),
    errors: fc.array(fc.tuple(fc.nat(12), fc.nat(8)), { maxLength: 3 }),
    percent: fc.nat(8),
    top: fc.nat(5),
    left: fc.nat(5),
  })
  .map(({ rows, merges, percent, ...rest }) =>
    sheetOf(rows, {
      ...rest,
      merges: merges as Grid["merges"],
      format: (_, column) => (column === percent ? "0.00%" : column === percent + 1 ? "dd/mm/yyyy" : "General"),
    }),
  );

test("any grid is read without throwing, and what is read stands inside it", () => {
  fc.assert(
    fc.property(anyGrid, (grid) => {
      const { blocks, findings } = findBlocks(grid);
      const { top, left } = grid;
      const area = areaOf(top, left, top + grid.rowCount - 1, left + grid.columnCount - 1);
      const tables = blocks.map((block) => {
        const mapping = mappingBySense(block);
        const { table } = readTable(grid, block, mapping);
        expect(describeReading(block, { read: { mapping, table }, evidence: () => null, questions: [] }).units).toBe(
          block.units.length,
        );
        for (const { nameCell } of block.units) expect(contains(area, nameCell)).toBe(true);
        expect(new Set(block.units.map(({ line }) => line)).size).toBe(block.units.length);
        for (const { states } of table.criteria) expect(states).toHaveLength(block.units.length);
        return table;
      });
      expect(joinTables(tables).flatMap(({ units }) => units)).toHaveLength(
        tables.flatMap(({ units }) => units).length,
      );
      for (const { place } of findings) expect(place.sheet).toBe(grid.sheet.name);
    }),
    { numRuns: times(400, 1500) },
  );
});

test("reading leaves the grid as it was", () => {
  fc.assert(
    fc.property(anyGrid, (grid) => {
      const before = JSON.stringify(valuesOf(grid));
      for (const block of findBlocks(grid).blocks) readTable(grid, block, mappingBySense(block));
      expect(JSON.stringify(valuesOf(grid))).toBe(before);
    }),
    { numRuns: 100 },
  );
});
