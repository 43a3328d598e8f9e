import { VIETNAMESE_LOCALE, type WorkbookData } from "../bookData";
import type { LostPart, OpenedBook, PageSetup, SheetExtras } from "../openedBook";
import { DEFAULT_PAGE_SETUP } from "../openedBook";
import { CellLetters } from "./cellLetters";
import { Palette } from "./colors";
import { readCharts } from "./readCharts";
import { lostByPath, lostInDrawing } from "./lostParts";
import { readNotes } from "./notes";
import { damaged, OpenFailure, type OpenResult } from "./openProblem";
import { openParts, type Parts } from "./parts";
import { readSettings } from "./settingsPart";
import { readSheet, type ReadSheet, type SheetContext } from "./readSheet";
import { readStyles } from "./readStyles";
import { readTables } from "./readTables";
import { readWorkbook, type WorkbookPart } from "./readWorkbook";
import { readSharedStrings, type SharedStrings } from "./sharedStrings";
import { childOf, XmlError } from "./xml";

const PROPERTY_PARTS = ["docProps/core.xml", "docProps/custom.xml"];
/** Days from the first of the dates counted from 1900 to the first of those counted from 1904. */
const DAYS_TO_1904 = 1462;

/** What a caller may want to know and say while a file is opened. */
export interface OpenWatch {
  /** Called now and then with how much has been read, 0 to 1. */
  readonly progress?: (share: number) => void;
  /** Asked now and then; true ends the opening. */
  readonly isCancelled?: () => boolean;
}

/** How long the reader works before it lets others have their turn, in milliseconds. */
const TURN_MS = 40;

/**
 * An .xlsx file (also .xlsm, .xltx) as a workbook in memory. What it holds and the workbook has no place for is listed in
 * `lost`, each kind once. Every reason for which a file cannot be opened is a value; a thrown error is our bug.
 */
export async function openXlsx(bytes: Uint8Array, watch: OpenWatch = {}): Promise<OpenResult> {
  try {
    return { ok: true, value: await worked(openBook(bytes), watch) };
  } catch (error) {
    if (error instanceof OpenFailure) return { ok: false, error: error.problem };
    throw error;
  }
}

async function worked(work: Generator<number, OpenedBook>, { progress, isCancelled }: OpenWatch): Promise<OpenedBook> {
  let turn = performance.now();
  for (let step = work.next(); ; step = work.next()) {
    if (step.done === true) return step.value;
    if (performance.now() - turn < TURN_MS) continue;
    progress?.(step.value);
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (isCancelled?.() === true) throw new OpenFailure({ code: "cancelled" });
    turn = performance.now();
  }
}

/** Gives how much has been read after every piece. */
function* openBook(bytes: Uint8Array): Generator<number, OpenedBook> {
  const { parts, workbook: path } = openParts(bytes);
  const workbook = readWorkbook(parts, path);
  if (workbook.sheets.length === 0) throw damaged(path, "no worksheet");
  const { context, texts } = readContext(parts, path, workbook);
  const sheets: (ReadSheet & { readonly keptPaths: readonly string[] })[] = [];
  for (const sheet of workbook.sheets) {
    const { charts, paths } = readCharts(parts, sheet.part);
    const { tables, paths: tablePaths } = readTables(parts, sheet.part, context);
    const { notes, paths: notePaths } = readNotes(parts, sheet.part);
    const source = { ...sheet, texts: parts.texts(sheet.part), charts, tables, notes };
    const reading = inPart(sheet.part, readSheet(source, context));
    let step = reading.next();
    for (; step.done !== true; step = reading.next()) yield parts.share;
    sheets.push({ ...step.value, keptPaths: [...paths, ...tablePaths, ...notePaths] });
  }
  const kept = new Set(sheets.flatMap(({ keptPaths }) => keptPaths));
  const lost = [
    ...lostByPath(parts.paths.filter((part) => !kept.has(part.toLowerCase()))),
    ...parts.paths
      .filter((part) => /^xl\/drawings\/drawing\d+\.xml$/i.test(part))
      .flatMap((part) => lostInDrawing(parts.text(part))),
    ...(workbook.otherSheets > 0 ? (["other"] as const) : []),
    ...(texts.rich ? (["richText"] as const) : []),
    ...context.styles.lost,
    ...sheets.flatMap((sheet) => sheet.lost),
  ];
  return {
    data: workbookData(workbook, sheets, context),
    extras: Object.fromEntries(
      workbook.sheets.map(({ id }, index) => [id, withPrint(sheets[index]?.extras, workbook.print[id])]),
    ),
    names: workbook.names,
    settings: readSettings(parts),
    lost: [...new Set<LostPart>(lost)],
    activeSheet: workbook.activeSheet,
    protection: workbook.protection,
    ...(workbook.isManual ? { manualCalculation: true as const } : {}),
    properties: Object.fromEntries(
      PROPERTY_PARTS.filter((part) => parts.has(part)).map((part) => [part, parts.text(part)]),
    ),
  };
}

/** What is no XML is named by the part that it stands in. */
function* inPart<T>(part: string, work: Generator<void, T>): Generator<void, T> {
  try {
    return yield* work;
  } catch (error) {
    if (error instanceof XmlError) throw damaged(part, error.message);
    throw error;
  }
}

function readTexts(parts: Parts, part: string): SharedStrings {
  try {
    return readSharedStrings(parts.texts(part));
  } catch (error) {
    if (error instanceof XmlError) throw damaged(part, error.message);
    throw error;
  }
}

function readContext(
  parts: Parts,
  path: string,
  workbook: WorkbookPart,
): { readonly context: SheetContext; readonly texts: SharedStrings } {
  const relations = parts.relationsOf(path);
  const partOf = (type: string): string | null => relations.find((relation) => relation.type === type)?.target ?? null;
  const [theme, stylesheet, strings] = [partOf("theme"), partOf("styles"), partOf("sharedStrings")];
  const styleRoot = stylesheet === null ? null : parts.xml(stylesheet);
  const palette = new Palette(
    theme === null || !parts.has(theme) ? null : parts.xml(theme),
    childOf(styleRoot, "colors"),
  );
  const styles = readStyles(styleRoot, palette);
  const texts = strings === null ? { texts: [], rich: false } : readTexts(parts, strings);
  const cells = {
    texts: texts.texts,
    formats: styles.formats,
    plainId: styles.plainId,
    dateShift: workbook.from1904 ? DAYS_TO_1904 : 0,
    letters: new CellLetters(),
  };
  return { context: { cells, styles, palette }, texts };
}

function workbookData(workbook: WorkbookPart, sheets: readonly ReadSheet[], { styles }: SheetContext): WorkbookData {
  const order = workbook.sheets.map(({ id }) => id);
  return {
    id: "book",
    name: "",
    appVersion: "",
    locale: VIETNAMESE_LOCALE,
    styles: { ...styles.styles },
    sheetOrder: order,
    sheets: Object.fromEntries(order.map((id, index) => [id, sheets[index]?.data ?? {}])),
    defaultStyle: styles.defaultStyle,
  };
}

function withPrint(extras: SheetExtras | undefined, print: Partial<PageSetup> | undefined): SheetExtras {
  if (extras === undefined) throw new Error("a sheet was not read");
  if (print === undefined) return extras;
  return { ...extras, pageSetup: { ...(extras.pageSetup ?? DEFAULT_PAGE_SETUP), ...print } };
}
