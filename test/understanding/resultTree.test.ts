import type { Evidence, Relation } from "../../src/evidence/evidence";
import { type Block, fieldIndex } from "../../src/model/block";
import { fraction } from "../../src/model/numbers/fraction";
import { allParts, relationsOf, resultParts } from "../../src/understanding/resultTree";

const one = fraction("1");

function sum(target: number, ...parts: number[]): Relation {
  return {
    kind: "sum",
    target: fieldIndex(target),
    parts: parts.map((column) => ({ column: fieldIndex(column), weight: one, from: one, to: one })),
    scale: one,
    places: 0,
    rounding: "exact",
    partsRounded: false,
    agrees: 9,
    outOf: 9,
    off: [],
    nearly: [],
    strength: 30,
    rivals: [],
  };
}

const evidence = (...relations: Relation[]): Evidence => ({ relations }) as unknown as Evidence;

const NAMELESS = { fields: [] } as unknown as Block;
const NO_ROWS = { rowCount: 0, columns: [], groups: [] };

test("figures that make each other in a circle are parts of one another only once", () => {
  const relations = relationsOf(evidence(sum(3, 1, 2), sum(2, 4, 5), sum(5, 3, 6)), NAMELESS, NO_ROWS);
  expect([...relations.keys()]).toEqual([3, 2]);
  const [top] = relations.values();
  expect(allParts(resultParts(top!, relations)).map(({ field }) => field)).toEqual([1, 2, 4, 5]);
});

test("a figure is no part of itself", () => {
  expect(relationsOf(evidence(sum(3, 3, 2)), NAMELESS, NO_ROWS).size).toBe(0);
});
