import type { Assessed, CheckEntry, Need, SheetCheckEntry } from "./check";
import { alternativeResults } from "./alternativeResults";
import { aboveMaxScores, comparisonsOutOfScale } from "./aboveMaxScores";
import { brokenTies } from "./brokenTies";
import { copiedRows } from "./copiedRows";
import { differingParts } from "./differingParts";
import { differingRules } from "./differingRules";
import { doubtfulClasses } from "./doubtfulClasses";
import { formulasLeavingOut } from "./formulasLeavingOut";
import { idlePoints } from "./idlePoints";
import { inferredThresholds } from "./inferredThresholds";
import { knockedOutUnits } from "./knockedOutUnits";
import { lackingCriteria } from "./lackingCriteria";
import { legacyTexts } from "./legacyTexts";
import { linkedWorkbooks } from "./linkedWorkbooks";
import { loweredUnits } from "./loweredUnits";
import { madeUpUnits } from "./madeUpUnits";
import { missingScores } from "./missingScores";
import { negativeScores } from "./negativeScores";
import { onEdgeUnits } from "./onEdgeUnits";
import { overlongResults } from "./overlongResults";
import { pointlessFigures } from "./pointlessFigures";
import { publishedClasses } from "./publishedClasses";
import { publishedCounts } from "./publishedCounts";
import { publishedRanks } from "./publishedRanks";
import { publishedRatios } from "./publishedRatios";
import { publishedTotals } from "./publishedTotals";
import { quotaReadings } from "./quotaReadings";
import { rosterDifferences } from "./rosterDifferences";
import { slippedDecimals } from "./slippedDecimals";
import { shownEqualResults } from "./shownEqualResults";
import { stagesApart } from "./stagesApart";
import { tiedUnits } from "./tiedUnits";
import { tooPreciseScores } from "./tooPreciseScores";
import { typedOverFormulas } from "./typedOverFormulas";
import { tablesWithoutResults } from "./tablesWithoutResults";
import { uncountedUnits } from "./uncountedUnits";
import { undeclaredScores } from "./undeclaredScores";
import { unfoundDecisions } from "./unfoundDecisions";
import { ungroupedUnits } from "./ungroupedUnits";
import { unorderedClasses } from "./unorderedClasses";
import { unorderedRanks } from "./unorderedRanks";
import { unevenNumbers } from "./unevenNumbers";
import { unknownMaxima } from "./unknownMaxima";
import { untidyNames } from "./untidyNames";
import { unusedExclusions, wrongExclusions } from "./wrongExclusions";
import { workbookManners } from "./workbookManners";
import { wrongPenaltySigns } from "./wrongPenaltySigns";

/** First what the scores are, then what the sheet says they make, then what the rules make of it and leave in doubt. */
export const CHECKS: readonly CheckEntry[] = [
  { codes: ["score.missing"], needs: [], check: missingScores },
  { codes: ["score.notApplicable"], needs: [], check: undeclaredScores },
  { codes: ["score.noPoints"], needs: [], check: pointlessFigures },
  { codes: ["score.figureDiffers"], needs: [], check: differingRules },
  { codes: ["score.negative"], needs: [], check: negativeScores },
  { codes: ["score.penaltySign"], needs: [], check: wrongPenaltySigns },
  { codes: ["score.slip"], needs: [], check: slippedDecimals },
  { codes: ["score.aboveMax"], needs: [], check: aboveMaxScores },
  { codes: ["score.outOfScale"], needs: ["comparisons"], check: comparisonsOutOfScale },
  { codes: ["score.tooPrecise"], needs: [], check: tooPreciseScores },
  { codes: ["score.partsDiffer"], needs: [], check: differingParts },
  { codes: ["score.notForUnit"], needs: [], check: idlePoints },
  {
    codes: ["score.verifiedAbove", "score.stagesApart", "score.cut"],
    needs: ["comparisons", "sheet"],
    check: stagesApart,
  },
  { codes: ["excluded.outOfRange"], needs: [], check: wrongExclusions },
  { codes: ["excluded.notUsed"], needs: [], check: unusedExclusions },
  { codes: ["criterion.maxUnknown"], needs: [], check: unknownMaxima, ofUnits: true },
  { codes: ["unit.uncounted", "unit.onlyExtra"], needs: [], check: uncountedUnits, ofUnits: true },
  { codes: ["unit.overlong"], needs: [], check: overlongResults, ofUnits: true },
  { codes: ["table.noResults"], needs: [], check: tablesWithoutResults, ofUnits: true },
  { codes: ["unit.groupUnknown"], needs: [], check: ungroupedUnits },
  { codes: ["unit.notInTable", "unit.severalInTable"], needs: [], check: unfoundDecisions, ofUnits: true },
  { codes: ["unit.copied"], needs: [], check: copiedRows },
  { codes: ["unit.untidy"], needs: ["sheet"], check: untidyNames },
  { codes: ["unit.number"], needs: ["sheet"], check: unevenNumbers },
  {
    codes: ["roster.missing", "roster.extra", "roster.misspelt", "roster.otherKind"],
    needs: ["sheet"],
    check: rosterDifferences,
  },
  { codes: ["sheet.typedOverFormula"], needs: ["sheet"], check: typedOverFormulas },
  { codes: ["sheet.formulaLeavesOut"], needs: ["sheet"], check: formulasLeavingOut },
  { codes: ["published.total", "published.rounding"], needs: ["publishedTotal"], check: publishedTotals },
  { codes: ["published.ratio"], needs: ["publishedRatio"], check: publishedRatios },
  { codes: ["published.rank"], needs: ["publishedRanks"], check: publishedRanks },
  { codes: ["published.class"], needs: ["publishedClasses"], check: publishedClasses },
  { codes: ["class.order"], needs: ["classes", "publishedClasses"], check: unorderedClasses },
  { codes: ["ranking.order"], needs: ["publishedRanks"], check: unorderedRanks },
  { codes: ["threshold.unknown", "condition.unknown"], needs: ["classes"], check: doubtfulClasses, ofUnits: true },
  { codes: ["unit.lacking"], needs: [], check: lackingCriteria, ofUnits: true },
  { codes: ["threshold.onEdge"], needs: ["classes"], check: onEdgeUnits, ofUnits: true },
  { codes: ["threshold.inferred"], needs: ["classes"], check: inferredThresholds, ofUnits: true },
  {
    codes: ["unit.madeOf", "unit.partMissing", "unit.partWeight", "unit.partLeftOut", "unit.fewerParts"],
    needs: ["parts"],
    check: madeUpUnits,
    ofUnits: true,
  },
  { codes: ["ranking.tie"], needs: [], check: tiedUnits, ofUnits: true },
  { codes: ["ranking.shownEqual"], needs: ["sheet"], check: shownEqualResults },
  { codes: ["ranking.tieBroken"], needs: [], check: brokenTies, ofUnits: true },
  { codes: ["class.knockOut", "class.lowered"], needs: ["classes"], check: knockedOutUnits, ofUnits: true },
  { codes: ["class.quota", "class.quotaEdge"], needs: ["classes"], check: loweredUnits, ofUnits: true },
  { codes: ["ranking.alternative"], needs: [], check: alternativeResults, ofUnits: true },
  { codes: ["class.quotaReadings", "class.quotaException"], needs: ["classes"], check: quotaReadings, ofUnits: true },
];

/** What holds for the sheet, whatever its tables are. */
export const SHEET_CHECKS: readonly SheetCheckEntry[] = [
  { codes: ["published.count"], check: publishedCounts },
  { codes: ["sheet.linked"], check: linkedWorkbooks },
  { codes: ["sheet.legacyText"], check: legacyTexts },
  { codes: ["sheet.manualCalculation", "sheet.compatibilityMode"], check: workbookManners },
];

const IS_THERE: { readonly [N in Need]: (assessed: Assessed) => boolean } = {
  publishedTotal: ({ table }) => table.published.total !== null,
  publishedRatio: ({ table }) => table.published.ratio !== null,
  publishedRanks: ({ table: { published } }) => published.rank !== null || published.rankInGroup !== null,
  publishedClasses: ({ table }) => table.published.class !== null,
  classes: ({ framework }) => framework.classes !== null,
  comparisons: ({ table }) => table.comparisons.length > 0,
  sheet: ({ sheet }) => sheet !== null,
  parts: ({ table }) => table.madeOf !== undefined,
};

export function hasWhatItNeeds({ needs }: CheckEntry, assessed: Assessed): boolean {
  return needs.every((need) => IS_THERE[need](assessed));
}
