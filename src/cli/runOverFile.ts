import { changeWords, sheetChangesText } from "../locales/changesText";
import { callProblemText, cliWords } from "../locales/cliWords";
import { callProblem, type CallProblem } from "../model/callProblem";
import type { Language } from "../locales/language";
import type { SheetChanges } from "../model/planChanges";
import { ok } from "../model/result";
import { planNoteText } from "../locales/planNoteText";
import { isAllConfirmed } from "../session/confirmed";
import type { SheetScan } from "../session/scan";
import type { CheckCommand, RankCommand } from "./command";
import type { ExitCode, Io } from "./io";
import { draftFindings } from "./draftFindings";
import { namedFramework } from "./namedFramework";
import type { OpenWorkbook } from "./openWorkbook";
import { refused, type Outcome } from "./outcome";
import { outputProblem } from "./outputFile";
import { readFile } from "./readFile";
import { resultOf } from "./resultOf";
import { checkText, rankText } from "./resultText";
import { scanFile, toldScans, type ScannedFile } from "./scanFile";
import { troubleText } from "./trouble";
import { filesAsked, planResults, writeResults, type Written } from "./writeResults";

/** `rank` and `check`: reads a workbook, says what its tables make and what is wrong, and writes the results where asked. */
export async function runOverFile(command: RankCommand | CheckCommand, io: Io): Promise<ExitCode> {
  const done = await carryOut(command, io);
  if (done.ok) return done.value;
  for (const trouble of done.error) io.problem(troubleText(trouble, command.language));
  return 2;
}

async function carryOut(command: RankCommand | CheckCommand, io: Io): Promise<Outcome<ExitCode>> {
  const prepared = await prepare(command);
  if (!prepared.ok) return prepared;
  const { bytes, named } = prepared.value;
  const asked = { ...command, rules: { named, said: command.said } };
  const use = async (scanned: ScannedFile): Promise<Outcome<ExitCode>> => {
    const told = await toldScans(scanned.session, scanned.scans, command.sheet);
    return told.ok ? tell(command, { ...scanned, scans: told.value }, io) : told;
  };
  return scanFile(asked, io, use, bytes);
}

/** Whatever can be found wrong before the workbook is opened, all of it. */
async function prepare(command: RankCommand | CheckCommand) {
  const [bytes, named, outcome] = await Promise.all([
    readFile(command.file),
    namedFramework(command.framework),
    command.kind === "rank" ? outputProblems(command) : [],
  ]);
  if (bytes.ok && named.ok && outcome.length === 0) return ok({ bytes: bytes.value, named: named.value });
  return refused([...(bytes.ok ? [] : [bytes.error]), ...(named.ok ? [] : named.error), ...outcome]);
}

async function outputProblems(command: RankCommand): Promise<readonly CallProblem[]> {
  const { file: input, force } = command;
  const problems = await Promise.all(filesAsked(command).map((file) => outputProblem(file, input, force)));
  return problems.flatMap((problem) => problem ?? []);
}

async function tell(command: RankCommand | CheckCommand, scanned: ScannedFile, io: Io): Promise<Outcome<ExitCode>> {
  const { language } = command;
  const { workbook, session, scans } = scanned;
  const planned = await plannedChanges(command, scanned);
  if (!planned.ok) return planned;
  const isWriting = command.kind === "rank" && !command.dryRun && filesAsked(command).length > 0;
  const written = isWriting ? await writeResults(command, scanned, command.at ?? io.now?.() ?? null) : ok(null);
  if (!written.ok) return written;
  const told =
    command.kind === "check" && command.draft !== null
      ? await draftFindings(session, command.draft, scans, language)
      : ok(null);
  if (!told.ok) return refused([told.error]);
  const result = resultOf(command, scans, { ofDraft: told.value, changes: planned.value });
  const frameworks = new Map(
    scans.flatMap(({ tables }) =>
      tables.flatMap(({ assessment }) =>
        assessment === null ? [] : [[assessment.framework.id, assessment.framework]],
      ),
    ),
  );
  const text = command.kind === "rank" ? rankText : checkText;
  io.out(command.json ? JSON.stringify(result, null, 2) : text(result, frameworks, language));
  if (!command.json && planned.value !== null) tellChanges(planned.value, io, language);
  if (written.value !== null) tellWritten(written.value, workbook, command, io);
  else if (isWriting) {
    const code = isUnconfirmed(scans) ? "write.unconfirmed" : "write.nothingRanked";
    for (const file of filesAsked(command)) io.problem(callProblemText(callProblem(code, { file }), language));
    return ok(1);
  }
  return ok(result.findings.some(({ severity }) => severity === "error") ? 1 : 0);
}

/** What stood in the workbook and was not ours: where it has been replaced in the copy, or had our sheet's name, that is never silent. */
function tellReplaced(file: string, changes: readonly SheetChanges[], io: Io, language: Language): void {
  const words = changeWords(language);
  for (const changed of changes) {
    const { officers } = sheetChangesText(changed, language);
    if (officers !== null) io.problem(words.replaced(file, changed.sheet, officers.cells));
    if (changed.besides !== null) io.problem(words.besideSheet(changed.sheet, changed.besides));
  }
}

function tellStretched(changes: readonly SheetChanges[], io: Io, language: Language): void {
  const words = changeWords(language);
  for (const { sheet, titles } of changes) {
    const named = titles.map(({ from, to }) => words.title(from, to));
    if (named.length > 0) io.out(words.stretched(sheet, named));
  }
}

/** Some table has results, by its own rule, that nobody has confirmed. */
function isUnconfirmed(scans: readonly SheetScan[]): boolean {
  return !scans.every(isAllConfirmed);
}

/** What writing would change, where only that was asked for. */
async function plannedChanges(
  command: RankCommand | CheckCommand,
  scanned: ScannedFile,
): Promise<Outcome<readonly SheetChanges[] | null>> {
  if (command.kind !== "rank" || !command.dryRun) return ok(null);
  const planned = await planResults(command, scanned, command.at ?? null);
  return planned.ok ? ok(planned.value?.changes ?? []) : planned;
}

function tellChanges(changes: readonly SheetChanges[], io: Io, language: Language): void {
  const words = changeWords(language);
  io.out(`\n${words.heading}:`);
  if (changes.length === 0) io.out(words.none);
  for (const sheet of changes) {
    const { what, officers, examples } = sheetChangesText(sheet, language);
    io.out(what);
    if (officers !== null) io.out([officers.heading, ...officers.cells].map((line) => `  ${line}`).join("\n"));
    if (examples.length > 0) io.out([words.examples, ...examples].map((line) => `  ${line}`).join("\n"));
  }
}

/** A JSON answer stays alone on standard output; what the copy could not keep is told beside it. */
function tellWritten(
  { workbook, others, notes, changes }: Written,
  { lost }: OpenWorkbook,
  { json, language }: RankCommand | CheckCommand,
  io: Io,
): void {
  const words = cliWords(language);
  if (!json && workbook !== null) io.out(`\n${words.written(workbook)}`);
  if (!json && workbook !== null) tellStretched(changes, io, language);
  if (!json) for (const file of others) io.out(words.wroteFile(file));
  for (const note of notes) io.problem(planNoteText(note, language));
  if (workbook !== null) tellReplaced(workbook, changes, io, language);
  if (lost.length > 0 && workbook !== null) io.problem(words.lost(lost.map((part) => words.lostParts[part])));
}
