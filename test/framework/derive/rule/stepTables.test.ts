import fc from "fast-check";
import { readPointRule } from "../../../../src/framework/derive/rule/readPointRule";
import { compare, dec, type Decimal, decimalText } from "../../../../src/model/numbers/decimal";
import type { Criterion } from "../../../../src/model/framework";
import { pointsOfFigure } from "../../../../src/model/pointRules/pointsOfFigure";
import { times } from "../../../support/sweep";

interface Step {
  readonly from: number;
  readonly points: number;
}

const MAX = dec("100");
/** At least two steps, the highest first. */
const tables = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 2, maxLength: 5 }),
    fc.uniqueArray(fc.integer({ min: 1, max: 200 }), { minLength: 5, maxLength: 5 }),
  )
  .map(([bounds, points]): readonly Step[] => {
    const falling = (numbers: readonly number[]) => [...numbers].sort((a, b) => b - a);
    const halves = falling(points);
    return falling(bounds).map((from, place) => ({ from, points: (halves[place] ?? 0) / 2 }));
  });
const comma = (points: number) => String(points).replace(".", ",");

/** How a table may be put into words; `upper` is where the step above begins. */
const PHRASINGS: readonly ((step: Step, upper: number | null) => string)[] = [
  ({ from, points }) => `≥ ${from}%: ${comma(points)} điểm`,
  ({ from, points }) => `Từ ${from} lần trở lên: ${comma(points)} điểm`,
  ({ from, points }, upper) =>
    upper === null ? `Đạt từ ${from}% trở lên: ${comma(points)}` : `Từ ${from}% đến dưới ${upper}%: ${comma(points)}`,
  ({ from, points }, upper) =>
    upper === null ? `Từ ${from}% đến 100% = ${comma(points)}đ` : `${from}–dưới ${upper}% = ${comma(points)}đ`,
  ({ from, points }, upper) =>
    upper === null
      ? `${comma(points)} điểm nếu có từ ${from} cuộc họp`
      : `${comma(points)} điểm nếu có từ ${from} đến ${upper - 1} cuộc họp`,
  ({ from, points }, upper) =>
    upper === null || upper === from + 1
      ? `${from} lần/năm: ${comma(points)} điểm`
      : `${from} đến ${upper - 1} lần/năm: ${comma(points)} điểm`,
];
const JOINS = ["; ", "\n", ";\n- ", ".\n+ "];

test("a step table in words reads back as itself", () => {
  const manners = { phrase: fc.constantFrom(...PHRASINGS), join: fc.constantFrom(...JOINS), rising: fc.boolean() };
  fc.assert(
    fc.property(tables, fc.record(manners), fc.boolean(), (table, { phrase, join, rising }, hasRest) => {
      const items = table.map((step, place) => phrase(step, table[place - 1]?.from ?? null));
      const all = hasRest ? [...items, "Còn lại: 0 điểm"] : items;
      const text = (rising ? [...all].reverse() : all).join(join);
      expect(readPointRule(text, MAX)).toEqual({
        kind: "steps",
        steps: table.map(({ from, points }) => ({ atLeast: String(from), points: String(points) })),
      });
    }),
  );
});

/** A condition with what it means, bounds that a step table cannot say among them. */
interface Said {
  readonly words: string;
  readonly holds: (figure: number) => boolean;
  readonly from: number;
}

const bound = fc.integer({ min: 0, max: 4 });
const said: fc.Arbitrary<Said> = fc
  .tuple(fc.integer({ min: 0, max: 8 }), bound, bound)
  .map(([manner, one, other]): Said => {
    const [low, high] = [Math.min(one, other), Math.max(one, other)];
    const manners: readonly Said[] = [
      { words: `từ ${low} lần trở lên`, holds: (figure) => figure >= low, from: low },
      { words: `từ ${low} đến ${high} lần`, holds: (figure) => figure >= low && figure <= high, from: low },
      { words: `từ ${low} đến dưới ${high} lần`, holds: (figure) => figure >= low && figure < high, from: low },
      { words: `trên ${low} lần`, holds: (figure) => figure > low, from: low + 1 },
      { words: `trên ${low} đến ${high} lần`, holds: (figure) => figure > low && figure <= high, from: low + 1 },
      { words: `dưới ${high} lần`, holds: (figure) => figure < high, from: 0 },
      { words: `không quá ${high} lần`, holds: (figure) => figure <= high, from: 0 },
      { words: `${low} lần`, holds: (figure) => figure === low, from: low },
      { words: "không có", holds: (figure) => figure === 0, from: 0 },
    ];
    return manners[manner] ?? manners[0]!;
  });

test("whatever is said, a rule gives no figure other points than the text does", () => {
  const items = fc.array(fc.tuple(said, fc.integer({ min: 0, max: 20 })), { minLength: 2, maxLength: 4 });
  let rules = 0;
  fc.assert(
    fc.property(items, (spoken) => {
      const rule = readPointRule(spoken.map(([{ words }, points]) => `${words}: ${points} điểm`).join("; "), MAX);
      if (rule === null) return;
      rules += 1;
      const highest = Math.max(...spoken.map(([{ from }]) => from));
      const lowest = Math.min(...spoken.map(([{ from }]) => from));
      for (let figure = 0; figure <= 10; figure += 1) {
        const told = spoken.filter(([{ holds }]) => holds(figure)).map(([, points]) => points);
        const given = shown(pointsOfFigure(dec(String(figure)), { rule, max: "100" } as Criterion));
        if (told.length > 0) expect([figure, given]).toEqual([figure, String(Math.max(...told))]);
        // Silent below the lowest item only, and above "4 lần", the most that is counted.
        else if (figure < lowest) expect([figure, given]).toEqual([figure, "0"]);
        else expect(figure).toBeGreaterThan(highest);
      }
    }),
    { numRuns: times(3_000, 15_000), seed: 4 },
  );
  expect(rules).toBeGreaterThan(times(15, 50));
});

function shown(points: Decimal | null): string | null {
  return points === null || compare(points, dec("0")) < 0 ? null : decimalText(points);
}
