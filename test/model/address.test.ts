import fc from "fast-check";
import {
  areaText,
  at,
  cellText,
  columnIndex,
  columnLetters,
  contains,
  overlaps,
  parseArea,
} from "../../src/model/address";
import { areaOf, cellCount, disjoint, subtract } from "../../src/model/areas";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
])("column %d is %s", (column, letters) => {
  expect(columnLetters(columnIndex(column))).toBe(letters);
  expect(at(`${letters}1`).column).toBe(column);
});

test("addresses are read with and without a sheet, dollars and order of corners", () => {
  const area = areaOf(3, 0, 20, 9);
  for (const text of ["A4:J21", "$A$4:$J$21", "'Cấp sở'!A4:J21", "'It''s!'!$A$4:J21", "J21:A4", "a4:j21"]) {
    expect(parseArea(text)).toEqual(area);
  }
  expect(["", "A", "4", "A0", "A1:B", "A:B", "AAAA1", "A1:B2:C3"].map(parseArea)).toEqual(Array(8).fill(null));
});

const areas = fc
  .tuple(fc.nat(12), fc.nat(12), fc.nat(6), fc.nat(6))
  .map(([top, left, height, width]) => areaOf(top, left, top + height, left + width));

test("an area's text reads back to itself", () => {
  fc.assert(fc.property(areas, (area) => expect(parseArea(areaText(area))).toEqual(area)));
  expect(cellText(at("K20"))).toBe("K20");
});

test("what is cut out of an area and what is left make the area, each cell once", () => {
  fc.assert(
    fc.property(areas, areas, (area, hole) => {
      const rest = subtract(area, hole);
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) {
          const cell = at(`${columnLetters(columnIndex(column))}${row + 1}`);
          expect(rest.filter((piece) => contains(piece, cell)).length).toBe(contains(hole, cell) ? 0 : 1);
        }
      }
      expect(rest.some((piece) => overlaps(piece, hole))).toBe(false);
    }),
  );
});

test("overlapping areas become areas that do not overlap and hold the same cells", () => {
  fc.assert(
    fc.property(fc.array(areas, { maxLength: 5 }), (many) => {
      const pieces = disjoint(many);
      const cells = new Set(many.flatMap((area) => cellsOf(area)));
      expect(pieces.reduce((sum, piece) => sum + cellCount(piece), 0)).toBe(cells.size);
      expect(new Set(pieces.flatMap(cellsOf))).toEqual(cells);
    }),
  );
});

function cellsOf({ top, left, bottom, right }: ReturnType<typeof areaOf>): readonly string[] {
  const cells: string[] = [];
  for (let row = top as number; row <= bottom; row++) {
    for (let column = left as number; column <= right; column++) cells.push(`${row},${column}`);
  }
  return cells;
}
