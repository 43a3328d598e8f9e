import { areaText, parseArea, type Area } from "../../../src/model/address";
import type { Look } from "../../../src/excel/looks/look";
import { COPIED } from "../../../src/excel/looks/look";
import { lookChanges, type OuterLines } from "../../../src/excel/looks/setLooks";

const THIN = { style: "Continuous", weight: "Thin", color: "#000000" } as const;
const PLAIN: Look = { fontName: "Calibri", bold: false, fill: null, top: null, bottom: null, left: null, right: null };
const YELLOW: Look = { ...PLAIN, fill: { color: "#FFFF00", pattern: null, patternColor: null } };

function area(text: string): Area {
  const parsed = parseArea(text);
  if (parsed === null) throw new Error(text);
  return parsed;
}

/** What is set, by address. */
function changes(
  text: string,
  wanted: (row: number) => Look | null,
  now: Look,
  outerLines: OuterLines = "add",
): Record<string, Look> {
  const of = area(text);
  const found = lookChanges(of, (row) => wanted(row), [{ area: of, value: now }], { keys: COPIED, outerLines });
  return Object.fromEntries(found.map((change) => [areaText(change.area), change.value]));
}

test("only what differs is set, and what all want alike is set at once", () => {
  expect(changes("A1:B3", () => PLAIN, PLAIN)).toEqual({});
  expect(changes("A1:B3", () => ({ ...PLAIN, bold: true }), PLAIN)).toEqual({ "A1:B3": { bold: true } });
  expect(changes("A1:B3", (row) => ({ ...PLAIN, bold: row === 0 }), PLAIN)).toEqual({ "A1:B1": { bold: true } });
});

test("no fill is taken away, never painted white", () => {
  expect(changes("A1:A3", () => PLAIN, YELLOW)).toEqual({ "A1:A3": { fill: null } });
  expect(changes("A1:A3", () => PLAIN, PLAIN)).toEqual({});
});

test("a cell that stays the officer's is left out", () => {
  expect(changes("A1:A3", (row) => (row === 1 ? null : PLAIN), YELLOW)).toEqual({
    A1: { fill: null },
    A3: { fill: null },
  });
});

test("a line between two cells is set once, by the first of them", () => {
  const ruled = { ...PLAIN, top: THIN, bottom: THIN };
  expect(changes("A1:A3", () => ruled, PLAIN)).toEqual({
    A1: { top: THIN, bottom: THIN },
    "A2:A3": { bottom: THIN },
  });
});

test("a line on the rim may be the neighbour's: one is drawn where none is, none is taken away", () => {
  const dashed = { ...PLAIN, bottom: { ...THIN, style: "Dash" as const } };
  expect(changes("A1", () => ({ ...PLAIN, bottom: THIN }), PLAIN)).toEqual({ A1: { bottom: THIN } });
  expect(changes("A1", () => PLAIN, dashed)).toEqual({});
  expect(changes("A1", () => ({ ...PLAIN, bottom: THIN }), dashed)).toEqual({});
  expect(changes("A1", () => PLAIN, dashed, "restore")).toEqual({ A1: { bottom: null } });
});

test("what Excel cannot say of a cell is not set", () => {
  expect(changes("A1:A2", () => ({ bold: false }), { ...PLAIN, fontName: "Arial" })).toEqual({});
});
