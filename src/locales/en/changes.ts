import type { ChangeWords } from "../vi/changes";

export const changes: ChangeWords = {
  heading: "To be written",
  none: "No cell changes.",
  sheet: (name, what) => `“${name}”: ${what}`,
  new: (cells) => `a new sheet, ${cells} cells`,
  unchanged: "stays as it is, no cell changes",
  emptied: (cells) => `${cells} cells that the last run left are emptied`,
  added: (cells) => `${cells} new`,
  changed: (cells) => `${cells} changed`,
  removed: (cells) => `${cells} emptied`,
  kept: (cells) => `${cells} as they are`,
  beside: {
    printArea: "the print area grows to hold the result columns",
    titles: "merged titles grow with the table",
    charts: "charts are drawn again",
  },
  officers: (cells) => `${cells} cells of yours will be replaced:`,
  examples: "The first cells that change:",
  cell: (cell, before, after) => `${cell}: “${before}” → “${after}”`,
  removedCell: (cell, before) => `${cell}: “${before}” is emptied`,
  others: (cells) => `and the cells ${cells}`,
  question: "Writing replaces these cells of yours. Write all the same?",
  anyway: "Write all the same",
  notYet: "Not yet",
  replaced: (file) => `In “${file}”, these cells that were there have been replaced:`,
};
