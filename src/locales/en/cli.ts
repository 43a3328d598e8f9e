import type { CallProblemParams, FileTrouble } from "../../model/callProblem";
import { USUAL_OUTPUTS } from "../../model/output";
import type { CliWords } from "../cliShape";
import { formProblemText } from "../formProblemText";
import { frameworkProblemText } from "../frameworkText";
import { outputLines } from "../outputLines";
import { outputs } from "./outputs";

const TROUBLES: { readonly [T in FileTrouble]: string } = {
  notFound: "there is no such file. Check the path.",
  folder: "this is a folder. Name an .xlsx file.",
  notReadable: "the file cannot be read. Check its permissions, or close the program that holds it.",
  empty: "the file is empty (0 bytes). Get it again from its sender.",
  encrypted: "the file needs a password. Open it in Excel, remove the password and save it.",
  legacyXls: "the file is in the Excel 97–2003 format (.xls). Open it in Excel and save it as .xlsx.",
  binaryXlsb: "the file is in the binary format (.xlsb). Open it in Excel and save it as .xlsx.",
  emptyZip: "the file has nothing in it. Get it again from its sender.",
  tooLarge: "the file is too large. Split off some sheets and try again.",
  tooWordy: "its cells hold too much text. Shorten or delete very long texts and formulas, then try again.",
  tooManySheets: "the file has too many sheets. Split it into several files and try again.",
  tooManyRows: "a sheet holds something in too many rows. Split the table into several files and try again.",
  damaged: "the file is damaged. Let Excel repair it and save it.",
  text: "this is a text or .csv file, not .xlsx. Open it in Excel and save it as .xlsx.",
  pdf: "this is a PDF, not .xlsx. Copy the table into Excel and save it as .xlsx.",
  word: "this is a Word document, not .xlsx. Copy the table into Excel and save it as .xlsx.",
  presentation: "this is a presentation, not .xlsx. Copy the table into Excel and save it as .xlsx.",
  openDocument: "this is an OpenDocument file (.ods), not .xlsx. Open it and save it as .xlsx.",
  zip: "this is an archive, not .xlsx. Unpack it and take the .xlsx file inside.",
  unknown: "this is not an .xlsx file. Choose an Excel file (.xlsx).",
};

const WRITE_TROUBLES: { readonly [T in CallProblemParams["file.cannotWrite"]["trouble"]]: string } = {
  noFolder: "its folder does not exist. Make the folder first or choose another place.",
  folder: "this is a folder. Name an .xlsx file.",
  refused: "writing here is not allowed. Choose another place, or close the program that holds the file.",
};

export const cli: CliWords = {
  help: `Xếp Hạng: score, rank, class and check tables of scores in Excel files

  npm run -s xephang -- rank FILE.xlsx… [--sheet NAME] [--framework ID|FILE.json]
                             [--write OUTPUT,…] [--mode values|formulas] [--out FILE.xlsx]
                             [--docx FILE.docx] [--release FILE.xlsx] [--dry-run] [--force] [--json]
  npm run -s xephang -- check FILE.xlsx [--sheet NAME] [--framework ID|FILE.json] [--json]
  npm run -s xephang -- check DRAFT.docx|.tsv|.txt --with FILE.xlsx [--sheet NAME] [--json]
  npm run -s xephang -- verify FILE.xlsx [--sheet NAME] [--json]
  npm run -s xephang -- frameworks list | show ID|FILE.json | validate FILE.json|FILE.xlsx  [--json]
  npm run -s xephang -- frameworks show FILE.xlsx  [--framework ID] [--sheet NAME] [--json]
  npm run -s xephang -- frameworks derive FILE.xlsx | infer FILE.xlsx  [--sheet NAME] [--json]

  --sheet      one sheet only; without it, every visible sheet with a table of scores
  --framework  the framework: an id (built in, or kept in that same file) or a .json file; derived is the rule that the
               table itself shows; without it, chosen by what the table says
  --answer     answers a question about a table: ID=CHOICE (both are printed with the question); may be repeated
  --as         says what a column is: K=leftOut (not counted), K=criterion, total, rank, class, note, …; or what a row
               is: 12=leftOut (not counted), 12=unit
  --write      what goes into the result file, parted by commas; without it ${USUAL_OUTPUTS.join(",")}:
${outputLines(outputs)}
  --mode       values (default); formulas: result columns and the summary (written with them) hold formulas, so that
               results follow a changed score or threshold; what formulas cannot say stays values, and that is told
  --out        the result file; without it nothing is written. The input is replaced only with --force
  --docx       a draft decision with its appendices, a Word file .docx
  --paper      what --docx is: decision (default), proposal, announcement, slips
  --template   the office's own .docx with fields {office} {number} {date} {subject} {bases} {results} {units} {appendices}
  --field      fills a field: “number=12”; may be repeated
  --dry-run    only say, sheet by sheet, what would be new, changed, gone, and which cells that are there; no file
  --release    a copy to hand out: values and formats of the visible sheets only
  --at         when the results say they were made (2026-11-28T10:32); without it, now
  --json       print one JSON object (docs/cli-result.schema.json)
  --lang       vi (default) or en

verify asks a published table without its framework: how it is made, weights, thresholds, and the rows that differ.
frameworks show FILE.xlsx takes out the framework that the workbook keeps, or reads the sheet that one was written to
(choose it with --sheet). With --json > FILE.json it becomes a framework file to pass on.

Exit code: 0 no error; 1 done, with errors in the table; 2 the file or the call cannot be used.`,
  problems: {
    "call.noCommand": () => "No command. Use rank, check, verify or frameworks; --help explains them.",
    "call.unknownCommand": ({ name, near }) =>
      `There is no command “${name}”.${maybe(near)} Commands: rank, check, verify, frameworks.`,
    "call.unknownOption": ({ option, near }) =>
      `This command has no option “${option}”.${maybe(near)} --help explains them.`,
    "call.noValue": ({ option }) => `“${option}” needs a value.`,
    "call.unwantedValue": ({ option }) => `“${option}” takes no value.`,
    "call.unknownValue": ({ option, value, allowed }) =>
      `“${option}” cannot be “${value}”. It can be: ${allowed.join(", ")}.`,
    "call.twice": ({ option }) => `“${option}” stands twice. Keep one.`,
    "call.noPair": ({ option, value }) => `“${option}” takes NAME=VALUE, not “${value}”.`,
    "call.unknownQuestion": ({ id, known }) =>
      known.length === 0
        ? `There is no question “${id}”: the file leaves nothing open.`
        : `There is no question “${id}”. The questions: ${known.join(", ")}.`,
    "call.noFile": ({ command }) => `The command “${command}” needs a file.`,
    "call.noName": ({ command }) => `The command “${command}” needs the id of a framework, or a file.`,
    "call.extra": ({ text }) => `“${text}” is too much. Put a name with spaces in quotes.`,
    "call.oneFile": ({ option, files }) => `${option} takes one file, and there are ${files}. Run each by itself.`,
    "call.draftAlone": ({ file }) =>
      `“${file}” is a draft; add the workbook to compare it with: check ${file} --with BOOK.xlsx.`,
    "call.noDraft": ({ file }) => `--with is for checking a draft (.docx, .tsv, .txt); “${file}” is none.`,
    "call.outIsInput": ({ file }) =>
      `The output is the input, “${file}”. Choose another name, or add --force to replace it.`,
    "file.cannotOpen": ({ file, trouble, detail }) =>
      `“${file}” cannot be opened: ${TROUBLES[trouble]}${detail === null ? "" : ` (${detail})`}`,
    "file.notDraft": ({ file, detail }) =>
      /\.(?:tsv|txt)$/i.test(file)
        ? `The draft “${file}” cannot be read: its letters are no Unicode. Save it again as UTF-8, then try again (${detail}).`
        : `The draft “${file}” cannot be read: it is no sound Word document (.docx). Open it in Word, take a password off, save it as .docx, then try again (${detail}).`,
    "file.cannotWrite": ({ file, trouble, detail }) =>
      `“${file}” cannot be written: ${WRITE_TROUBLES[trouble]} (${detail})`,
    "sheet.unknown": ({ name, sheets }) => `There is no sheet “${name}”. The file has: ${quoted(sheets)}.`,
    "sheet.noTable": ({ sheets }) =>
      `No table of scores was found on ${sheets.length === 1 ? "the sheet" : "the sheets"} ${quoted(sheets)}. ` +
      "It needs a row of headings, a column of unit names and columns of scores.",
    "framework.unknown": ({ id, near, known }) =>
      `There is no framework “${id}”.${maybe(near[0] ?? null)} Frameworks: ${known.join(", ")}; or a .json file.`,
    "framework.invalid": ({ file, problem }) => `The framework “${file}”: ${frameworkProblemText(problem, "en")}`,
    "framework.isWorkbook": ({ file }) =>
      `“${file}” is a workbook, not a framework file. Take its framework out first: frameworks show FILE.xlsx --json > FILE.json.`,
    "framework.isFolder": ({ file }) => `“${file}” is a folder. Name a framework file, .json.`,
    "framework.noneInWorkbook": ({ file }) => `“${file}” keeps no framework, and no visible sheet holds one.`,
    "framework.notInWorkbook": ({ file, id, near, known }) =>
      `“${file}” has no framework “${id}”.${maybe(near[0] ?? null)} Frameworks in the file: ${known.join(", ")}.`,
    "framework.severalInWorkbook": ({ file, ids }) =>
      `“${file}” keeps several frameworks: ${ids.join(", ")}. Name one with --framework ID.`,
    "framework.severalSheets": ({ file, sheets }) =>
      `“${file}” has several sheets with a framework: ${quoted(sheets)}. Choose one with --sheet.`,
    "framework.noForm": ({ sheet }) =>
      `Sheet “${sheet}” holds no framework. Choose a sheet made by “Write to a sheet”, or a copy of one.`,
    "framework.badForm": ({ sheet, cell, problem }) =>
      `Sheet “${sheet}”, cell ${cell}: ${formProblemText(problem, "en")}`,
    "framework.unreadable": ({ file, id, position, problem }) =>
      `The framework ${id === null ? `no. ${position} without an id` : `“${id}”`} kept in “${file}” cannot be read: ${frameworkProblemText(problem, "en")}`,
    "framework.severalDrafts": ({ sheets }) =>
      `A framework can be derived from several sheets: ${quoted(sheets)}. Choose one with --sheet.`,
    "table.noClasses": ({ sheets }) =>
      `No table with both results and classes on ${sheets.length === 1 ? "the sheet" : "the sheets"} ${quoted(sheets)}, so no threshold can be inferred.`,
    "template.notDocx": ({ file }) => `The template “${file}” is no Word file .docx.`,
    "template.noField": ({ file, known }) =>
      `The template “${file}” has no field to fill. Put fields such as ${known.map((name) => `{${name}}`).join(", ")} into it.`,
    "template.unknownField": ({ file, field, known }) =>
      `The template “${file}” has a field {${field}} that nothing fills. Known are ${known.map((name) => `{${name}}`).join(", ")}; for any other add --field “${field}=…”.`,
    "write.nothingRanked": ({ file }) =>
      `No table could be scored, so “${file}” is not written. Answer the question on the table, if there is one, with --answer; or choose a framework with --framework.`,
    "write.unconfirmed": ({ file }) =>
      `The table is ranked by its own rule, which nobody has confirmed, so “${file}” is not written. Look at it, then add --framework derived.`,
  },
  table: (sheet, area, framework, others) =>
    `Sheet “${sheet}”, table ${area}${others === 0 ? "" : `, in one list with ${others} more ${others === 1 ? "sheet" : "sheets"}`}: ${framework ?? "no framework fits"}`,
  columns: {
    rank: "Rank",
    rankInGroup: "Rank in group",
    group: "Group",
    unit: "Unit",
    total: "Total",
    ratio: "Ratio",
    class: "Class",
  },
  unranked: { incomplete: "scores missing", notRanked: "not ranked", notAssessed: "not assessed" },
  counts: (group, counts, unclassed) =>
    `${group ?? "Classes"}: ${counts.map(([name, count]) => `${name} ${count}`).join(", ")}` +
    (unclassed === 0 ? "" : `, no class ${unclassed}`),
  draft: {
    line: (number) => `draft, paragraph ${number}`,
    table: (number) => `draft, table ${number}`,
  },
  answeredBy: (question, choices) => `Answer with --answer ${question}=${choices.join("|")} (in the order above).`,
  alsoAt: (others, cells, isCut) =>
    `The same in ${others} other ${others === 1 ? "cell" : "cells"}: ${cells}${isCut ? " …" : ""}.`,
  noFindings: "No errors, warnings or notes.",
  findingCounts: (errors, warnings, infos) =>
    `${counted(errors, "error")}, ${counted(warnings, "warning")}, ${counted(infos, "note")}.`,
  wroteFile: (file) => `“${file}” is written.`,
  written: (file) => `Results written to “${file}”.`,
  stages: {
    opening: "Opening the file…",
    reading: "Reading the tables…",
    writing: "Writing the results…",
    saving: "Saving the file…",
  },
  lost: (parts) => `The result file does not keep: ${parts.join(", ")}. The input is unchanged.`,
  lostParts: {
    chart: "charts",
    image: "images",
    drawing: "drawings",
    pivot: "pivot tables",
    comment: "threaded comments",
    macro: "macros",
    externalLink: "links to other files",
    hyperlink: "hyperlinks",
    table: "Excel tables",
    slicer: "slicers",
    richText: "mixed formats within a cell",
    outline: "row and column outlines",
    gradient: "gradient fills (one colour remains)",
    cellStyle: "names of cell styles (the formats themselves are kept)",
    other: "other parts",
  },
  fault: "The program met an error of its own; no file was changed. Send what follows to its maintainers:",
  inference: {
    pooled: "Thresholds inferred from the classes given, all tables together",
    table: (area) => `The table ${area} alone`,
    columns: ["Class", "Above", "At most", "Round values"],
    contradiction: (row, name, value, className) =>
      `Contradiction: row ${row}, ${name}, ${value}, class ${className}: no threshold agrees with it and the other units.`,
  },
  frameworks: {
    criterion: "Criterion",
    max: "Max points",
    class: "Class",
    threshold: "Threshold",
    unknown: "unknown",
    lowest: "the rest",
    inferred: (greaterThan, atMost) =>
      `inferred from published results${range([greaterThan === null ? null : `above ${greaterThan}`, atMost === null ? null : `at most ${atMost}`])}`,
    stated: (source) => source,
    valid: (id) => `The framework “${id}” is valid.`,
  },
};

function maybe(near: string | null): string {
  return near === null ? "" : ` Did you mean “${near}”?`;
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(", ");
}

function counted(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : `${noun}s`}`;
}

function range(bounds: readonly (string | null)[]): string {
  const known = bounds.filter((bound) => bound !== null);
  return known.length === 0 ? "" : ` (${known.join(", ")})`;
}
