import { callProblemText } from "../locales/cliWords";
import type { Language } from "../locales/language";
import { callProblem } from "../model/callProblem";
import type { WorkbookPort } from "../model/port";
import { err, ok, type Result } from "../model/result";
import { createSession } from "../session/createSession";
import type { SheetScan } from "../session/scan";
import type { Session } from "../session/session";
import type { Said } from "./command";
import { findSheets } from "./findSheets";
import type { Io } from "./io";
import { bringIn, type NamedFramework, offeredBeside, underNamed } from "./namedFramework";
import type { OpenWorkbook } from "./openWorkbook";
import { refused, type Outcome } from "./outcome";
import { readFile } from "./readFile";
import { stagesTold, type TellStage } from "./stagesTold";
import type { Trouble } from "./trouble";
import { unreadableProblems } from "./unreadableProblems";

/** What is asked of a file: which of its sheets, and by which rules. */
export interface FileAsked {
  readonly file: string;
  /** Null: every visible sheet with a table. */
  readonly sheet: string | null;
  readonly language: Language;
  /** Rules and answers of the call; absent where the tables are only asked about themselves. */
  readonly rules?: { readonly named: NamedFramework | null; readonly said: Said };
}

/** A file with its tables, for as long as the work on it takes. */
export interface ScannedFile {
  readonly workbook: OpenWorkbook;
  readonly session: Session;
  readonly scans: readonly SheetScan[];
  readonly tell: TellStage;
}

/** Opens a workbook for the time of its use; `bytes` where they have been read already. */
export async function openFile<T>(
  { file, language }: Pick<FileAsked, "file" | "language">,
  io: Io,
  use: (workbook: OpenWorkbook, tell: TellStage) => Promise<Outcome<T>>,
  bytes?: Uint8Array,
): Promise<Outcome<T>> {
  const read = bytes === undefined ? await readFile(file) : ok(bytes);
  if (!read.ok) return refused([read.error]);
  const tell = stagesTold(io, language);
  // Loaded here, so that help, mistakes in a call and the catalog do not wait for a spreadsheet.
  const { openWorkbook } = await import("./openWorkbook");
  const opened = await openWorkbook(file, read.value, (share) => tell("opening", share));
  if (!opened.ok) return refused([opened.error]);
  try {
    return await use(opened.value, tell);
  } finally {
    opened.value.close();
  }
}

/**
 * The one way from a file to its tables, for every command: the framework of the call is brought in, the sheets are scanned,
 * and what the call says of them holds. What the workbook keeps and cannot be read is told beside what comes of the run.
 */
export function scanFile<T>(
  asked: FileAsked,
  io: Io,
  use: (scanned: ScannedFile) => Promise<Outcome<T>>,
  bytes?: Uint8Array,
): Promise<Outcome<T>> {
  const { rules = null } = asked;
  return openFile(
    asked,
    io,
    async (workbook, tell): Promise<Outcome<T>> => {
      const session = createSession(workbook.port, offeredBeside(rules?.named ?? null));
      const broughtIn = await bringIn(session, rules?.named ?? null);
      if (!broughtIn.ok) return broughtIn;
      const scanned = await scanSheets(workbook.port, session, asked.sheet, tell);
      if (rules !== null) tellUnreadable(asked, session, io);
      if (!scanned.ok) return err([scanned.error]);
      const chosen = rules === null ? scanned : underNamed(session, scanned.value, rules.named, rules.said);
      return chosen.ok ? use({ workbook, session, scans: chosen.value, tell }) : chosen;
    },
    bytes,
  );
}

function tellUnreadable({ file, language }: FileAsked, session: Session, io: Io): void {
  for (const problem of unreadableProblems(file, session.unreadable)) io.problem(callProblemText(problem, language));
}

/** None of these sheets has what was looked for. */
export function noTable(scans: readonly SheetScan[]): Trouble {
  const sheets = scans.map(({ grid }) => grid.sheet.name);
  return { kind: "call", problem: callProblem("sheet.noTable", { sheets }) };
}

/** Scans the named sheet, or every visible one but our own output. */
export async function scanSheets(
  port: WorkbookPort,
  session: Session,
  named: string | null,
  tell: TellStage = () => undefined,
): Promise<Result<readonly SheetScan[], Trouble>> {
  const sheets = await findSheets(port, named);
  if (!sheets.ok) return sheets;
  const scans: SheetScan[] = [];
  for (const sheet of sheets.value) {
    const onProgress = ({ done, of }: { readonly done: number; readonly of: number }) =>
      tell("reading", (scans.length + done / of) / sheets.value.length);
    const scan = await session.scan(sheet, undefined, { onProgress });
    if (!scan.ok) return err({ kind: "host", problem: scan.error });
    scans.push(scan.value);
  }
  const theirs = scans.filter(({ ours }) => !ours);
  return theirs.length > 0 ? ok(theirs) : err(noTable(scans));
}

/** What there is to tell of the sheets of a file, or of the one that was asked for; a file without any table is a problem. */
export async function toldScans(
  session: Session,
  scans: readonly SheetScan[],
  sheet: string | null,
): Promise<Outcome<readonly SheetScan[]>> {
  const told = await session.told(scans, sheet === null ? "all" : "some");
  return told.length > 0 ? ok(told) : err([noTable(scans)]);
}
