import { checkViews } from "./checkViews";
import { frameworkView } from "./frameworkView";
import { timeText } from "./pane";
import type { ViewWords } from "../vi/views";

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const views: ViewWords = {
  nothingRead: "No score table has been read yet. Open Rank to begin.",

  empty: {
    sheet: (sheet) => `Sheet “${sheet}” is empty`,
    ours: (sheet) => `Sheet “${sheet}” was written by Xếp Hạng`,
    needed: "Xếp Hạng needs a score table:",
    steps: [
      "one heading row with the names of the criteria;",
      "below it, one row a unit with its scores;",
      "a title may stand above, notes may stand below.",
    ],
    next: "Open the sheet with the score table; it is read by itself.",
  },

  hidden: {
    unitsDown: {
      counted: (count) => `${counted(count, "unit", "units")} in hidden rows, counted all the same.`,
      leftOut: (count) => `${counted(count, "unit", "units")} in hidden rows, left out.`,
      leaveOut: "Leave out units in hidden rows",
      count: "Count units in hidden rows too",
    },
    unitsAcross: {
      counted: (count) => `${counted(count, "unit", "units")} in hidden columns, counted all the same.`,
      leftOut: (count) => `${counted(count, "unit", "units")} in hidden columns, left out.`,
      leaveOut: "Leave out units in hidden columns",
      count: "Count units in hidden columns too",
    },
  },

  place: {
    question: "The table already has result columns. Where to write?",
    beside: "New columns beside the table",
    own: "The table’s own columns",
    ownHint: "What stands in those columns is replaced by the computed results.",
  },

  unchosen: {
    unfit: "No framework fits this table",
    unfitHelp:
      "Choose the nearest framework above to see which criteria are missing, or name the columns after the criteria and read again.",
    tied: "Several frameworks fit equally well",
    tiedHelp: "Choose one of them above to see the results.",
    derive: "Make a framework from this table",
    own: "Ranked by the table’s own rule",
    ownHelp:
      "No framework fits; the table itself shows how its results are made. Look it over and confirm before writing.",
    confirm: "This is the rule",
  },

  ...checkViews,

  understood: {
    heading: "How the table was understood",
    columns: "Columns",
    rows: "Rows",
    column: (name) => `Column ${name}`,
    row: (name) => `Row ${name}`,
    line: (what, header) => (header === "" ? what : `${what} “${header}”`),
    criterion: (name) => `criterion ${name}`,
    comparison: (name) => `score for comparison, criterion ${name}`,
    roles: {
      unit: "unit names",
      group: "group",
      number: "running number",
      code: "code",
      note: "notes",
      excluded: "points left out of the assessment",
      total: "total already there, for comparison",
      ratio: "ratio already there, for comparison",
      rank: "rank already there, for comparison",
      rankInGroup: "rank in the group already there, for comparison",
      class: "class already there, for comparison",
      subtotal: "the sum of some criteria, compared",
      leftOut: "figures that are not counted",
      unknown: "not clear, not used",
    },
    ranked: { total: "total that ranks", ratio: "ratio that ranks" },
    because: (reason, evidence) => (evidence === null ? `Reason: ${reason}.` : `Reason: ${reason} (${evidence}).`),
    by: {
      words: "heading",
      figures: "the table’s own figures",
      maximum: "maximum points",
      officer: "chosen by you",
      content: "what the cells hold",
      ours: "written by Xếp Hạng",
      position: "position",
    },
    ours: "A result that Xếp Hạng wrote; not counted.",
    counted: "criterion, counted",
    unaccounted: "It holds figures, and nothing counts them. Say what it is.",
    open: "Please tell",
    answered: "You told",
    lineRoles: {
      header: "headings",
      unit: "units",
      stage: "points of one stage",
      group: "name of a group",
      total: "a sum or mean: no unit",
      maximum: "maximum points",
      weight: "weights",
      numbering: "numbers of columns",
      nameless: "figures without a unit’s name",
      text: "notes",
      blank: "blank",
      criterion: "criterion",
      leftOut: "unit, not counted",
    },
    several: (role, count) => `${role} (${count})`,
    showMoreLines: (count) => `Show ${count} more lines`,
    forgetLines: "Take back what was chosen for lines",
    unitOfRow: "Do not count the unit in row",
    unitOfColumn: "Do not count the unit in column",
    noUnitThere: "No unit there.",
    leaveOut: "Do not count",
    reasons: {
      name: "the heading is the criterion’s name",
      alias: "the heading is another name of the criterion",
      words: "words in the heading",
      maximum: "maximum points",
      position: "position",
      figures: "the table’s own figures",
      sense: "heading and content",
      officer: "chosen by you",
    },
    takenFor: (heading) => `${heading} is taken for`,
    forget: "Let the software decide again",
    values: "Cells that are not plain numbers",
    noValues: "All scores are numbers.",
    value: (cell, shown, manner, understood) =>
      understood === null
        ? `${cell}: “${shown}” was taken for “not applicable”`
        : `${cell}: “${shown}” (${manner}) was taken for ${understood}`,
    manners: {
      textNumber: "text",
      percent: "per cent",
      grouped: "with thousands separators",
      fraction: "as a fraction",
      withUnit: "with a unit of measure",
      notApplicable: "not applicable",
      fullWidth: "full-width digits",
      date: "as a date",
      yesNo: "yes or no",
    },
    showAll: (count) => `Show all ${count} cells`,
    showMore: (count) => `Show ${count} more cells`,
  },

  survey: {
    open: "Rank every sheet that has a table",
    what: "Reads every visible sheet, shows what it found, then writes all at once",
    heading: "Sheets with tables",
    none: "No sheet has a score table.",
    sheet: (sheet) => `Sheet “${sheet}”`,
    joined: (sheets) => `joined from ${sheets} sheets`,
    unready: (count) =>
      `${counted(count, "table has", "tables have")} no framework yet and will not be ranked. Open the table’s sheet, go back to one sheet and choose a framework there.`,
    more: (count) => `And ${count} more: see Check on that sheet.`,
    write: (count) => (count === 1 ? "Rank this table" : `Rank all ${count} tables`),
    writeWhat: "write results into each sheet, with one summary of all",
    back: "Back to one sheet",
  },

  summary: {
    heading: "Summary of classes",
    wholeTable: "All units",
    noGroup: "In no group",
    line: (name, units) => `${name}: ${units}`,
    noClasses: "This framework has no classes.",
    noTable: "This sheet has no table of scores, so there are no results.",
    noFramework: "Choose a framework, or answer the question, under Rank to have results.",
    outputs: "What to write",
    write: "Write what is chosen",
    writeWhat: "A sheet that is there already gets the new results; other sheets stay as they are.",
    fresh: (at) => (at === null ? "Written, and still right." : `Written at ${timeText(at)}, and still right.`),
    stale: (at) =>
      at === null
        ? "Out of date: scores or framework differ."
        : `Out of date: written at ${timeText(at)}; scores or framework differ.`,
    unknown: () => "Stands in the workbook.",
    mode: "Write results as",
    modes: { values: "Values", formulas: "Formulas" },
    formulasHint:
      "Change a score, or a threshold on the summary sheet, and totals, ranks, classes and counts follow. What formulas cannot say is written as values, and named afterwards.",
  },

  menu: {
    help: "Guide (in Vietnamese)",
    samples: "Sample sheets",
    welcome: "First steps",
    version: (version) => `Xếp Hạng, version ${version}`,
  },

  welcome: {
    heading: "Three steps with Xếp Hạng",
    steps: [
      "Open the sheet with the scores: the table and its framework are found, and the ranking is previewed.",
      "Open “Check” to see errors at their cells, and whether the sheet is fit to be signed.",
      "Choose “Write the ranking”; nothing changes before, and it can be undone.",
    ],
  },

  chooser: {
    search: "Search frameworks",
    none: "No framework matches.",
  },

  pictures: {
    heading: "In pictures",
    classes: (shares) => `Units by class: ${shares}`,
    share: (name, count) => `${name} ${count}`,
    strip: "The units on the scale",
    stripOf: (units, thresholds, inferred) =>
      `${units} units on the scale${thresholds === 0 ? "" : ` with ${thresholds} thresholds`}${inferred === 0 ? "" : "; where an inferred one can lie is shaded"}`,
    heat: "Points of each criterion against its maximum, the stronger the colour, the higher",
    heatOf: (units, criteria) => `${units} units by ${criteria} criteria, share of the maximum`,
    asTable: "As a table",
    class: "Class",
    threshold: "Threshold",
    units: "Units",
    unit: "Unit",
    more: (count) => `Show ${count} more units`,
    print: "Print this part",
  },

  clear: {
    button: "Take out working data",
    nothing: "The workbook keeps nothing of the add-in but results.",
    question: "To be taken out of the workbook:",
    names: (count) => `${count} names of areas and thresholds (_XepHang_…)`,
    kinds: {
      choices: "choices for each table, and answers",
      frameworks: "frameworks kept in the workbook",
      ignored: "reasons why findings stand",
      roster: "lists of units that were pasted",
      outputs: "what was chosen to be written and when, where charts take their figures",
      highlights: "colours on cells with findings",
    },
    stays:
      "What stays: result columns, sheets of results, formulas and cells of thresholds. A later writing will not find earlier results to replace; a framework that only this workbook has should be exported first.",
    confirm: "Take out",
    back: "Leave it",
  },

  frameworks: frameworkView,
};
