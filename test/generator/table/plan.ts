import type { Fraction, Rounding } from "../fraction";
import type { Random } from "../random";
import type { Asking, Rule } from "../truth";
import { drawManner, type HeadingManner } from "../words/criteria";
import { drawClassHeading, drawRankHeading, drawTotalHeading } from "../words/results";
import type { Column } from "./column";
import { drawLayout, type Layout } from "./layout";
import { drawRankWriting, STANDARD, type RankRule, type RankWriting } from "./ranks";
import { drawTitle, type Units } from "./units";
import { drawWriting, type Writing } from "./writing";

export interface PlannedTotal {
  readonly heading: readonly string[];
  readonly writing: Writing;
  readonly place: "right" | "left" | "anywhere";
  readonly maximum?: Fraction;
}

export interface PlannedRanks {
  readonly rule: RankRule;
  readonly heading: string;
  readonly writing: RankWriting;
  readonly tieBreak?: (a: number, b: number) => number;
}

/** Everything that one score sheet says, before its columns have places. */
export interface Plan {
  readonly units: Units;
  readonly rule: Rule;
  readonly asking: Asking;
  /** Criteria and whatever else stands among them, in order. */
  readonly parts: readonly Column[];
  /** By unit, before rounding; null where it cannot be made. */
  readonly totals: readonly (Fraction | null)[];
  /** Null: printed as the machine had it. */
  readonly places: number | null;
  readonly rounding: Rounding;
  readonly percent: boolean;
  /** Null where no total is printed. */
  readonly total: PlannedTotal | null;
  readonly ranks: PlannedRanks | null;
  /** The heading; null where no classes are printed. */
  readonly classHeading: string | null;
  /** One heading over all results: "Kết quả" over "Tổng điểm", "Xếp hạng". */
  readonly overResults: string | null;
  /** Cells hold more digits than they show, and ranks follow what they hold. */
  readonly holdsMore: boolean;
  readonly bystanders: readonly Column[];
  readonly layout: Layout;
  readonly groupColumn: boolean;
  readonly sorted: boolean;
  readonly mayHaveOutliers: boolean;
}

export type PlanStart = Pick<Plan, "units" | "rule" | "parts" | "totals" | "places"> & Partial<Plan>;

/** A plan with everything that the kind leaves open drawn by chance. */
export function drawPlan(random: Random, start: PlanStart, manner: HeadingManner = drawManner(random)): Plan {
  const layout = start.layout ?? drawLayout(random, drawTitle(random, start.units));
  const drawn: Plan = {
    asking: "no",
    rounding: "halfUp",
    percent: false,
    total: drawTotal(random, manner),
    ranks: random.chance(70) ? drawRanks(random, manner) : null,
    classHeading: random.chance(35) ? drawClassHeading(random, manner) : null,
    overResults: null,
    holdsMore: false,
    bystanders: [],
    groupColumn: !layout.groupRows,
    sorted: random.chance(25),
    mayHaveOutliers: true,
    layout,
    ...start,
  };
  return drawn;
}

export function drawTotal(random: Random, manner: HeadingManner): PlannedTotal {
  return {
    heading: [drawTotalHeading(random, manner)],
    writing: random.chance(50) ? "plain" : drawWriting(random),
    place: random.chance(70) ? "right" : random.pick(["left", "anywhere"] as const),
  };
}

export function drawRanks(random: Random, manner: HeadingManner, rule: Partial<RankRule> = {}): PlannedRanks {
  const ties = random.chance(85) ? "standard" : "dense";
  return {
    rule: { ...STANDARD, ties, ...rule },
    heading: drawRankHeading(random, manner),
    writing: drawRankWriting(random),
  };
}
