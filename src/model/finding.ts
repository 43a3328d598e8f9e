import type { Place } from "./address";
import type { DecimalText } from "./numbers/decimal";
import type { StageSense } from "./block";
import type { ClassRule } from "./framework";

export type Severity = "error" | "warning" | "info";

/** Another way of ranking that the whole published column agrees with, where the framework's own way does not fit it. */
export type OtherRanking = "standard" | "dense" | "withinGroup";

/**
 * What each finding tells, by code. Decimals are `DecimalText`; the words live in `src/locales`. A unit is named as the
 * sheet names it, a criterion by its Vietnamese name in the framework; `criterion` null is the total or ratio that the
 * sheet gives by itself.
 */
export interface FindingParams {
  "score.missing": { unit: string; criterion: string | null };
  "score.notNumber": { unit: string; criterion: string; shown: string };
  /** `alike`: how many other figures of the criterion are text too, where all of them are. */
  "score.text": { unit: string; criterion: string; shown: string; understood: DecimalText; alike?: number };
  "score.ambiguous": { unit: string; criterion: string; shown: string; readings: readonly DecimalText[] };
  "score.date": { unit: string; criterion: string; shown: string; proposed: DecimalText | null };
  "score.error": { unit: string; criterion: string; shown: string };
  "score.negative": { unit: string; criterion: string | null; score: DecimalText };
  "score.aboveMax": { unit: string; criterion: string | null; score: DecimalText; max: DecimalText };
  /** “Không áp dụng” where the framework does not say what that counts as. */
  "score.notApplicable": { unit: string; criterion: string | null };
  /** A raw figure from which the criterion's rule makes no points. */
  "score.noPoints": { unit: string; criterion: string; figure: string };
  /** Points beside a raw figure ("50", "45/60", "50%") from which the criterion's rule makes other points. */
  "score.figureDiffers": {
    unit: string;
    criterion: string;
    score: DecimalText;
    figure: string;
    points: DecimalText;
  };
  /** Penalty points above zero where the framework has them entered below, or below where it has them above. */
  "score.penaltySign": { unit: string; criterion: string; score: DecimalText };
  "score.tooPrecise": { unit: string; criterion: string; score: DecimalText; places: number };
  "score.partsDiffer": { unit: string; criterion: string; score: DecimalText; parts: DecimalText };
  /** Points of a criterion that does not apply to the unit. */
  "score.notForUnit": { unit: string; criterion: string; score: DecimalText };
  /** So many columns of a less official stage count, as the sheet has none of the official one; null: no stage is declared. */
  "score.stage": { stage: StageSense; official: StageSense | null; columns: number };
  /** Points left out of a unit's maximum that are below zero or leave nothing of it. */
  "excluded.outOfRange": { unit: string; excluded: DecimalText; max: DecimalText | null };
  /** The result is not measured against any maximum. */
  "excluded.notUsed": { units: readonly string[] };
  "unit.blank": { row: number };
  "unit.duplicate": { unit: string; first: string };
  "unit.similar": { unit: string; other: string; otherCell: string };
  "unit.groupUnknown": { unit: string; group: string | null; groups: readonly string[] };
  /** A decision of the framework about a unit that the table lacks; `likes` are units of the table that it may mean, with their cells. */
  "unit.notInTable": { unit: string; likes: readonly string[] };
  /** A decision that several units of the table answer to, given with their cells. */
  "unit.severalInTable": { unit: string; units: readonly string[] };
  "criterion.missing": { criterion: string };
  "criterion.unknown": { header: string };
  "criterion.twice": { criterion: string; header: string };
  "criterion.ambiguous": { header: string; criteria: readonly string[] };
  /** The heading's maximum beside the framework's; `criterion` null is the total. */
  "criterion.maxDiffers": { criterion: string | null; stated: DecimalText; declared: DecimalText };
  "published.total": { unit: string; published: DecimalText; computed: DecimalText };
  "published.ratio": { unit: string; published: DecimalText; computed: DecimalText };
  "published.rank": { unit: string; published: DecimalText; computed: number; follows: OtherRanking | null };
  /** `computed` null: below every class. */
  "published.class": { unit: string; published: string; computed: string | null };
  "published.count": { group: string | null; class: string; published: number; computed: number };
  "table.none": { sheet: string };
  "table.sideBySide": { first: string; second: string };
  "framework.none": { sheet: string };
  "framework.maximaDiffer": { criterion: string | null; stated: DecimalText; sum: DecimalText };
  "framework.ambiguous": { frameworks: readonly string[] };
  /** The workbook's framework is not the built-in one of the same id. */
  "framework.differs": { framework: string; version: string; builtIn: string };
  "threshold.inferred": {
    class: string;
    of: ClassRule["of"];
    value: DecimalText;
    greaterThan: DecimalText | null;
    atMost: DecimalText | null;
  };
  "threshold.unknown": { unit: string; class: string; of: ClassRule["of"]; greaterThan: DecimalText | null };
  /** A condition of the class is on a criterion whose points or maximum nobody gives. */
  "condition.unknown": { unit: string; class: string; criterion: string };
  "threshold.onEdge": { unit: string; class: string; of: ClassRule["of"]; value: DecimalText; threshold: DecimalText };
  /** A decision holds the unit to `class`. */
  "class.knockOut": { unit: string; class: string; reason: string; legalBasis: string };
  /** Units that reach `class` and are kept below it by its quota. */
  "class.quota": { class: string; units: readonly string[] };
  "ranking.tie": { rank: number; units: readonly string[] };
  "sheet.hiddenRows": { count: number; leftOut?: number };
  "sheet.mergedData": { area: string };
}

export type FindingCode = keyof FindingParams;

export type FindingOf<C extends FindingCode> = {
  readonly code: C;
  readonly severity: Severity;
  readonly place: Place;
  readonly params: Readonly<FindingParams[C]>;
};

/** A problem or remark, as data: the words are made by `src/locales` from the code and the parameters. */
export type Finding = { [C in FindingCode]: FindingOf<C> }[FindingCode];

/** The one place where a code gets its severity. */
export const SEVERITIES: { readonly [C in FindingCode]: Severity } = {
  "score.missing": "error",
  "score.notNumber": "error",
  "score.text": "info",
  "score.ambiguous": "error",
  "score.date": "error",
  "score.error": "error",
  "score.negative": "error",
  "score.aboveMax": "error",
  "score.notApplicable": "error",
  "score.noPoints": "error",
  "score.figureDiffers": "warning",
  "score.penaltySign": "error",
  "score.tooPrecise": "warning",
  "score.partsDiffer": "error",
  "score.notForUnit": "warning",
  "score.stage": "warning",
  "excluded.outOfRange": "error",
  "excluded.notUsed": "warning",
  "unit.blank": "error",
  "unit.duplicate": "error",
  "unit.similar": "warning",
  "unit.groupUnknown": "error",
  "unit.notInTable": "warning",
  "unit.severalInTable": "error",
  "criterion.missing": "error",
  "criterion.unknown": "warning",
  "criterion.twice": "error",
  "criterion.ambiguous": "error",
  "criterion.maxDiffers": "warning",
  "published.total": "error",
  "published.ratio": "error",
  "published.rank": "error",
  "published.class": "error",
  "published.count": "error",
  "table.none": "error",
  "table.sideBySide": "error",
  "framework.none": "error",
  "framework.maximaDiffer": "warning",
  "framework.ambiguous": "warning",
  "framework.differs": "info",
  "threshold.inferred": "info",
  "threshold.unknown": "warning",
  "condition.unknown": "warning",
  "threshold.onEdge": "warning",
  "class.knockOut": "info",
  "class.quota": "info",
  "ranking.tie": "info",
  "sheet.hiddenRows": "warning",
  "sheet.mergedData": "error",
};

export function finding<C extends FindingCode>(code: C, place: Place, params: FindingParams[C]): FindingOf<C> {
  return { code, severity: SEVERITIES[code], place, params };
}
