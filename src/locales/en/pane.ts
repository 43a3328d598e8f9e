import { numberText } from "../numbers";
import type { PaneWords } from "../vi/pane";

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const pane: PaneWords = {
  title: "Xếp Hạng",
  tabs: { rank: "Rank", check: "Check", summary: "Summary", frameworks: "Frameworks" },
  tabsLabel: "Parts of Xếp Hạng",
  summaryTabLabel: "Summary of classes",
  otherLanguage: "Tiếng Việt",
  loadingView: "Opening…",

  work: {
    scanning: "Reading the sheet…",
    writing: "Writing to the sheet…",
    undoing: "Undoing…",
    share: (percent) => `${percent}%`,
    cancel: "Stop",
    cancelling: "Stopping…",
  },

  table: {
    heading: "Score table",
    choose: "Table shown",
    option: (position, of, area) => `Table ${position} of ${of}: ${area}`,
    show: (sheet, area) => `Sheet “${sheet}”, ${area}`,
    showHint: "Show this area in the sheet",
    units: (count) => counted(count, "unit", "units"),
    groups: (count) => counted(count, "group", "groups"),
    criteria: (count) => counted(count, "criterion", "criteria"),
    givenTotal: "totals given",
    givenRatio: "ratios given",
    elsewhere: (active, shown) => `Sheet “${active}” has no score table. Still showing the table on sheet “${shown}”.`,
    reread: "Read again",
  },

  framework: {
    heading: "Framework",
    automatic: "Let the software choose",
    none: "None chosen",
    reasons: {
      given: "Chosen by you",
      workbook: "Kept in this workbook",
      words: "Chosen by what the table says",
      derived: "Made from this table",
    },
    because: (reason, facts) => (facts.length === 0 ? `${reason}.` : `${reason}: ${facts.join(", ")}.`),
    found: (found, of) => `${found} of ${of} criteria found`,
    maxima: (agree, of) => `${agree} of ${of} maximum points agree`,
    fractions: "all scores from 0 to 1",
    missing: (names) => `Missing in the table: ${names.join("; ")}.`,
    inferred: "Class thresholds are inferred from published results; no document states them.",
    showThresholds: "Show the thresholds",
  },

  preview: {
    heading: "Preview of results",
    rank: "Rank",
    unit: "Unit",
    total: "Total",
    ratio: "Ratio",
    class: "Class",
    unclassed: "unknown",
    belowClasses: "none",
    withoutRank: { incomplete: "scores missing", notRanked: "not ranked", notAssessed: "not assessed" },
    noGroup: "In no group",
    showAll: (count) => `Show all ${count} units`,
    showMore: (count) => `Show ${count} more units`,
    showFewer: "Show fewer",
    goToUnit: "Show this unit in the sheet",
    empty: "The table has no units yet.",
  },

  problems: {
    heading: "Check",
    counts: (errors, warnings, infos) =>
      [
        errors > 0 ? counted(errors, "error", "errors") : "",
        warnings > 0 ? counted(warnings, "warning", "warnings") : "",
        infos > 0 ? counted(infos, "note", "notes") : "",
      ]
        .filter((part) => part !== "")
        .join(", "),
    none: "No errors, no warnings",
    open: "Open the checks",
  },

  write: {
    label: "Rank",
    what: "write totals, ranks and classes into the sheet",
    undo: "Undo",
    undoWhat: "Undo the latest writing",
  },

  dismiss: "Close this message",
  details: "Technical details",

  stale: {
    heading: "The data changed",
    what: "The preview may no longer be right.",
  },

  empty: {
    unread: "The sheet could not be read yet",
    table: (sheet) => `No score table was found on sheet “${sheet}”`,
  },

  broken: {
    heading: "Xếp Hạng has met a fault of its own",
    what: "This is not your mistake. No data in the sheet is lost.",
    missing: {
      heading: "A part of Xếp Hạng could not be loaded",
      what: "The server of Xếp Hạng does not answer. Check the network, then choose Open again.",
    },
    retry: "Open again",
  },

  announce: {
    scanned: (units, framework) => `${counted(units, "unit", "units")} read. Framework: ${framework}.`,
    scannedWithout: (units) => `${counted(units, "unit", "units")} read. No framework chosen.`,
  },

  number: (value, places) => numberText(value, "en", places),
  percent: (value, places) => `${numberText(value, "en", places)}%`,
};
