import type { HostWords, RefusedPlace } from "../vi/host";

const named = (sheet: string | null): string => (sheet === null ? "The sheet" : `Sheet “${sheet}”`);
const onSheet = (sheet: string | null): string => (sheet === null ? "" : ` on sheet “${sheet}”`);
const cellsOf = ({ sheet, cells }: RefusedPlace): string =>
  cells === null ? `Some cells${onSheet(sheet)}` : `The area ${cells}${onSheet(sheet)}`;

export const host: HostWords = {
  refusals: {
    "host.cellEditing": () => "A cell in Excel is being edited. Press Enter or Esc in that cell, then try again.",
    "host.protectedSheet": ({ sheet }) =>
      `${named(sheet)} is protected and cannot be written. Remove the protection (Review, Unprotect Sheet), then try again.`,
    "host.protectedBook": () =>
      "The structure of the workbook is protected, so no sheet can be added. Unprotect it (Review, Protect Workbook), then try again, or write the result columns only.",
    "host.readOnly": () =>
      "The workbook is open for reading only. Save it as another file, or enable editing, then try again.",
    "host.sheetGone": ({ sheet }) =>
      `${named(sheet)} no longer exists. Open the sheet with the score table to read it.`,
    "host.sourceChanged": ({ sheet }) =>
      `${named(sheet)} changed after it was read, so nothing was written. It has been read again: look at the results and write once more.`,
    "host.nameTaken": ({ sheet }) =>
      sheet === null
        ? "The workbook already has a sheet of the needed name. Rename that sheet, then try again."
        : `The workbook already has a sheet “${sheet}”. Rename that sheet, then try again.`,
    "host.merged": (place) =>
      `${cellsOf(place)} holds merged cells and cannot be written. Unmerge them, then try again.`,
    "host.filtered": (place) =>
      `${cellsOf(place)} is filtered and cannot be written. Clear the filter, then try again.`,
    "host.hiddenRows": (place) =>
      `${cellsOf(place)} has hidden or filtered rows and cannot be written. Unhide them and clear filters, then try again.`,
    "host.table": (place) =>
      `${cellsOf(place)} lies in or beside an Excel table (Ctrl+T), which would take the results into itself. Convert it to a range (Table Design, Convert to Range), then try again.`,
    "host.occupied": (place) => `${cellsOf(place)} is not empty. Move what stands there, then try again.`,
    "host.notKept": (place) =>
      `Excel did not keep what was written. Look at this place and try again: ${cellsOf(place)}.`,
    "host.tooLarge": () =>
      "The table is larger than Excel allows at a time. Delete formatted but empty rows and columns below and beside it, then try again.",
    "host.longTexts": ({ sheet }) =>
      `${named(sheet)} has cells with texts too long for Excel to hand over at a time. Shorten cells of thousands of letters, then try again.`,
    "host.busy": () => "Excel is busy. Wait a moment, then try again.",
    "host.connection": () =>
      "The connection to Excel was lost, or the session has ended. Reload the page and open this pane again.",
    "host.dialogOpen": () => "A dialog or a comment box of Excel is open. Close it, then try again.",
    "host.unsupported": () => "This version of Excel lacks a needed function. Update Office, then try again.",
    "host.unsupportedSheet": ({ sheet }) =>
      `${named(sheet)} is a chart or macro sheet and cannot be read. Open the sheet with the score table.`,
    "host.memory": () => "The computer is short of memory. Save the file, close other programs, then try again.",
    "host.otherWorkbook": () => "Another workbook is in front. Return to this workbook, then try again.",
    "host.shapeSelected": () =>
      "A chart, a shape or another object is selected. Select any cell of the sheet, then try again.",
    "host.noAnswer": () => "Excel does not answer. See whether it waits at a dialog; once it works again, try again.",
    "host.settingsNotKept": () =>
      "The workbook did not keep this choice. Save, close and reopen the file, then try again.",
    "host.journalTooLarge": () =>
      "This writing is too large for its undo to survive a closed pane; nothing was written. Write one sheet at a time, or save a copy of the file first.",
    "host.hiddenSheet": ({ sheet }) => `${named(sheet)} is hidden. Unhide it, then try again.`,
    "host.nothingToUndo": () => "There is no writing left to undo.",
    "host.cancelled": () => "Stopped as asked.",
    "host.unknown": () =>
      "Excel reported an error of unknown cause. Try again; if it stays, send the technical details to your support.",
  },

  planning: {
    "write.nothing": () => "There is nothing to write yet: no table has a framework.",
    "write.unrankable": (_, sheet) =>
      `No unit of the table on sheet “${sheet ?? ""}” has a result under the framework chosen. See Check, or choose another framework.`,
    "write.occupied": ({ cells, columns }, sheet) =>
      `${columns} empty columns are needed right of the table${onSheet(sheet)}, but ${cells} is not empty. Move what stands there, then try again.`,
    "write.hiddenColumns": ({ first }, sheet) =>
      `All columns right of the table${onSheet(sheet)}, from column ${first}, are hidden. Unhide them, then try again.`,
    "write.noRoom": ({ columns }, sheet) =>
      `There is no room for ${columns} columns right of the table${onSheet(sheet)}.`,
    "write.merged": ({ area }, sheet) =>
      `The merged cell ${area}${onSheet(sheet)} lies where results go. Unmerge it, then try again.`,
    "write.noPlaceBeside": (_, sheet) =>
      `There is no place for results beside the table${onSheet(sheet)}: its units run across the columns, are made of several lines, or have a form each. Choose the class summary as well: each unit’s result is listed there.`,
    "write.tooLong": ({ text, length }, sheet) =>
      `The text “${text}…”${onSheet(sheet)} has ${length} characters; a cell holds 32767.`,
  },
};
