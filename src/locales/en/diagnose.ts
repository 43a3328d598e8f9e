import type { DiagnoseWords } from "../vi/diagnose";

export const diagnose: DiagnoseWords = {
  title: "Check the environment",
  intro:
    "For the IT department. The result is text to be sent to the developers; it holds no data of the file, no file name and no user name.",
  looking: "Checking the browser and Office…",
  noExcel: "Excel could not be reached, so only the part that needs no Excel is there.",
  consent:
    "More can be tried in Excel: a scratch sheet is added, some 50 operations are tried on it, and it is deleted again. No other sheet is read or changed. Excel’s own undo list (Ctrl+Z) is emptied. An empty workbook is best.",
  tryExcel: "Agree, try in Excel",
  trying: (done, of) => `Trying ${done} of ${of}…`,
  refused: (why) => `Excel does not let a scratch sheet be added: ${why}`,
  tried: "Done; the scratch sheet was deleted.",
  left: (sheet) => `Done, but the scratch sheet “${sheet}” could not be deleted; please delete it by hand.`,
  result: "Result",
  copy: "Copy",
  copied: "Copied.",
  notCopied: "Could not be copied: select the text below and press Ctrl+C.",
  save: "Save .txt",
};
