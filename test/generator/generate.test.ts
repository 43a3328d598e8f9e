import { generate, generateKind } from "./generate";
import { KINDS } from "./kinds";
import type { GeneratedCase, TrueColumn } from "./truth";

const SEEDS = [1, 2, 3, 4, 5, 6];
const cases = KINDS.flatMap(({ id }) => SEEDS.map((seed) => generateKind(id, seed)));

function columnsOf({ truth }: GeneratedCase, role: TrueColumn["role"]): readonly number[] {
  return truth.columns.flatMap((each) => (each.role === role ? [each.column] : []));
}

function figure(of: GeneratedCase, row: number, column: number): number {
  const { value } = of.sheet.rows[row]?.[column] ?? { value: "" };
  const text = String(value)
    .normalize("NFC")
    .replace(/[\u00a0\u200b\u200e\ufeff\u202c\u00ad]/g, "")
    .replace(/^\((.*)\)$/, "-$1")
    .replace(/^[−–-] ?/, "-");
  return text === "" ? 0 : Number(text.replace(",", "."));
}

test("kinds have names of their own", () => {
  expect(new Set(KINDS.map(({ id }) => id)).size).toBe(KINDS.length);
});

test("a seed makes the same sheet every time, and another seed another one", () => {
  expect(generate(17)).toEqual(generate(17));
  expect(generate(17).sheet).not.toEqual(generate(17 + KINDS.length).sheet);
});

test("every sheet is a rectangle whose truth lies within it", () => {
  for (const { kind, seed, sheet, truth } of cases) {
    const widths = new Set(sheet.rows.map((row) => row.length));
    expect({ kind, seed, widths: widths.size }).toEqual({ kind, seed, widths: 1 });
    const [width = 0] = widths;
    expect(truth.columns.every(({ column }) => column >= 0 && column < width)).toBe(true);
    expect(sheet.merges.every(({ bottom, right }) => bottom < sheet.rows.length && right < width)).toBe(true);
    expect(truth.units.every(({ row }) => row > 0 && row < sheet.rows.length)).toBe(true);
  }
});

test("units' names stand in their rows", () => {
  const lone = cases.filter(({ kind }) => kind !== "stages-in-rows");
  for (const { sheet, truth } of lone) {
    const texts = (row: number) => sheet.rows[row]?.map(({ value }) => String(value).normalize("NFC")).join("|");
    for (const { row, name } of truth.units) expect(texts(row)).toContain(name);
  }
});

// Seen from the cells alone: what is printed is what the truth says, but for what was planted.
test("a printed sum is the sum of its criteria in every row, outliers apart", () => {
  const sums = cases.filter((each) => each.truth.rule?.kind === "sum" && columnsOf(each, "total").length === 1);
  const penalties = new Set(["penalties-above-zero", "bonus-and-penalty-under-one-heading"]);
  let rows = 0;
  for (const each of sums.filter(({ kind }) => !penalties.has(kind))) {
    const [total = -1] = columnsOf(each, "total");
    const planted = new Set(each.truth.outliers.filter(({ what }) => what === "total").map(({ row }) => row));
    for (const { row, total: expected } of each.truth.units) {
      if (planted.has(row) || expected === null) continue;
      const added = columnsOf(each, "criterion").reduce((sum, column) => sum + figure(each, row, column), 0);
      expect([each.kind, each.seed, figure(each, row, total)]).toEqual([
        each.kind,
        each.seed,
        expect.closeTo(added, 6),
      ]);
      rows += 1;
    }
  }
  expect(rows).toBeGreaterThan(1000);
});

test("outliers are planted in a small share of the sheets, and stand in the cells that they name", () => {
  const many = Array.from({ length: 600 }, (_, seed) => generate(seed));
  const planted = many.filter(({ truth }) => truth.outliers.length > 0);
  expect(planted.length).toBeGreaterThan(10);
  expect(planted.length).toBeLessThan(80);
  for (const each of planted) {
    for (const { row, column, what, printed } of each.truth.outliers) {
      const shown = String(each.sheet.rows[row]?.[column]?.value).normalize("NFC");
      if (what === "class") expect(shown).toContain(printed);
      if (what === "total") expect(figure(each, row, column)).toBeCloseTo(Number(printed), 9);
    }
  }
});
