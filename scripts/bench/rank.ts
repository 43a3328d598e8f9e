import type { Framework } from "../../src/model/framework";
import type { Table } from "../../src/model/table";
import { rankScores } from "../../src/ranking/rankScores";
import { scoreTable } from "../../src/scoring/scoreTable";
import { levelledFramework, levelledTable } from "./levelledTable";
import { measure } from "./measure";
import { say } from "./report";

/** The plain way: an object a score, bigints throughout, ranks by counting in a sorted list. */
function naiveRanks(of: Table): readonly number[] {
  const units = of.units.map((_, unit) => ({
    unit,
    scores: of.criteria.map(({ figures }) => ({
      digits: BigInt(figures.digits[unit] ?? 0),
      places: figures.places[unit] ?? 0,
    })),
  }));
  const totals = units.map(({ unit, scores }) => ({
    unit,
    total: scores.reduce((sum, { digits, places }) => sum + digits * 10n ** BigInt(9 - places), 0n),
  }));
  const sorted = [...totals].sort((a, b) => (a.total < b.total ? 1 : a.total > b.total ? -1 : 0));
  const ranks = new Map<bigint, number>();
  sorted.forEach(({ total }, index) => {
    if (!ranks.has(total)) ranks.set(total, index + 1);
  });
  return totals.map(({ total }) => ranks.get(total) ?? 0);
}

/** Scores and ranks with levels, groups and classes, beside the plain way in the same run. */
export function benchRanking(): void {
  const [units, components] = [10_000, 100];
  const of = levelledTable(units, components);
  const sum = levelledFramework(components);
  const mean: Framework = { ...sum, total: { kind: "weightedMean" } };
  const ratio: Framework = { ...sum, total: { kind: "ratio" } };
  const run = (rules: Framework) => rankScores(of, scoreTable(of, rules), rules);
  const ranks = naiveRanks(of);
  if (run(sum).ranks.some((rank, unit) => rank !== ranks[unit])) throw new Error("the two ways rank apart");
  say(`Score and rank ${units} units × ${components} components in levels, with groups and classes`);
  const naive = measure("plain objects and bigints, ranks only", units, () => naiveRanks(of));
  measure("sum", units, () => run(sum), naive);
  measure("ratio to the applicable maximum", units, () => run(ratio), naive);
  measure("weighted mean of pillars", units, () => run(mean), naive);
  const many = levelledTable(200_000, 8);
  const eight = levelledFramework(8);
  measure("sum, 200 000 units × 8", 200_000, () => rankScores(many, scoreTable(many, eight), eight));
}
