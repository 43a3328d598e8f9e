import { findBlocks } from "../../src/reader/findBlocks";
import { decimalText } from "../../src/model/numbers/decimal";
import { generateKind } from "../generator/generate";
import { KINDS } from "../generator/kinds";
import type { GeneratedCase, TrueColumn } from "../generator/truth";
import { gridOfSheet } from "./gridOfSheet";

/** Not yet read as they should be, or no units to find at all. */
const OTHERS = new Set([
  "pass-or-fail",
  "two-figures-in-a-cell",
  "units-across",
  "statistics-form",
  "award-list",
  "long-data-table",
  "statistics-by-place",
]);
const SEEDS = [11, 12, 13, 14, 15, 16, 17, 18];
const kinds = KINDS.map(({ id }) => id).filter((id) => !OTHERS.has(id));

/** Where columns that count stand, whatever they are taken for. */
const COUNTED: readonly TrueColumn["role"][] = ["criterion", "subtotal", "total", "rank", "class", "stage"];

function understood({ sheet, truth }: GeneratedCase) {
  const { blocks } = findBlocks(gridOfSheet(sheet));
  const counted = truth.columns.filter(({ role }) => COUNTED.includes(role)).map(({ column }) => column);
  return blocks.map(({ orientation, units, fields }) => ({
    orientation,
    units: units.map(({ line, name, group }) => ({ row: line, name, group })),
    columns: counted.filter((column) => fields.some(({ line }) => line === column)),
  }));
}

function expected({ truth }: GeneratedCase) {
  return [
    {
      orientation: "unitsDown",
      units: truth.units.map(({ row, name, group }) => ({ row, name, group })),
      columns: truth.columns.filter(({ role }) => COUNTED.includes(role)).map(({ column }) => column),
    },
  ];
}

test.each(kinds)("%s: every unit, its group and every column that counts are found, and nothing else", (kind) => {
  for (const seed of SEEDS) {
    const made = generateKind(kind, seed);
    expect({ seed, read: understood(made) }).toEqual({ seed, read: expected(made) });
  }
});

test.each(["weights-in-row", "weights-in-headings"])("%s: each column's weight is read", (kind) => {
  for (const seed of SEEDS) {
    const { sheet, truth } = generateKind(kind, seed);
    const weights = truth.rule?.kind === "weighted" ? truth.rule.weights : [];
    const [block] = findBlocks(gridOfSheet(sheet)).blocks;
    const criteria = truth.columns.filter(({ role }) => role === "criterion").map(({ column }) => column);
    const read = criteria.map((column) => block?.fields.find(({ line }) => line === column)?.weight);
    const given = read.map((weight) => Number(weight === undefined ? NaN : decimalText(weight)));
    const whole = Math.max(...given) < 1 ? 1 : 100;
    // Columns may have been moved: the same weights, each to its column's place in the rule when they stand in order.
    expect([...given.map((each) => each / whole)].sort()).toEqual([...weights.map(Number)].sort());
  }
});

test("the row of weights is no unit, and no maximum", () => {
  const { sheet, truth } = generateKind("weights-in-row", 3);
  const [block] = findBlocks(gridOfSheet(sheet)).blocks;
  expect(block?.units.map(({ name }) => name)).toEqual(truth.units.map(({ name }) => name));
  expect(block?.fields.every(({ max }) => max === null)).toBe(true);
});
