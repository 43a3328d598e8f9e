import { numberText } from "../../locales/numbers";
import type { Language } from "../../locales/language";
import type { Criterion, CriterionId } from "../../model/framework";
import { compare, decimalText, scaled, ZERO, type Decimal } from "../../model/numbers/decimal";
import type { RankedTable } from "../rankedTable";
import { isScored, pointsText, scoresOf } from "../results/scoreColumns";
import { bestOf, meanOf, rankIn, spreadOf, type Spread } from "../results/spread";
import type { Peers } from "./peers";

/** More lines than this do not fit a page: then main criteria stand without their components. */
const MOST_ROWS = 24;

/** A criterion on a slip: every cell a text, "" where nothing is known. */
export interface CriterionRow {
  readonly name: string;
  readonly isComponent: boolean;
  readonly maximum: string;
  readonly points: string;
  readonly bar: string;
  readonly mean: string;
  readonly best: string;
  readonly rank: string;
}

/** The criteria that a slip shows, in the framework's order: those that some unit has points of. */
export function shownCriteria(table: RankedTable): readonly Criterion[] {
  const { criteria } = table.ranking.framework;
  const units = table.table.units.map((_, unit) => unit);
  const known = criteria.filter(({ id }) => units.some(isScored(table, id)));
  const top = known.filter(({ parent }) => parent === null);
  return known.length <= MOST_ROWS ? known : top;
}

/** How the points of each shown criterion lie among the units that are compared. */
export type Spreads = ReadonlyMap<CriterionId, Spread>;

export function spreadsOf({ ranking }: RankedTable, criteria: readonly Criterion[], peers: Peers): Spreads {
  const { direction } = ranking.framework.ranking;
  return new Map(
    criteria.map(({ id, kind }) => {
      const points = peers.units.map((unit) => ranking.scores.points(id, unit));
      return [id, spreadOf(points, (direction === "lowest") === (kind !== "penalty") ? "fewer" : "more")];
    }),
  );
}

export function criterionRow(
  table: RankedTable,
  criterion: Criterion,
  unit: number,
  spread: Spread | undefined,
  language: Language,
): CriterionRow {
  const { ranking } = table;
  const places = Math.max(2, ranking.framework.decimals);
  const score = scoresOf(table, criterion.id)(unit);
  const counted = ranking.scores.points(criterion.id, unit);
  const maximum = ranking.scores.maximum(criterion.id, unit);
  const text = (value: Decimal | null) => (value === null ? "" : pointsText(value, language));
  const mean = spread === undefined ? null : meanOf(spread, places);
  const isCompared = counted !== null && ranking.scores.statuses[unit] === "ranked" && criterion.kind === "scored";
  return {
    name: criterion.name[language],
    isComponent: criterion.parent !== null,
    maximum: text(maximum) || (criterion.max === null ? "" : numberText(criterion.max, language)),
    points: score === "notApplicable" ? "-" : text(score),
    bar: barOf(counted, maximum),
    mean: mean === null ? "" : numberText(decimalText(mean), language, places),
    best: spread === undefined ? "" : text(bestOf(spread)),
    rank: isCompared && spread !== undefined ? String(rankIn(spread, counted)) : "",
  };
}

const STEPS = 10;

/** Points as part of their maximum, in tenths: full only where all points are reached, empty only where none is. */
export function barOf(points: Decimal | null, maximum: Decimal | null): string {
  if (points === null || maximum === null || compare(maximum, ZERO) <= 0) return "";
  const places = Math.max(points.places, maximum.places);
  const [part, whole] = [scaled(points, places), scaled(maximum, places)];
  if (part <= 0n) return "░".repeat(STEPS);
  if (part >= whole) return "█".repeat(STEPS);
  const tenths = Number((part * BigInt(2 * STEPS) + whole) / (2n * whole));
  const filled = Math.min(STEPS - 1, Math.max(1, tenths));
  return "█".repeat(filled) + "░".repeat(STEPS - filled);
}
