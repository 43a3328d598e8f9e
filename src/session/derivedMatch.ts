import { type DerivedFromTable, fromUnderstanding } from "../framework/derive/fromUnderstanding";
import { classedTable } from "../framework/thresholds/classedTable";
import { withInferredClasses } from "../framework/thresholds/withInferredClasses";
import { mapDerived } from "../match/mapDerived";
import type { Grid } from "../model/grid";
import type { FrameworkMatch } from "../model/match";
import type { Understanding } from "../model/understanding";
import type { Framework } from "../model/framework";
import { FigureState, type Table } from "../model/table";
import { readTable } from "../reader/readTable";
import { unrankedUnits } from "../reader/unrankedUnits";
import { scoreTable } from "../scoring/scoreTable";

/** The draft of a table's own rule, with the classes that its results show. */
function derivedDraft(grid: Grid, understanding: Understanding): DerivedFromTable | null {
  const { block } = understanding;
  const own = fromUnderstanding(understanding);
  if (own === null) return null;
  const derived = { ...own, framework: withUnranked(own.framework, unrankedUnits(grid, block)) };
  const { table } = readTable(grid, block, mapDerived(block, derived.fields));
  const classed = classedTable(withTotal(table, understanding, derived.framework), block.fields);
  return classed === null ? derived : { ...derived, framework: withInferredClasses(derived.framework, [classed]) };
}

/** Who the sheet says is scored and not ranked. */
function withUnranked(framework: Framework, names: readonly string[]): Framework {
  if (names.length === 0) return framework;
  return { ...framework, units: names.map((unit) => ({ unit, assessment: "notRanked" })) };
}

/**
 * Classes are of the total that the draft makes, where it makes one: of a printed total that is wrong they follow the
 * right one. What a machine's digits rank by is held in none.
 */
function withTotal(table: Table, { rule }: Understanding, framework: Framework): Table {
  const { published, criteria } = table;
  const [first] = criteria;
  const isMade = rule !== null && rule.kind !== "given" && framework.ranking.on === "printed";
  if (!isMade || first === undefined || published.class === null) return table;
  const { totals, statuses } = scoreTable(table, framework);
  const states = Uint8Array.from(statuses, (status) => (status === "ranked" ? FigureState.value : FigureState.missing));
  const { line, headerCell } = published.total ?? { line: -1, headerCell: first.headerCell };
  const total = { line, headerCell, figures: totals, states };
  return { ...table, published: { ...published, total } };
}

/** A table under its own draft: every criterion is found, by the field that it was made from. */
export function derivedMatch(grid: Grid, understanding: Understanding): FrameworkMatch | null {
  const derived = derivedDraft(grid, understanding);
  if (derived === null) return null;
  return {
    framework: derived.framework,
    mapping: mapDerived(understanding.block, derived.fields),
    fit: 1,
    found: derived.fields.size,
    missing: [],
    maximaAgree: 0,
    maximaDiffer: 0,
    range: "none",
    level: "none",
    findings: [],
  };
}
