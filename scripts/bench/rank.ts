import { columnIndex, rowIndex } from "../../src/model/address";
import { decimalColumn } from "../../src/model/numbers/decimalColumn";
import type { Criterion, Framework } from "../../src/model/framework";
import type { SheetId } from "../../src/model/grid";
import type { CriterionColumn, Table } from "../../src/model/table";
import { rankScores } from "../../src/ranking/rankScores";
import { scoreTable } from "../../src/scoring/scoreTable";
import { benchFramework, benchLevel } from "./benchFramework";
import { measure } from "./measure";

/** Components under mains under three pillars, as many as asked for. */
function framework(components: number): Framework {
  const criterion = (id: string, parent: string | null, max: string | null, weight: string | null): Criterion => {
    return { id, name: { vi: id, en: id }, aliases: [], max, kind: "scored", parent, weight };
  };
  const criteria = Array.from({ length: components }, (_, index) =>
    criterion(`tp-${index}`, `chinh-${index % 10}`, "10", null),
  );
  const mains = Array.from({ length: 10 }, (_, index) => criterion(`chinh-${index}`, `tru-${index % 3}`, null, null));
  const pillars = ["0.4", "0.3", "0.3"].map((weight, index) => criterion(`tru-${index}`, null, null, weight));
  return benchFramework({
    criteria: [...pillars, ...mains, ...criteria],
    scale: String(components * 10),
    classes: {
      of: "ratio",
      levels: ["80", "65", "50", null].map((value) => benchLevel(value ?? "Yếu", value)),
    },
  });
}

/** Scores with two places, the same on every run. */
function table(units: number, components: number): Table {
  let seed = 1;
  const next = () => (seed = (seed * 48271) % 2147483647);
  const column = (index: number): CriterionColumn => {
    const figures = decimalColumn(units);
    for (let unit = 0; unit < units; unit += 1) {
      figures.digits[unit] = next() % 1000;
      figures.places[unit] = 2;
    }
    return {
      criterion: `tp-${index}`,
      gives: "points",
      line: index + 2,
      headerCell: { row: rowIndex(0), column: columnIndex(index + 2) },
      figures,
      states: new Uint8Array(units),
    };
  };
  return {
    sheet: { id: "bench" as SheetId, name: "bench" },
    area: { top: rowIndex(0), left: columnIndex(0), bottom: rowIndex(units), right: columnIndex(components + 2) },
    title: null,
    orientation: "unitsDown",
    units: Array.from({ length: units }, (_, index) => ({
      line: index + 1,
      nameCell: { row: rowIndex(index + 1), column: columnIndex(1) },
      name: `Xã ${index}`,
      group: `Khối ${index % 4}`,
      hidden: false,
    })),
    criteria: Array.from({ length: components }, (_, index) => column(index)),
    comparisons: [],
    excluded: null,
    published: { total: null, ratio: null, rank: null, rankInGroup: null, class: null },
    interpretations: [],
  };
}

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
  const of = table(units, components);
  const sum = framework(components);
  const mean: Framework = { ...sum, total: { kind: "weightedMean" } };
  const ratio: Framework = { ...sum, total: { kind: "ratio" } };
  const run = (rules: Framework) => rankScores(of, scoreTable(of, rules), rules);
  const ranks = naiveRanks(of);
  if (run(sum).ranks.some((rank, unit) => rank !== ranks[unit])) throw new Error("the two ways rank apart");
  console.log(`Score and rank ${units} units × ${components} components in levels, with groups and classes`);
  const naive = measure("plain objects and bigints, ranks only", units, () => naiveRanks(of));
  measure("sum", units, () => run(sum), naive);
  measure("ratio to the applicable maximum", units, () => run(ratio), naive);
  measure("weighted mean of pillars", units, () => run(mean), naive);
  const many = table(200_000, 8);
  const eight = framework(8);
  measure("sum, 200 000 units × 8", 200_000, () => rankScores(many, scoreTable(many, eight), eight));
}
