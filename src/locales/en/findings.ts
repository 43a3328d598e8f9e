import type { DraftFigure, OtherRanking } from "../../model/findingParams";
import { choiceText, questionText } from "./understanding";
import type { FindingWords } from "../findingWords";
import { phrase } from "../findingFigures";
import { figure, figureOr, interval, listed, number, resultText } from "./findingPhrases";
import { scoreFindings } from "./scoreFindings";

const OTHER_RANKINGS: { readonly [O in OtherRanking]: string } = {
  standard: "The whole column follows the 1-1-3 rule for ties; if that is your rule, change it in the framework.",
  dense: "The whole column follows the 1-1-2 rule for ties; if that is your rule, change it in the framework.",
  withinGroup: "The whole column ranks each group by itself; if that is your rule, change it in the framework.",
};

const PARTS_BY = { mean: "mean", weightedMean: "weighted mean", sum: "sum" } as const;

const QUOTA_BASES = {
  nextClass: (next: string) => `those classed “${next}”`,
  nextClassOrBetter: (next: string) => `those who reach “${next}” or better`,
} as const;

const DRAFT_FIGURES: { readonly [F in DraftFigure]: string } = {
  score: "score",
  total: "total",
  ratio: "ratio",
  rank: "rank",
  class: "class",
};

export const findings: FindingWords = {
  severities: { error: "Error", warning: "Warning", info: "Note" },
  sentences: {
    ...scoreFindings,
    "excluded.outOfRange": ({ unit, excluded, max }) =>
      `The points left out of the maximum of ${unit} are ${number(excluded)}; they must be 0 or more` +
      `${max === null ? "" : ` and below the unit's maximum of ${number(max)}`}. Correct them.`,
    "excluded.notUsed": ({ units }) =>
      `The points left out of the maximum of ${listed(units)} are not used, since the framework does not measure results against a maximum. ` +
      "Look at how the framework makes the result.",
    "unit.blank": ({ row }) => `Row ${row} has scores and no unit name. Enter the name or delete the row.`,
    "unit.duplicate": ({ unit, first }) =>
      `${unit} stands in ${first} already. Keep one row, or make the names differ if these are two units.`,
    "unit.copied": ({ unit, other, scores }) =>
      `All ${scores} scores of ${unit} are those of ${other} to the digit. Check whether this row was copied by mistake.`,
    "unit.untidy": ({ unit, what }) =>
      what === "spaces"
        ? `The name ${unit} has extra spaces or invisible characters in its cell, so Excel may miss it when searching and comparing. Remove them.`
        : `The name ${unit} is typed in decomposed Unicode (letters and accents apart), so Excel may miss it when searching and comparing. Convert it to composed letters.`,
    "unit.number": ({ unit, number: found, expected }) =>
      `The running number of ${unit} is ${found}; it should be ${expected}. Check whether a unit is missing or listed twice.`,
    "roster.missing": ({ unit }) =>
      `${unit} is on the list of units but not in the table. Add the unit or correct the list.`,
    "roster.extra": ({ unit }) => `${unit} is not on the list of units. Remove the row or complete the list.`,
    "roster.misspelt": ({ unit, listed }) =>
      `${unit} is not on the list of units; it may be ${listed}, spelt differently. Correct the name to match the list.`,
    "roster.otherKind": ({ unit, listed }) =>
      `The list of units says ${listed}, the table ${unit}. Correct the kind of the unit.`,
    "unit.groupUnknown": ({ unit, group, groups }) =>
      `It is not known which group ${unit} belongs to${group === null ? "" : ` (the table says “${group}”)`}, and the criteria ` +
      `differ by group, so the unit has no result. The framework's groups: ${groups.map((name) => `“${name}”`).join(", ")}.`,
    "unit.uncounted": ({ unit }) =>
      `No criterion counts for ${unit}, so the unit has no result. Check its group and which criteria apply to that group.`,
    "unit.onlyExtra": ({ unit }) =>
      `Only bonus or penalty points count for ${unit}, and no scored criterion, so there is no maximum to measure them against ` +
      "and the unit has no result. Fill in the scores left blank, or check which criteria apply to the unit.",
    "unit.overlong": ({ unit }) =>
      `The result of ${unit} has more than 15 digits, which Excel does not keep, so the unit has no result. Check its scores.`,
    "table.noResults": ({ units }) =>
      `No unit (of ${units}) is ranked or classed under the framework. ` +
      "Check which groups and units it assesses, how it makes the total, and the thresholds and conditions of its classes.",
    "unit.similar": ({ unit, other, otherCell }) =>
      `“${unit}” may be the same unit as “${other}” in ${otherCell}. If it is, keep one row.`,
    "unit.notInTable": ({ unit, likes }) =>
      `The framework has a decision on “${unit}”, which is not in this table, so the decision is not applied. ` +
      (likes.length === 0
        ? "If the unit has another name in the table, use one name in both places."
        : `The unit may be ${likes.join(", ")}; if it is, use one name in both places.`),
    "unit.severalInTable": ({ unit, units }) =>
      `The framework's decision on “${unit}” fits ${units.length} units of the table: ${listed(units)}, so it is applied to none. ` +
      "Give these units names that differ, and use that name in the framework.",
    "unit.madeOf": ({ lines, units, by, several }) =>
      `${lines} lines make ${units === 1 ? "1 unit" : `${units} units`} (the ${PARTS_BY[by]} of their parts)` +
      (several.length === 0 ? "." : `: ${listed(several)}.`),
    "unit.partMissing": ({ unit, part }) =>
      `${unit} is made of “${part}”, but the table has not exactly one line of that name, so ${unit} has no result. Add the line, or use one name in the table and the framework.`,
    "unit.partWeight": ({ unit, part }) =>
      `The weight of “${part}” in ${unit} is not known, so ${unit} has no result. Add the weight.`,
    "unit.partLeftOut": ({ unit, criterion }) =>
      `${unit}: “${criterion}” applies to some of its parts and not to others, so it is not clear which of them its mean is of. Check the rules, then score it in every part or in none.`,
    "unit.fewerParts": ({ unit, parts, most }) =>
      `${unit} has ${parts === 1 ? "1 part" : `${parts} parts`} where others have ${most}; its result is made of ${parts}. Check for a missing month or form, or a name spelt differently.`,
    "table.otherSheets": ({ sheet }) =>
      `The framework joins the sheets of the workbook into one table, and only “${sheet}” was read, so nothing is ranked yet. Rank the whole workbook.`,
    "table.layoutDiffers": ({ sheet, first }) =>
      `“${sheet}” does not give the same criteria and results as “${first}”, so the two cannot be joined into one table. Add or drop columns until both have the same; their order may differ.`,
    "criterion.missing": ({ criterion }) =>
      `The table has no column for the criterion “${criterion}”, so results cannot be computed. Add the column or choose another framework.`,
    "criterion.unknown": ({ header }) =>
      `The column “${header}” is no criterion of the framework and is not counted. ` +
      "If it is one, correct its heading or choose another framework.",
    "criterion.twice": ({ criterion, header }) =>
      `The criterion “${criterion}” has another column already; “${header}” is not counted. Rename or remove one of the two.`,
    "criterion.ambiguous": ({ header, criteria }) =>
      `The column “${header}” may be ${criteria.map((name) => `“${name}”`).join(" or ")}, so it is not counted. ` +
      "Use the name of its criterion as its heading.",
    "criterion.maxUnknown": ({ unit, criteria }) =>
      `${unit} has all its scores and no result, since the maximum of ${criteria.map((name) => `“${name}”`).join(", ")} is not known. ` +
      "Enter it in the framework, or write it in the column's heading.",
    "criterion.maxDiffers": ({ criterion, stated, declared }) =>
      `The table gives ${criterion === null ? "the total a maximum" : `“${criterion}” a maximum`} of ${number(stated)}; the framework has ${number(declared)}. ` +
      "Check whether the right framework is chosen, or correct the maximum.",
    "published.total": ({ unit, published, computed }) =>
      `The table gives ${unit} a total of ${number(published)}; its scores make ${number(computed)}. ` +
      "Compare the scores and the total again.",
    "published.ratio": ({ unit, published, computed }) =>
      `The table gives ${unit} a ratio of ${number(published)}%; its scores make ${number(computed)}%. ` +
      "Compare the scores and the ratio again.",
    "published.rounding": ({ unit, published, computed, manner }) =>
      `The table gives ${unit} ${number(published)}; its scores make ${number(computed)}. ` +
      (manner === "truncated"
        ? "The last digit differs because the table’s figure was cut off, not rounded. Agree on one way of rounding."
        : "The last digit differs because the table adds scores that were rounded first. Agree on one way of rounding."),
    "published.rank": ({ unit, published, computed, follows }) =>
      `The table gives ${unit} the rank ${number(published)}; its result makes it ${computed}. ` +
      (follows === null ? "Compare the rank and the scores of the units again." : OTHER_RANKINGS[follows]),
    "published.class": ({ unit, published, computed }) =>
      `The table gives ${unit} the class “${published}”; its result ${computed === null ? "is below every class" : `makes it “${computed}”`}. ` +
      "Compare the scores and the thresholds again.",
    "published.count": ({ group, class: name, published, computed }) =>
      `The number of units classed “${name}”${group === null ? "" : ` in “${group}”`} is given as ${published}; there are ${computed}. ` +
      "Correct the counts.",
    "draft.nothing": () =>
      "The draft has neither counts of classes nor a table that can be compared with the workbook. Check whether it is the right draft.",
    "draft.count": ({ group, class: name, written, computed }) =>
      `The draft counts ${written === 1 ? "1 unit" : `${written} units`} of class ${name}${group === null ? "" : ` in ${group}`}; the workbook makes ${computed}. Correct the draft or check the score table.`,
    "draft.figure": ({ unit, what, criterion, written, computed }) =>
      `The draft gives ${unit} a ${DRAFT_FIGURES[what]}${criterion === null ? "" : ` for “${criterion}”`} of ${number(written)}; the workbook makes ${number(computed)}. Correct the draft or check the score table.`,
    "draft.missing": ({ unit }) => `${unit} is in the workbook but not in the draft’s appendix. Add it to the draft.`,
    "draft.extra": ({ unit }) => `${unit} is in the draft’s appendix but not in the workbook. Check the unit’s name.`,
    "draft.name": ({ unit, name }) => `The draft names the unit ${unit}, the workbook ${name}. Agree on one spelling.`,
    "draft.basis": ({ written, stated }) =>
      `The draft cites document ${written}, the framework cites ${stated}. Check the number and the date.`,
    "draft.year": ({ written, years }) =>
      `The draft gives results for ${written}; the score table is for ${years.join(", ")}. Check the year.`,
    "table.none": ({ sheet }) =>
      `No table of scores was found on the sheet “${sheet}”. It needs a row of headings, a column of unit names and columns of scores.`,
    "table.sideBySide": ({ first, second }) =>
      `The tables ${first} and ${second} stand side by side and cannot be told apart with certainty. Move one below the other or to another sheet.`,
    "framework.none": ({ sheet }) =>
      `No framework fits the table on the sheet “${sheet}”. Choose the framework that is used for it.`,
    "framework.maximaDiffer": ({ criterion, stated, sum }) =>
      `${criterion === null ? "The total's maximum" : `The maximum of “${criterion}”`} is given as ${number(stated)}, but its parts add ` +
      `up to ${number(sum)}. Compare it with the document.`,
    "framework.ambiguous": ({ frameworks }) =>
      `${frameworks.length} frameworks fit the table equally: ${frameworks.join(", ")}. Choose the right one.`,
    "framework.ofPlace": ({ framework }) =>
      `The table fits the framework “${framework}”, whose thresholds are those of one place that the table does not name. ` +
      "Choose that framework if the table is of that place; otherwise say how the table is made.",
    "framework.differs": ({ framework, version, builtIn }) =>
      `The framework “${framework}” (version ${version}) that the workbook keeps differs from the built-in one of the same id (version ${builtIn}); ` +
      "the table is assessed by the workbook's. To use the built-in one, remove the workbook's on the tab Frameworks.",
    "threshold.inferred": ({ class: name, of, value, greaterThan, atMost }) =>
      `The threshold of “${name}”, ${figure(value, of)}, was inferred from published results${interval(greaterThan, atMost, of)}; ` +
      "no document states it. Compare it with your rules before submitting.",
    "threshold.unknown": ({ unit, class: name, of, greaterThan }) =>
      `${unit} cannot be classed: the threshold of “${name}” is not known` +
      (greaterThan === null ? "" : `, only that it is above ${figure(greaterThan, of)}`) +
      `. Add the threshold to the framework.`,
    "condition.unknown": ({ unit, class: name, criterion }) =>
      `${unit} cannot be classed: “${name}” has a condition on “${criterion}”, and the sheet does not give the points of that criterion by itself, ` +
      "or the framework does not give its maximum. Add the column of scores or the maximum.",
    "threshold.onEdge": ({ unit, class: name, of, value, threshold }) =>
      `${unit} has ${figure(value, of)}, right at the threshold of “${name}” (${figure(threshold, of)}): ` +
      "even a small correction of a score may change its class. Check its scores again.",
    "class.knockOut": ({ unit, class: name, reason, legalBasis }) =>
      `${unit} gets no better class than “${name}” under the framework. Reason: ${phrase(reason)}. Legal basis: ${phrase(legalBasis)}.`,
    "class.quota": ({ class: name, units }) =>
      `${units.length === 1 ? "1 unit reaches" : `${units.length} units reach`} “${name}” and ${units.length === 1 ? "is" : "are"} classed lower, ` +
      `beyond the number that the framework allows in “${name}”: ${listed(units)}.`,
    "ranking.order": ({ unit, rank, above, aboveRank }) =>
      `${unit}, rank ${number(rank)}, stands below ${above}, rank ${number(aboveRank)}, although the rows are in the order of ranks. Sort the rows again or correct the rank.`,
    "ranking.shownEqual": ({ shown, units, figures }) =>
      `${units.length} units show ${shown} but have different ranks, because their cells hold more digits: ` +
      `${units.map((unit, place) => `${unit} ${number(figures[place] ?? "0")}`).join("; ")}. ` +
      "Show more decimals, or round in the cells where the rules allow it.",
    "class.lowered": ({ unit, class: name, by, reason, legalBasis }) =>
      `${unit} is lowered by ${by === 1 ? "one class" : `${by} classes`}, to “${name}”. Reason: ${phrase(reason)}. Legal basis: ${phrase(legalBasis)}.`,
    "class.order": ({ unit, class: name, other, otherClass }) =>
      `The classes are not in the order of the results: ${unit} has “${name}”, while ${other} has “${otherClass}”. One of the two may be wrong; look at both.`,
    "class.quotaReadings": ({ class: name, next, base, allowed, otherwise }) =>
      `The quota of “${name}” can be read in two ways. It is now counted on ${QUOTA_BASES[base](next)}: ${allowed}. ` +
      `On ${QUOTA_BASES[base === "nextClass" ? "nextClassOrBetter" : "nextClass"](next)} it would be ${otherwise}. Compare with the text.`,
    "unit.lacking": ({ unit, met, of, lacking }) =>
      `${unit} meets ${met} of ${of} criteria and lacks ${lacking.join("; ")}.`,
    "class.quotaEdge": ({ class: name, units }) =>
      `${units.length} units are tied at the edge of the quota of “${name}” and have no class yet: ${listed(units)}. Decide on each of them in the framework.`,
    "class.quotaException": ({ class: name, percent, exception, reason }) =>
      `“${name}” may have ${number(exception)}% instead of ${number(percent)}%. Reason: ${phrase(reason)}.`,
    "ranking.tieBroken": ({ rank, units, of, criteria, prefer, figures }) =>
      `${units.length} units with equal totals from rank ${rank} are told apart by ${of === "points" ? criteria.join(" + ") : `the total without ${criteria.join(", ")}`} ` +
      `(${prefer} points go first): ${listed(units.map((unit, index) => `${unit} ${figureOr(figures[index], "none")}`))}.`,
    "ranking.alternative": ({ clause, units }) =>
      `${phrase(clause)}: the text can be read in two ways, and the results of ${units.length === 1 ? "1 unit differ" : `${units.length} units differ`} (as counted → as read otherwise): ` +
      `${listed(units.map(({ unit, now, otherwise }) => `${unit} ${resultText(now)} → ${resultText(otherwise)}`))}. Compare with the text.`,
    "ranking.tie": ({ rank, units }) => `${units.length} units share rank ${rank}: ${listed(units)}.`,
    "sheet.hiddenRows": ({ count, leftOut = 0 }) =>
      `The table has ${count === 1 ? "1 hidden or filtered row" : `${count} hidden or filtered rows`}` +
      (leftOut > 0
        ? `; ${leftOut === 1 ? "1 unit there is" : `${leftOut} units there are`} left out, as you chose.`
        : ", which are counted all the same. Show them before writing results."),
    "sheet.hiddenColumns": ({ headings }) =>
      `The table has ${headings.length === 1 ? "a hidden column" : `${headings.length} hidden columns`} of figures, which count all the same: ${listed(headings)}. Show them before writing results.`,
    "sheet.typedOverFormula": ({ unit, formulas }) =>
      `This cell of ${unit} is a typed number, while ${formulas === 1 ? "1 other cell" : `${formulas} other cells`} of its column ${formulas === 1 ? "is a formula" : "are formulas"}; it does not follow the scores. Copy the formula again or confirm the figure.`,
    "sheet.formulaLeavesOut": ({ formula, what, left, cells }) =>
      `The formula ${formula} leaves out ${what === "columns" ? "column" : "row"} ${listed(left)}` +
      `${cells > 1 ? `; ${cells} formulas of its column do so` : ""}. Correct its range${what === "rows" ? " (fix it with $)." : "."}`,
    "sheet.legacyText": ({ encoding, text }) =>
      `The text of this cell is in the ${encoding} encoding, not in Unicode; it reads “${text}”. Convert it to Unicode so that it can be found, sorted and printed on other computers.`,
    "sheet.linked": ({ cells }) =>
      `${cells === 1 ? "1 cell takes its figure" : `${cells} cells take their figures`} from another workbook and may be out of date elsewhere. Put the values into this workbook before submitting.`,
    "sheet.manualCalculation": ({ formulas }) =>
      (formulas > 0
        ? `The workbook is set to manual calculation, so ${formulas === 1 ? "1 formula" : `${formulas} formulas`} of the sheet may show old figures. `
        : "The workbook is set to manual calculation, so formulas do not follow when scores are changed. ") +
      "Choose Formulas > Calculation Options > Automatic (or press F9), then check again.",
    "sheet.compatibilityMode": () =>
      "The workbook is an .xls file (compatibility mode): colours, formats and what the add-in keeps may be lost on saving. Save it as .xlsx before writing results.",
    "reading.question": ({ choices, about }) =>
      `${questionText(about)} The answers: ${choices.map(choiceText).join("; ")}.`,
    "reading.ranksAsScores": ({ header }) =>
      `The column “${header}” holds ranks, not scores, and cannot be added up. Replace it with scores, or say that it is not counted.`,
    "reading.notCounted": ({ header, result }) =>
      `The column “${header}” holds points that no row adds into “${result}”. Check the formula of “${result}”, or say that the column is not counted.`,
    "framework.contradicted": ({ framework, differ, outOf }) =>
      `The framework “${framework}” gives other results than the table for ${differ} of ${outOf} units. Choose another one, or let the table follow its own rule.`,
    "sheet.mergedData": ({ area }) =>
      `The cells ${area} among the scores are merged, so only the first holds a value. Unmerge them and enter every score.`,
  },
};
