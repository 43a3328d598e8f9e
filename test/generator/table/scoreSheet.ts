import { asDouble, fixed, rounded, shortest, type Fraction } from "../fraction";
import type { Random } from "../random";
import { BLANK_CELL, cell, type SheetCell } from "../sheet";
import type { GeneratedCase, Outlier, Truth } from "../truth";
import { arranged } from "./arrange";
import type { Column } from "./column";
import { drawClasses } from "./classes";
import { layOut } from "./layout";
import { mistypedClass, mistypedRank, mistypedTotal } from "./outliers";
import type { Plan } from "./plan";
import { isShared, ranked, STANDARD, writtenRank } from "./ranks";
import { written } from "./writing";

type Made = Pick<GeneratedCase, "sheet" | "truth">;

/** The results of a plan's units, as they should be, in the plan's order. */
interface Results {
  readonly printed: readonly (Fraction | null)[];
  readonly ranks: readonly (number | null)[];
  readonly classes: readonly (string | null)[] | null;
}

interface ResultColumn {
  readonly column: Column;
  readonly outliers: readonly (Omit<Outlier, "row" | "column"> & { readonly unit: number })[];
}

/** Lays a plan out as a sheet, plants what is wrong with it, and says what is true. */
export function scoreSheet(random: Random, asDrawn: Plan): Made {
  const plan = asDrawn.sorted ? sortedByRank(asDrawn) : asDrawn;
  const results = resultsOf(random, plan);
  const plants = plan.mayHaveOutliers && plan.units.names.length >= 8 && random.chance(12);
  const what = plants ? random.pick(["total", "rank", "class"] as const) : null;
  const made = [
    ...totalColumn(random, plan, results, what === "total"),
    ...rankColumn(random, plan, results, what === "rank"),
    ...classColumn(random, plan, results, what === "class"),
  ];
  const columns = arranged(
    random,
    plan,
    made.map(({ column }) => column),
  );
  const laidOut = layOut(columns, { groups: plan.units.groups, linesEach: 1 }, plan.layout);
  const columnAt = (column: Column) => laidOut.columnOf[columns.indexOf(column)] ?? -1;
  const rowAt = (unit: number) => laidOut.rowOf[unit] ?? -1;
  const truth: Truth = {
    asking: plan.asking,
    rule: plan.rule,
    columns: columns.map((column) => ({ column: columnAt(column), role: column.role })),
    units: plan.units.names.map((name, unit) => ({
      row: rowAt(unit),
      name,
      group: plan.units.groups[unit] ?? null,
      ...truthOf(plan, results, unit),
    })),
    places: plan.places,
    percent: plan.percent,
    outliers: made.flatMap(({ column, outliers }) =>
      outliers.map(({ unit, ...rest }) => ({ row: rowAt(unit), column: columnAt(column), ...rest })),
    ),
  };
  return { sheet: laidOut.sheet, truth };
}

function truthOf(plan: Plan, { printed, ranks, classes }: Results, unit: number) {
  const [total, exact] = [printed[unit] ?? null, plan.totals[unit] ?? null];
  return {
    total: total === null ? null : shortest(total),
    exact: exact === null ? null : `${exact.n}/${exact.d}`,
    rank: ranks[unit] ?? null,
    class: classes?.[unit] ?? null,
  };
}

function resultsOf(random: Random, plan: Plan): Results {
  const printed = printedTotals(plan);
  const classes = plan.classHeading === null ? null : drawClasses(random, printed);
  return { printed, ranks: ranksOf(plan), classes };
}

function printedTotals({ totals, places, rounding }: Plan): readonly (Fraction | null)[] {
  return totals.map((total) => (total === null || places === null ? total : rounded(total, places, rounding)));
}

function ranksOf(plan: Plan): readonly (number | null)[] {
  const { rule = STANDARD, tieBreak } = plan.ranks ?? {};
  return ranked(plan.holdsMore ? plan.totals : printedTotals(plan), rule, plan.units.groups, tieBreak);
}

/** The units of each group in the order of their ranks, as most published tables have them. */
function sortedByRank(plan: Plan): Plan {
  const ranks = ranksOf(plan);
  const { units } = plan;
  const groupAt = (unit: number) => units.groups.indexOf(units.groups[unit] ?? null);
  const order = units.names
    .map((_, unit) => unit)
    .sort((a, b) => groupAt(a) - groupAt(b) || (ranks[a] ?? Infinity) - (ranks[b] ?? Infinity) || a - b);
  const moved = <T>(all: readonly T[]): T[] => order.flatMap((unit) => all.slice(unit, unit + 1));
  const movedColumn = (column: Column): Column => ({ ...column, cells: moved(column.cells) });
  const { tieBreak } = plan.ranks ?? {};
  return {
    ...plan,
    units: { ...units, names: moved(units.names), groups: moved(units.groups) },
    parts: plan.parts.map(movedColumn),
    bystanders: plan.bystanders.map(movedColumn),
    totals: moved(plan.totals),
    ranks: plan.ranks && {
      ...plan.ranks,
      ...(tieBreak && { tieBreak: (a: number, b: number) => tieBreak(order[a] ?? a, order[b] ?? b) }),
    },
  };
}

function totalColumn(random: Random, plan: Plan, { printed }: Results, plants: boolean): readonly ResultColumn[] {
  if (plan.total === null) return [];
  const { heading, writing, maximum } = plan.total;
  const column = (cells: readonly SheetCell[]): Column => {
    return { role: "total", headings: underOne(plan, heading), cells, ...(maximum && { maximum }) };
  };
  if (plan.places === null) return [{ column: column(printed.map(asTheMachineHasIt)), outliers: [] }];
  const { places } = plan;
  if (plan.holdsMore) {
    const cells = plan.totals.map((exact) => (exact === null ? BLANK_CELL : heldAndShown(exact, places)));
    return [{ column: column(cells), outliers: [] }];
  }
  if (!plants) {
    return [{ column: column(printed.map((each) => written(each, places, writing))), outliers: [] }];
  }
  const { cells, outliers } = mistypedTotal(random, printed, places, writing);
  return [{ column: column(cells), outliers }];
}

function underOne({ overResults }: Plan, headings: readonly string[]): readonly string[] {
  return overResults === null ? headings : [overResults, ...headings];
}

function heldAndShown(exact: Fraction, places: number): SheetCell {
  return { value: asDouble(exact), format: `0.${"0".repeat(places)}`, shown: fixed(exact, places) };
}

function asTheMachineHasIt(total: Fraction | null): SheetCell {
  return total === null ? BLANK_CELL : cell(asDouble(total));
}

function rankColumn(random: Random, plan: Plan, { ranks }: Results, plants: boolean): readonly ResultColumn[] {
  if (plan.ranks === null) return [];
  const { heading, writing } = plan.ranks;
  const printed = plants ? mistypedRank(random, ranks) : ranks;
  const { groups } = plan.units;
  const cells = printed.map((rank, unit) => writtenRank(rank, writing, isShared(printed, groups, unit)));
  const outliers = printed.flatMap((rank, unit) =>
    rank === ranks[unit] ? [] : [{ unit, what: "rank" as const, printed: String(rank), expected: String(ranks[unit]) }],
  );
  return [{ column: { role: "rank", headings: underOne(plan, [heading]), cells }, outliers }];
}

function classColumn(random: Random, plan: Plan, results: Results, plants: boolean): readonly ResultColumn[] {
  const { classes } = results;
  if (plan.classHeading === null || classes === null) return [];
  const wrong = plants ? mistypedClass(random, classes, results.printed) : null;
  const cells = classes.map((own, unit) => cell(unit === wrong?.unit ? wrong.printed : (own ?? "")));
  const outliers = wrong === null ? [] : [{ what: "class" as const, expected: classes[wrong.unit] ?? "", ...wrong }];
  return [{ column: { role: "class", headings: underOne(plan, [plan.classHeading]), cells }, outliers }];
}
