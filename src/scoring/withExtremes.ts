import type { Criterion, Framework } from "../model/framework";
import { compare, type Decimal, decimalText } from "../model/numbers/decimal";
import { decimalAt } from "../model/numbers/decimalColumn";
import type { PointRule } from "../model/pointRule";
import { countedColumn, FigureState, type Table } from "../model/table";
import { scoreTable } from "./scoreTable";

type MinMax = Extract<PointRule, { kind: "minMax" }>;

/**
 * The framework with its "minMax" rules as the goalposts that the table's own figures are, for this table only. The same
 * framework where it has none. A list of equal figures has no goalposts apart, and no points.
 */
export function withExtremes(framework: Framework, table: Table): Framework {
  if (!framework.criteria.some(({ rule }) => rule?.kind === "minMax")) return framework;
  // Who is ranked, or complete, does not hang on what the figures give.
  const { statuses, terms } = scoreTable(
    table,
    withRules(framework, (rule) => goalposts(rule, ["0", "1"])),
  );
  return withRules(framework, (rule, criterion) => {
    const isMeant = (unit: number) =>
      (statuses[unit] === "ranked" || statuses[unit] === "notRanked") &&
      // Where nothing adds up nobody has a rank, but those who would be ranked are the list.
      (rule.over === "complete" || terms[unit]?.assessment === "ranked");
    const extremes = extremesOf(criterion, table, isMeant);
    return extremes === null ? rule : goalposts(rule, extremes);
  });
}

type Settle = (rule: MinMax, criterion: Criterion) => PointRule;

function withRules(framework: Framework, settle: Settle): Framework {
  const criteria = framework.criteria.map((criterion) =>
    criterion.rule?.kind === "minMax" ? { ...criterion, rule: settle(criterion.rule, criterion) } : criterion,
  );
  return { ...framework, criteria };
}

function goalposts({ better, least }: MinMax, [lowest, highest]: readonly [string, string]): PointRule {
  const [worst, best] = better === "more" ? [lowest, highest] : [highest, lowest];
  return least === "0" ? { kind: "goalposts", worst, best } : { kind: "goalposts", worst, best, least };
}

function extremesOf(
  { id }: Criterion,
  { criteria, units }: Table,
  isMeant: (unit: number) => boolean,
): readonly [string, string] | null {
  const column = criteria.find(({ criterion }) => criterion === id);
  if (column === undefined) return null;
  let ends: readonly [Decimal, Decimal] | null = null;
  for (let unit = 0; unit < units.length; unit += 1) {
    const own = countedColumn(column, unit);
    if (!isMeant(unit) || own.gives === "points" || own.states[unit] !== FigureState.value) continue;
    const figure = decimalAt(own.figures, unit);
    if (figure === null) continue;
    const [low, high]: readonly [Decimal, Decimal] = ends ?? [figure, figure];
    ends = [compare(figure, low) < 0 ? figure : low, compare(figure, high) > 0 ? figure : high];
  }
  return asTexts(ends);
}

function asTexts(ends: readonly [Decimal, Decimal] | null): readonly [string, string] | null {
  return ends === null ? null : [decimalText(ends[0]), decimalText(ends[1])];
}
