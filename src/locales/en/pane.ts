import { numberText } from "../numbers";
import type { PaneWords } from "../vi/pane";

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** More names than this are not listed in one sentence. */
const LISTED = 4;

function listed(names: readonly string[]): string {
  const rest = names.length - LISTED;
  return names.slice(0, LISTED).join("; ") + (rest > 0 ? ` and ${rest} more` : "");
}

function others(units: number): string {
  return units === 1 ? "1 unit has another result" : `${units} units have other results`;
}

/** `2026-11-28T10:32` as “10:32 on 28/11/2026”. */
export function timeText(at: string): string {
  const [day = "", time = ""] = at.split("T");
  return `${time} on ${day.split("-").reverse().join("/")}`;
}

export const pane: PaneWords = {
  title: "Xếp Hạng",
  tabs: {
    rank: "Rank",
    check: "Check",
    summary: "Results",
    frameworks: "Frameworks",
    diagnose: "Check the environment",
  },
  tabsLabel: "Parts of Xếp Hạng",
  otherLanguage: "Tiếng Việt",
  menu: "Help and options",
  loadingView: "Opening…",

  work: {
    scanning: "Reading the sheet…",
    surveying: "Reading all sheets…",
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
    label: "Write the ranking",
    again: "Write the ranking again",
    what: "the columns of results and the summary sheet",
    errorsLeft: (count, units) =>
      `${count === 1 ? "1 error is" : `${count} errors are`} left${units.length === 0 ? "" : `, at ${listed(units)}`}. Write all the same?`,
    ownRule: "No framework was chosen: the results follow the table’s own rule. Write them by that rule?",
    confirm: "Confirm and write",
    anyway: "Write all the same",
    showErrors: "Show the errors",
    notYet: "Not yet",
    undo: "Undo",
    undoNote: "Writing empties Excel’s own undo list (Ctrl+Z); the Undo button here takes its place.",
    undoNoteSeen: "Got it",
    undoWhat: "Undo the latest writing",
  },

  results: {
    unwritten: "The results are not in the sheet yet.",
    fresh: (at) => (at === null ? "The results in the sheet agree with its scores." : `Written at ${timeText(at)}.`),
    maybeStale: "The data changed after writing.",
    staleUnits: (units) => `The results in the sheet are out of date: ${others(units)} by now.`,
    staleCells: (cells, units) =>
      `The results in the sheet are out of date: ${cells === 1 ? "1 score was" : `${cells} scores were`} edited, ${others(units)} by now.`,
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
    scannedByOwnRule: (units) => `${counted(units, "unit", "units")} read. Ranked by the table's own rule.`,
    scannedWithout: (units) => `${counted(units, "unit", "units")} read. No framework chosen.`,
  },

  number: (value, places) => numberText(value, "en", places),
  percent: (value, places) => `${numberText(value, "en", places)}%`,
};
