import { greatest } from "../../model/extremes";
import { columnFrom } from "../../model/numbers/decimalColumn";
import { type Decimal, round } from "../../model/numbers/decimal";
import type { Framework } from "../../model/framework";
import type { UnitLine } from "../../model/block";
import { type CriterionColumn, FigureState, type MadeOf, type Table } from "../../model/table";
import { scoreTable } from "../scoreTable";
import { type Whole, wholesOf } from "./wholesOf";

/**
 * The units that a framework makes of the lines of a table, as a table of their own: each stands at its first line, and
 * shows its combined scores to the places of the framework. The same table where every line is a unit.
 */
export function composeTable(lines: Table, framework: Framework): Table {
  const { parts } = framework;
  if (parts === undefined) return lines;
  const wholes = wholesOf(lines, framework, parts);
  const madeOf: MadeOf = {
    lines,
    parts: wholes.map((whole) => whole.parts),
    missing: wholes.map(({ missing }) => missing),
  };
  const units = wholes.map((whole) => unitOf(whole, lines, parts.of === "group"));
  const bare: Table = {
    ...lines,
    units,
    criteria: [],
    comparisons: [],
    excluded: null,
    published: { total: null, ratio: null, rank: null, rankInGroup: null, class: null },
    madeOf,
  };
  return { ...bare, criteria: shownScores(bare, lines, framework) };
}

/** Its group is that of all its lines, unless the groups are what makes the units or parts them. */
function unitOf({ name, parts }: Whole, lines: Table, isGroup: boolean): UnitLine {
  const own = parts.flatMap(({ line }) => lines.units[line] ?? []);
  const [first] = own;
  if (first === undefined) throw new Error("a unit is made of one line at least");
  const group = !isGroup && own.every((unit) => unit.group === first.group) ? first.group : null;
  return { ...first, name, group, hidden: own.every(({ hidden }) => hidden) };
}

function shownScores(table: Table, lines: Table, framework: Framework): readonly CriterionColumn[] {
  const { points, standing } = scoreTable(table, framework);
  return lines.criteria.map(({ criterion, line, offset, headerCell, figures }) => {
    const places = greatest(figures.places, framework.decimals);
    const shown = table.units.map((_, unit): Decimal | null => {
      const own = points(criterion, unit);
      return own === null ? null : round(own, places);
    });
    const states = Uint8Array.from(shown, (own, unit) => {
      if (own !== null) return FigureState.value;
      return standing(criterion, unit) === "leftOut" ? FigureState.notApplicable : FigureState.missing;
    });
    const at = offset === undefined ? { line, headerCell } : { line, offset, headerCell };
    return { ...at, criterion, gives: "points", figures: columnFrom(shown), states };
  });
}
