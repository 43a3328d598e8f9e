import { findClassing } from "../../src/evidence/findClassing";
import { scaledTableSteps } from "../../src/evidence/scaledTable";
import { atAStretch } from "../../src/model/steps";
import { Random } from "../generator/random";
import { times } from "../support/sweep";
import { tableOfRows } from "./tableOfTexts";

const CLASSES = ["Tốt", "Khá", "Đạt", "Yếu"];

/** Four figures of which one, and often its copy, decides the class of most of 150 rows; equal figures among them. */
function someTable(random: Random) {
  const [by, slips, isCopied] = [random.int(0, 3), random.int(-15, 30), random.chance(50)];
  return tableOfRows(
    Array.from({ length: 150 }, (_, row) => {
      const figures = Array.from({ length: 4 }, () => random.int(0, 40));
      if (isCopied) figures[(by + 1) % 4] = figures[by] ?? 0;
      const level = row < slips ? random.int(0, 3) : 3 - Math.floor((figures[by] ?? 0) / 11);
      return [...figures.map(String), CLASSES[level] ?? "."];
    }),
  );
}

test("a figure that a few rows rule out is no better on all rows", () => {
  for (let seed = 0; seed < times(20, 400); seed++) {
    const table = someTable(new Random(seed));
    const scaled = atAStretch(scaledTableSteps(table));
    const words = table.columns[4]!;
    for (const order of [
      [0, 1, 2, 3],
      [3, 1, 0, 2],
    ]) {
      // prettier-ignore
      const alone = order.flatMap((by) => findClassing(scaled, words, 4, [by]) ?? []);
      const best = alone.reduce((a, b) => (b.agrees > a.agrees ? b : a));
      const also = alone.filter((one) => one !== best && one.agrees === best.agrees).map(({ by }) => by);
      expect([seed, findClassing(scaled, words, 4, order)]).toEqual([seed, { ...best, also }]);
    }
  }
});
