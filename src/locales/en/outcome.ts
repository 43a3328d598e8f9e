import type { OutcomeWords } from "../vi/outcome";

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const outcome: OutcomeWords = {
  written: "Results written",
  writtenWhat: (units) => (units === 0 ? "Written on:" : `${counted(units, "unit", "units")}. Written on:`),
  showSheet: (sheet) => `Sheet “${sheet}”`,
  counts: "Units by class",
  unclassed: "No class",
  skipped: {
    charts: "Excel could not draw the charts; figures and results are complete.",
    pageSetup: "Excel refused the page set-up; the results are complete.",
    choices:
      "The framework and your choices for these tables could not be kept in the workbook; the results are complete.",
  },
  fixed: (cells) => (cells === 1 ? "1 cell was fixed" : `${cells} cells were fixed`),
  fixedWhat: "The sheet has been read again.",
  highlighted: (cells) =>
    cells === 0 ? "Highlights were removed" : `${cells === 1 ? "1 cell is" : `${cells} cells are`} highlighted`,
  highlightedWhat: "Errors red, warnings yellow, notes blue. The cells’ own formats have not changed.",
  cleared: "Working data taken out",
  clearedWhat:
    "The workbook has its results as plain cells. The undo journal stays on this machine until the session ends; save the file before you send it.",
  undone: "The latest writing was undone",
  undoneAll: "The workbook is as it was before.",
  undoneBut: "These places were changed after writing and stay as they are:",
  kept: (sheet, cells) => (cells === null ? `Sheet “${sheet}”` : `Sheet “${sheet}”, ${cells}`),
  scanning: "Reading was stopped",
  surveying: "Reading the sheets was stopped",
  writing: "Writing was stopped",
  undoing: "Undoing was stopped",
  stoppedWriting: "Cells written so far were put back.",
  failed: {
    scanning: "The sheet could not be read",
    surveying: "The sheets could not be read",
    writing: "The results were not written",
    undoing: "The writing was not undone",
    showing: "The cell could not be shown",
    listening: "Changes in the sheet cannot be followed",
  },
  partlyWritten: "Some of what was written could not be put back yet. Choose Undo to try again.",
  broken: {
    heading: "The last writing was broken off",
    canFinish:
      "Some results may have been written. Write them afresh, or take the workbook back to before that writing.",
    takeBackOnly:
      "Some results may have been written. Take the workbook back to before that writing, then write again.",
    finish: "Finish writing",
    takeBack: "Take it back",
  },
  retry: "Try again",
};
