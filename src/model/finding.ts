import type { Place } from "./address";
import type { FindingParams } from "./findingParams";

export type Severity = "error" | "warning" | "info";

/** The gravest first. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

export type FindingCode = keyof FindingParams;

export type FindingOf<C extends FindingCode> = {
  readonly code: C;
  readonly severity: Severity;
  readonly blocks: Blocks;
  readonly place: Place;
  readonly params: Readonly<FindingParams[C]>;
};

/** A problem or remark, as data: the words are made by `src/locales` from the code and the parameters. */
export type Finding = { [C in FindingCode]: FindingOf<C> }[FindingCode];

/** What a finding stops: all totals of its table, so that nothing is written for it; the result of its unit; nothing. */
export type Blocks = "table" | "unit" | "nothing";

export interface Effect {
  readonly severity: Severity;
  readonly blocks: Blocks;
}

const NO_TABLE: Effect = { severity: "error", blocks: "table" };
const NO_UNIT: Effect = { severity: "error", blocks: "unit" };
const WRONG: Effect = { severity: "error", blocks: "nothing" };
const DOUBT: Effect = { severity: "warning", blocks: "nothing" };
const NOTE: Effect = { severity: "info", blocks: "nothing" };

/** The one place where a code gets its severity, and what it stops. */
export const EFFECTS: { readonly [C in FindingCode]: Effect } = {
  "score.missing": NO_UNIT,
  "score.notNumber": NO_UNIT,
  "score.band": NO_UNIT,
  "score.twoFigures": NO_UNIT,
  "score.noShare": NO_UNIT,
  "score.text": NOTE,
  "score.ambiguous": NO_UNIT,
  "score.date": NO_UNIT,
  "score.error": NO_UNIT,
  "score.negative": WRONG,
  "score.aboveMax": WRONG,
  "score.slip": WRONG,
  "score.outOfScale": DOUBT,
  "score.verifiedAbove": DOUBT,
  "score.stagesApart": DOUBT,
  "score.cut": NOTE,
  "score.notApplicable": NO_UNIT,
  "score.noPoints": NO_UNIT,
  "score.figureDiffers": DOUBT,
  "score.penaltySign": NO_UNIT,
  "score.tooPrecise": DOUBT,
  "score.partsDiffer": WRONG,
  "score.notForUnit": DOUBT,
  "score.stage": DOUBT,
  "excluded.outOfRange": NO_UNIT,
  "excluded.notUsed": DOUBT,
  "unit.blank": NO_UNIT,
  "unit.duplicate": WRONG,
  "unit.similar": DOUBT,
  "unit.copied": DOUBT,
  "unit.untidy": NOTE,
  "unit.number": DOUBT,
  "roster.missing": WRONG,
  "roster.extra": WRONG,
  "roster.misspelt": DOUBT,
  "roster.otherKind": WRONG,
  "unit.groupUnknown": NO_UNIT,
  "unit.uncounted": NO_UNIT,
  "unit.onlyExtra": NO_UNIT,
  "unit.overlong": NO_UNIT,
  "unit.notInTable": DOUBT,
  "unit.severalInTable": NO_UNIT,
  "unit.madeOf": NOTE,
  "unit.partMissing": NO_UNIT,
  "unit.partWeight": NO_UNIT,
  "unit.partLeftOut": NO_UNIT,
  "unit.fewerParts": DOUBT,
  "table.otherSheets": NO_TABLE,
  "table.layoutDiffers": NO_TABLE,
  "criterion.missing": NO_TABLE,
  "criterion.unknown": NO_TABLE,
  "criterion.twice": NO_TABLE,
  "criterion.ambiguous": NO_TABLE,
  "criterion.maxDiffers": DOUBT,
  "criterion.maxUnknown": NO_UNIT,
  "published.total": WRONG,
  "published.ratio": WRONG,
  "published.rounding": DOUBT,
  "published.rank": WRONG,
  "published.class": WRONG,
  "published.count": WRONG,
  "draft.nothing": WRONG,
  "draft.count": WRONG,
  "draft.figure": WRONG,
  "draft.missing": WRONG,
  "draft.extra": WRONG,
  "draft.name": DOUBT,
  "draft.year": DOUBT,
  "draft.basis": DOUBT,
  "table.none": NO_TABLE,
  "table.noResults": DOUBT,
  "table.sideBySide": NO_TABLE,
  "framework.none": NO_TABLE,
  "framework.maximaDiffer": DOUBT,
  "framework.ambiguous": NO_TABLE,
  "framework.ofPlace": NO_TABLE,
  "framework.differs": NOTE,
  "threshold.inferred": NOTE,
  "threshold.unknown": DOUBT,
  "condition.unknown": DOUBT,
  "threshold.onEdge": DOUBT,
  "class.knockOut": NOTE,
  "class.quota": NOTE,
  "class.lowered": NOTE,
  "class.order": DOUBT,
  "class.quotaReadings": DOUBT,
  "unit.lacking": NOTE,
  "class.quotaEdge": DOUBT,
  "class.quotaException": NOTE,
  "ranking.tieBroken": NOTE,
  "ranking.tie": NOTE,
  "ranking.alternative": DOUBT,
  "ranking.order": DOUBT,
  "ranking.shownEqual": DOUBT,
  "sheet.hiddenRows": DOUBT,
  "sheet.hiddenColumns": DOUBT,
  "sheet.typedOverFormula": DOUBT,
  "sheet.formulaLeavesOut": DOUBT,
  "sheet.legacyText": DOUBT,
  "sheet.linked": DOUBT,
  "sheet.manualCalculation": DOUBT,
  "sheet.compatibilityMode": DOUBT,
  "sheet.mergedData": WRONG,
  "reading.question": NO_TABLE,
  "reading.ranksAsScores": NO_TABLE,
  "reading.notCounted": DOUBT,
  "framework.contradicted": DOUBT,
};

export function finding<C extends FindingCode>(code: C, place: Place, params: FindingParams[C]): FindingOf<C> {
  return { code, ...EFFECTS[code], place, params };
}

export function blocksTable({ blocks }: Pick<Finding, "blocks">): boolean {
  return blocks === "table";
}
