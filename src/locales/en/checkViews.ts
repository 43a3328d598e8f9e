import type { Finding } from "../../model/finding";
import type { CheckViewWords } from "../vi/checkViews";

export const checkViews: CheckViewWords = {
  check: {
    heading: "Check",
    verify: "Verify the published table",
    filter: "Filter by severity",
    all: "All",
    none: "No errors, warnings or notes.",
    list: "Problems found",
    group: (severity, count) => `${severity} (${count})`,
    letStand: "Let this one stand, for a reason…",
    reason: "Reason",
    letStandYes: "Let it stand",
    stands: (reason) => `Stands: ${reason}.`,
    takeBack: "Take the reason back",
    keys: "Arrow keys move between items, Enter opens a group or goes to the cell, F8 and Shift+F8 go to the next and previous one.",
    search: "Search the list",
    clearSearch: "Clear the search",
    noneFound: "Nothing matches.",
    cells: (count) => (count === 1 ? "1 cell" : `${count} cells`),
    others: (count) => `And ${count === 1 ? "1 other cell" : `${count} other cells`} like it.`,
    place: (sheet, cell) => (cell === null ? `Sheet “${sheet}”` : `Cell ${cell}`),
    position: (at, of) => `${at} of ${of}`,
    previous: "Previous item",
    next: "Next item",
    showMore: (count) => `Show ${count} more`,
  },

  fixes: {
    heading: (count) => `${count === 1 ? "1 cell" : `${count} cells`} can be fixed for certain`,
    what: "By default no score is changed. Look at each cell first; what was fixed can be undone.",
    fix: (count) => (count === 1 ? "Fix this cell" : `Fix ${count} cells`),
    showMore: (count) => `Show ${count} more`,
    kinds: {
      textToNumber: "Turn numbers written as text into numbers",
      tidyName: "Remove extra spaces, invisible characters and decomposed letters from unit names",
      legacyText: "Convert texts in TCVN3 and VNI to Unicode (in Times New Roman)",
      dateToScore: "Turn dates back into the scores that were typed",
      columnFormula: "Restore the formula of the column",
      totalFormula: "Replace totals with the formula over their scores",
      penaltySign: "Change the sign of penalty points",
    },
  },

  highlight: {
    heading: "Highlights in the sheet",
    color: (cells) => `Highlight ${cells === 1 ? "1 cell" : `${cells} cells`} in the sheet`,
    again: (cells) => `Highlight ${cells === 1 ? "1 cell" : `${cells} cells`} again`,
    remove: "Remove highlights",
    what: "Colours the cells that are listed: errors red, warnings yellow, notes blue. The cells’ own formats do not change; highlights can be removed at any time.",
    there: (cells) =>
      `${cells === 1 ? "1 cell is" : `${cells} cells are`} highlighted (errors red, warnings yellow, notes blue). Remove the highlights before the sheet is printed or sent.`,
    outdated: (cells) =>
      `Nothing is found any more in ${cells === 1 ? "1 highlighted cell" : `${cells} highlighted cells`}.`,
  },

  roster: {
    heading: "Compare with a list of units",
    none: (sheet) => `There is no list to compare with: paste one here, or keep it on a sheet “${sheet}”.`,
    from: {
      pasted: (count) =>
        `Compared with the list that was pasted for this sheet: ${count === 1 ? "1 unit" : `${count} units`}.`,
      sheet: (count, sheet) => `Compared with the sheet “${sheet}”: ${count === 1 ? "1 unit" : `${count} units`}.`,
    },
    paste: "Paste the list",
    example: "One unit a line, or columns: number, name, kind",
    found: (units) =>
      units.length === 0
        ? "No unit is seen in it yet."
        : `${units.length === 1 ? "1 unit" : `${units.length} units`}: ${units.slice(0, 3).join(", ")}${units.length > 3 ? ", …" : ""}`,
    keep: "Compare",
    remove: "Remove the pasted list",
  },

  draft: {
    heading: "Check a draft decision",
    intro:
      "Choose or drop the draft (.docx, .tsv, .txt): the counts of Article 1, every row of the appendix, names and year are compared with all sheets.",
    choose: "Choose the draft…",
    reading: "Reading the draft…",
    unreadable: (file: string) => `“${file}” cannot be read: it is no valid Word .docx, .tsv or .txt document.`,
    old: "The scores have changed since; choose the file again to check it again.",
    result: (file: string, count: number) =>
      count === 0
        ? `“${file}” agrees with the workbook.`
        : `“${file}” differs from the workbook in ${count === 1 ? "1 place" : `${count} places`}.`,
    line: (number: number) => `paragraph ${number}`,
    table: (number: number) => `table ${number}`,
    place: ({ place: { sheet, cell } }: Finding) => (cell === null ? sheet : `${sheet}, row ${cell.row + 1}`),
  },

  gate: {
    open: "Ready to be submitted for signature",
    closed: (errors, obstacles) =>
      errors > 0
        ? `Not ready to be submitted: ${errors === 1 ? "1 error is" : `${errors} errors are`} left`
        : `Not ready to be submitted: ${obstacles === 1 ? "1 thing is" : `${obstacles} things are`} left`,
    ignored: (count) => `${count === 1 ? "1 error stands" : `${count} errors stand`} for a reason.`,
    obstacles: {
      noTable: () => "There is no score table",
      noResults: () => "The table has no results yet",
      errors: (count) => (count === 1 ? "1 error is left" : `${count} errors are left`),
      unread: (count) => (count === 1 ? "1 score could not be read" : `${count} scores could not be read`),
      withoutClass: (count) => (count === 1 ? "The class of 1 unit is open" : `The classes of ${count} units are open`),
      openThresholds: (count) => (count === 1 ? "1 threshold has no value" : `${count} thresholds have no value`),
      inferredThresholds: (count) =>
        `${count === 1 ? "1 threshold is" : `${count} thresholds are`} inferred; no document states ${count === 1 ? "it" : "them"}`,
      noLegalBasis: () => "The framework names no legal basis",
      nobodysRules: () => "The framework is a sample, not yet the rules of any office",
      countsDiffer: (count) =>
        count === 1
          ? "1 count by class does not agree with the classes"
          : `${count} counts by class do not agree with the classes`,
      unproven: () =>
        "Results stand on the summary sheet and cannot be compared with the scores: write them again before submitting",
      unwritten: () => "The results are not in the sheet",
      stale: (count) => `The results in the sheet are out of date for ${count === 1 ? "1 unit" : `${count} units`}`,
    },
  },
};
