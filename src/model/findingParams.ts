import type { UnitResult } from "./alternative";
import type { DecimalText } from "./numbers/decimal";
import type { StageSense } from "./block";
import type { ClassRule, CriterionId, FrameworkId, GroupId, PartsRule, Preference, TieBreaker } from "./framework";
import type { QuotaReading } from "./ranking";
import type { Question } from "./understanding";

/** Another way of ranking that the whole published column agrees with, where the framework's own way does not fit it. */
export type OtherRanking = "standard" | "dense" | "withinGroup";

/** What a draft Decision writes of a unit. */
export type DraftFigure = "score" | "total" | "ratio" | "rank" | "class";

/**
 * What each finding tells, by code. Decimals are `DecimalText`; the words live in `src/locales`, which look up what
 * criteria, groups and frameworks are called by their ids, and classes by the Vietnamese name that is a class's id. A unit is
 * named as the sheet names it, and so is a column of no criterion; `criterion` null is the total or ratio that the sheet
 * gives by itself.
 */
export interface FindingParams {
  "score.missing": { unit: string; criterion: CriterionId | null };
  "score.notNumber": { unit: string; criterion: CriterionId; shown: string };
  /** "101–150". */
  "score.band": { unit: string; criterion: CriterionId; shown: string };
  /** "01 (0,727)". */
  "score.twoFigures": { unit: string; criterion: CriterionId; shown: string };
  /** Of a raw figure a/b whose a and b stand in two columns, one is blank or no single number. */
  "score.noShare": { unit: string; criterion: CriterionId };
  /** `alike`: how many other figures of the criterion are text too, where all of them are. */
  "score.text": { unit: string; criterion: CriterionId; shown: string; understood: DecimalText; alike?: number };
  "score.ambiguous": { unit: string; criterion: CriterionId; shown: string; readings: readonly DecimalText[] };
  "score.date": { unit: string; criterion: CriterionId; shown: string; proposed: DecimalText | null };
  "score.error": { unit: string; criterion: CriterionId; shown: string };
  "score.negative": { unit: string; criterion: CriterionId | null; score: DecimalText };
  "score.aboveMax": { unit: string; criterion: CriterionId | null; score: DecimalText; max: DecimalText };
  /**
   * Above the maximum, or (`max` null) far above the others, as it stands, and among them once the decimal mark is put back;
   * or what the printed total needs.
   */
  "score.slip": {
    unit: string;
    criterion: CriterionId | null;
    score: DecimalText;
    max: DecimalText | null;
    meant: DecimalText;
    by: "max" | "others" | "total";
  };
  /** A score that is shown beside the official one and goes beyond the maximum. */
  "score.outOfScale": { unit: string; criterion: CriterionId; score: DecimalText; max: DecimalText };
  /** The verified score is above the unit's own. */
  "score.verifiedAbove": { unit: string; criterion: CriterionId; self: DecimalText; verified: DecimalText };
  "score.stagesApart": { unit: string; criterion: CriterionId; self: DecimalText; verified: DecimalText };
  /** The verified score is `cut` below the unit's own. */
  "score.cut": { unit: string; criterion: CriterionId; self: DecimalText; verified: DecimalText; cut: DecimalText };
  /** “Không áp dụng” where the framework does not say what that counts as. */
  "score.notApplicable": { unit: string; criterion: CriterionId | null };
  /** A raw figure from which the criterion's rule makes no points. */
  "score.noPoints": { unit: string; criterion: CriterionId; figure: string };
  /** Points beside a raw figure ("50", "45/60", "50%") from which the criterion's rule makes other points. */
  "score.figureDiffers": {
    unit: string;
    criterion: CriterionId;
    score: DecimalText;
    figure: string;
    points: DecimalText;
  };
  /** Penalty points above zero where the framework has them entered below, or below where it has them above. */
  "score.penaltySign": { unit: string; criterion: CriterionId; score: DecimalText };
  "score.tooPrecise": { unit: string; criterion: CriterionId; score: DecimalText; places: number };
  "score.partsDiffer": { unit: string; criterion: CriterionId; score: DecimalText; parts: DecimalText };
  /** Points of a criterion that does not apply to the unit. */
  "score.notForUnit": { unit: string; criterion: CriterionId; score: DecimalText };
  /** So many columns of a less official stage count, as the sheet has none of the official one; null: no stage is declared. */
  "score.stage": { stage: StageSense; official: StageSense | null; columns: number };
  /** Points left out of a unit's maximum that are below zero or leave nothing of it. */
  "excluded.outOfRange": { unit: string; excluded: DecimalText; max: DecimalText | null };
  /** The result is not measured against any maximum. */
  "excluded.notUsed": { units: readonly string[] };
  "unit.blank": { row: number };
  "unit.duplicate": { unit: string; first: string };
  "unit.similar": { unit: string; other: string; otherCell: string };
  /** All scores are another unit's, which chance would hardly do. */
  "unit.copied": { unit: string; other: string; scores: number };
  /** The name's cell holds blanks too many or marks that nobody sees; or letters taken apart. */
  "unit.untidy": { unit: string; what: "spaces" | "composition" };
  /** The running number (STT) is not the one that follows. */
  "unit.number": { unit: string; number: number; expected: number };
  /** Against the workbook's own list of units. */
  "roster.missing": { unit: string };
  "roster.extra": { unit: string };
  "roster.misspelt": { unit: string; listed: string };
  "roster.otherKind": { unit: string; listed: string };
  /** No scored criterion counts for the unit. */
  "unit.uncounted": { unit: string };
  /** Of the unit only bonus or penalty points count, and no maximum to measure them against. */
  "unit.onlyExtra": { unit: string };
  /** Its result has more than the 15 digits that Excel keeps. */
  "unit.overlong": { unit: string };
  "unit.groupUnknown": { unit: string; group: string | null; groups: readonly GroupId[] };
  /** A decision of the framework about a unit that the table lacks; `likes` are units of the table that it may mean, with their cells. */
  "unit.notInTable": { unit: string; likes: readonly string[] };
  /** A decision that several units of the table answer to, given with their cells. */
  "unit.severalInTable": { unit: string; units: readonly string[] };
  /** So many lines make so many units; `several` are those of more than one line, with their parts. */
  "unit.madeOf": { lines: number; units: number; by: PartsRule["by"]; several: readonly string[] };
  /** A part of a unit that no line of the sheet answers to, or several do. */
  "unit.partMissing": { unit: string; part: string };
  /** Nobody says what the part counts beside the others. */
  "unit.partWeight": { unit: string; part: string };
  /** A criterion that is left out of some parts and not of others. */
  "unit.partLeftOut": { unit: string; criterion: CriterionId };
  /** A mean of fewer parts (months, assessors) than other units have. */
  "unit.fewerParts": { unit: string; parts: number; most: number };
  /** The framework joins the sheets of a workbook, and only this one was read. */
  "table.otherSheets": { sheet: string };
  /** Nobody is ranked or classed, though nobody lacks anything. */
  "table.noResults": { units: number };
  /** Tables that make one list are laid out otherwise than the first. */
  "table.layoutDiffers": { sheet: string; first: string };
  "criterion.missing": { criterion: CriterionId };
  "criterion.unknown": { header: string };
  "criterion.twice": { criterion: CriterionId; header: string };
  "criterion.ambiguous": { header: string; criteria: readonly CriterionId[] };
  /** Every score of the unit is there, and its result needs the maxima of `criteria`, which nobody says. */
  "criterion.maxUnknown": { unit: string; criteria: readonly CriterionId[] };
  /** The heading's maximum beside the framework's; `criterion` null is the total. */
  "criterion.maxDiffers": { criterion: CriterionId | null; stated: DecimalText; declared: DecimalText };
  "published.total": { unit: string; published: DecimalText; computed: DecimalText };
  "published.ratio": { unit: string; published: DecimalText; computed: DecimalText };
  /** One last digit apart, as `manner` explains: cut off instead of rounded, or made of parts that were rounded. */
  "published.rounding": {
    unit: string;
    published: DecimalText;
    computed: DecimalText;
    manner: "truncated" | "roundedParts";
  };
  "published.rank": { unit: string; published: DecimalText; computed: number; follows: OtherRanking | null };
  /** `computed` null: below every class. */
  "published.class": { unit: string; published: string; computed: string | null };
  "published.count": { group: string | null; class: string; published: number; computed: number };
  /** A draft Decision against the workbook's ranking. */
  "draft.nothing": Record<string, never>;
  "draft.count": { group: string | null; class: string; written: number; computed: number };
  /** `criterion` only of a score. */
  "draft.figure": { unit: string; what: DraftFigure; criterion: CriterionId | null; written: string; computed: string };
  "draft.missing": { unit: string };
  "draft.extra": { unit: string };
  "draft.name": { unit: string; name: string };
  /** A document that the framework rests on, with another number or date. */
  "draft.basis": { written: string; stated: string };
  "draft.year": { written: number; years: readonly number[] };
  "table.none": { sheet: string };
  "table.sideBySide": { first: string; second: string };
  "framework.none": { sheet: string };
  "framework.maximaDiffer": { criterion: CriterionId | null; stated: DecimalText; sum: DecimalText };
  "framework.ambiguous": { frameworks: readonly FrameworkId[] };
  /** It has the thresholds of one place, and the table names none. */
  "framework.ofPlace": { framework: FrameworkId };
  /** The workbook's framework is not the built-in one of the same id. */
  "framework.differs": { framework: FrameworkId; version: string; builtIn: string };
  "threshold.inferred": {
    class: string;
    of: ClassRule["of"];
    value: DecimalText;
    greaterThan: DecimalText | null;
    atMost: DecimalText | null;
  };
  "threshold.unknown": { unit: string; class: string; of: ClassRule["of"]; greaterThan: DecimalText | null };
  /** A condition of the class is on a criterion whose points or maximum nobody gives. */
  "condition.unknown": { unit: string; class: string; criterion: CriterionId };
  "threshold.onEdge": { unit: string; class: string; of: ClassRule["of"]; value: DecimalText; threshold: DecimalText };
  /** A decision holds the unit to `class`. */
  "class.knockOut": { unit: string; class: string; reason: string; legalBasis: string };
  /** Units that reach `class` and are kept below it by its quota. */
  "class.quota": { class: string; units: readonly string[] };
  /** A column or a decision lowers the unit, to `class` in the end. */
  "class.lowered": { unit: string; class: string; by: number; reason: string; legalBasis: string };
  /** `other` has no more than `unit`, or no less, and the class that this does not go with: one of the two is wrong. */
  "class.order": { unit: string; class: string; other: string; otherClass: string };
  /** The quota's base can be read in two ways: `allowed` units as the framework says it, `otherwise` in the other. */
  "class.quotaReadings": {
    class: string;
    next: string;
    base: QuotaReading["base"];
    allowed: number;
    otherwise: number;
  };
  /** Of the criteria that apply to a unit it meets `met` and lacks the others. */
  "unit.lacking": { unit: string; met: number; of: number; lacking: readonly CriterionId[] };
  /** Units tied at the edge of a quota that leaves it to be decided who keeps the class. */
  "class.quotaEdge": { class: string; units: readonly string[] };
  /** The greater share of a quota is in force. */
  "class.quotaException": { class: string; percent: DecimalText; exception: DecimalText; reason: string };
  /** The clause can be read in two ways; units whose results differ, as they are and as they would be. */
  "ranking.alternative": {
    clause: string;
    units: readonly { unit: string; now: UnitResult; otherwise: UnitResult }[];
  };
  /** Units of equal totals that a tie-breaker puts in order; `figures` are what decides, a unit each. */
  "ranking.tieBroken": {
    rank: number;
    units: readonly string[];
    of: TieBreaker["of"];
    criteria: readonly CriterionId[];
    prefer: Preference;
    figures: readonly (DecimalText | null)[];
  };
  "ranking.tie": { rank: number; units: readonly string[] };
  /** A unit stands below one of a worse rank, in a sheet that otherwise stands in the order of its ranks. */
  "ranking.order": { unit: string; rank: DecimalText; above: string; aboveRank: DecimalText };
  /** Results that the sheet shows alike, and what their cells hold, in the order of the units. */
  "ranking.shownEqual": { shown: string; units: readonly string[]; figures: readonly DecimalText[] };
  "sheet.hiddenRows": { count: number; leftOut?: number };
  /** Columns of points or results that the officer does not see. */
  "sheet.hiddenColumns": { headings: readonly string[] };
  "sheet.mergedData": { area: string };
  /** A typed figure in a column of formulas, `formulas` of which stand beside it. */
  "sheet.typedOverFormula": { unit: string; formulas: number };
  /** A formula that does not take all columns or rows; `cells` formulas of its column leave something out. */
  "sheet.formulaLeavesOut": { formula: string; what: "columns" | "rows"; left: readonly string[]; cells: number };
  /** Formulas of the workbook are not recalculated by themselves; so many stand in the sheet. */
  "sheet.manualCalculation": { formulas: number };
  "sheet.compatibilityMode": Record<string, never>;
  /** A text in an encoding of before Unicode; `text` is what it was meant to say. */
  "sheet.legacyText": { encoding: "TCVN3" | "VNI"; text: string };
  /** So many cells take figures from another workbook. */
  "sheet.linked": { cells: number };
  /** Something that the sheet leaves open; every choice is one of `choices`, asked in the words of `about`. */
  "reading.question": Question;
  /** A column of ranks where scores should stand. */
  "reading.ranksAsScores": { header: string };
  /** Points that the printed result never counts. */
  "reading.notCounted": { header: string; result: string };
  /** The framework that words chose makes other totals than almost all that the sheet prints. */
  "framework.contradicted": { framework: FrameworkId; differ: number; outOf: number };
}
