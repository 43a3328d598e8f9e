import type { PapersWords } from "../vi/papers";

export const papers: PapersWords = {
  heading: "Word documents (.docx)",
  what: "What is left blank is dots. What is filled in is remembered in the workbook.",
  fields: { body: "Issuing body", number: "Number and symbol", date: "Place and date" },
  hints: { body: "PEOPLE'S COMMITTEE OF …", number: "12/QĐ-UBND", date: "…, 5 January 2026" },
  kind: "Document",
  kinds: {
    decision: "Draft Decision",
    proposal: "Draft proposal (Tờ trình)",
    announcement: "Draft announcement (Thông báo)",
    slips: "Slips of results",
  },
  unit: "Unit",
  allUnits: "All units, a page each",
  make: "Make the document",
  fileNames: {
    decision: "draft-decision.docx",
    proposal: "draft-proposal.docx",
    announcement: "draft-announcement.docx",
    slips: "slips.docx",
  },
  saved: (name) => `${name} has been handed to the browser; see its downloads.`,
  noDownload:
    "Desktop Excel does not let the pane save files. Copy the text below and paste it into Word; Convert Text to Table makes tables of it.",
  content: "Text of the document",
  copy: "Copy",
  copied: "Copied.",
  selected: "Not copied. The text is selected: press Ctrl+C.",
  nothing: "No table has results for a document yet.",
  release: {
    heading: "Release copy",
    what: "A new workbook with values and formats only: no hidden sheet, formula, comment, link, author or working data; charts carry figures of their own. This workbook stays as it is.",
    make: "Make a release copy",
    fileName: "ban-phat-hanh.xlsx",
    opened: "The release copy is open as a new workbook. Save that one to send it.",
    noWayOut:
      "This Excel neither saves a file nor opens a new workbook from the pane. The pane can make a set of sheets with values and formats only in this workbook, to be saved as a copy.",
    makeSheets: "Make a set of release sheets",
    sheetName: (sheet) => `Release - ${sheet}`,
    sheetsMade:
      "Sheets whose names begin with “Release -” were added, with values and formats only. Save the workbook as a copy; in the copy delete all other sheets, hidden ones too, press “Take out working data”, and send that one. The author's name stays in the file's properties.",
  },
  notKept: "What you filled in could not be remembered in the workbook; the document has been made all the same.",
};
