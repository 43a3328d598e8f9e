import { rankScores } from "../../src/ranking/rankScores";
import { scoreTable } from "../../src/scoring/scoreTable";
import { plainResult } from "./coreFloor";
import { coreRivals } from "./coreRivals";
import { coreFramework, type CoreTable, coreTable, CRITERIA } from "./coreTable";
import { type Cost, costsOf, medianBy } from "./cpu";
import { tell } from "./report";

const SIZES = [
  { units: 10_000, rounds: 31 },
  { units: 100_000, rounds: 9 },
  { units: 1_000_000, rounds: 3 },
];

/** Table → totals, ranks, classes and counts, beside the floor of typed arrays and beside others, by turns in one run. */
export async function benchCore(): Promise<void> {
  for (const { units, rounds } of SIZES) await benchSize(coreTable(units), units, rounds);
}

async function benchSize(of: CoreTable, units: number, rounds: number): Promise<void> {
  tell("core", `${units} × ${CRITERIA}, ours`, { "bytes kept a unit": keptBytes(() => ranking(of)) / units });
  const right = plainResult(of.columns).ranks;
  const works = new Map([
    ["the floor", () => plainResult(of.columns).ranks],
    ["ours", () => ranking(of).ranks],
    ...(await coreRivals(of)).map(({ name, ranks }) => [name, ranks] as const),
  ]);
  const costs = await costsOf(works, rounds);
  const floor = costs.get("the floor")?.cpu ?? NaN;
  for (const [name, work] of works) {
    const { cpu, wall }: Cost = costs.get(name) ?? { cpu: NaN, wall: NaN };
    const ranks = await work();
    tell("core", `${units} × ${CRITERIA}, ${name}`, {
      "ms of CPU": cpu,
      "ms on the clock": wall,
      "× the floor": cpu / floor,
      "wrong ranks": right.filter((rank, unit) => Number(ranks[unit]) !== rank).length,
    });
  }
}

function ranking({ table }: CoreTable) {
  const rules = coreFramework();
  return rankScores(table, scoreTable(table, rules), rules);
}

/** What a result holds in memory beside its input; measured before others have left anything behind. */
function keptBytes(make: () => unknown): number {
  const collect = globalThis.gc;
  if (collect === undefined) return NaN;
  const used = () => {
    collect();
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const figures = Array.from({ length: 5 }, () => {
    const before = used();
    const made = make();
    const after = used();
    return made === undefined ? NaN : after - before;
  });
  return medianBy(figures);
}
