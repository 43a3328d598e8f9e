import { callProblemText, cliWords } from "../locales/cliWords";
import { callProblem, type CallProblem } from "../model/callProblem";
import { err, ok } from "../model/result";
import { isAllConfirmed } from "../session/confirmed";
import { createSession } from "../session/createSession";
import type { SheetScan } from "../session/scan";
import type { Session } from "../session/session";
import type { CheckCommand, RankCommand } from "./command";
import type { ExitCode, Io } from "./io";
import { draftFindings } from "./draftFindings";
import { bringIn, namedFramework, offeredBeside, underNamed, type NamedFramework } from "./namedFramework";
import type { OpenWorkbook } from "./openWorkbook";
import { refused, type Outcome } from "./outcome";
import { outputProblem } from "./outputFile";
import { readFile } from "./readFile";
import { resultOf } from "./resultOf";
import { checkText, rankText } from "./resultText";
import { scanSheets, toldScans } from "./scanFile";
import { troubleText } from "./trouble";
import { unreadableProblems } from "./unreadableProblems";
import { withWorkbook } from "./withWorkbook";
import { filesAsked, writeResults, type Written } from "./writeResults";

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
  return withWorkbook(command.file, bytes, async (workbook) => {
    const session = createSession(workbook.port, offeredBeside(named));
    const scans = await scanUnder(named, command, workbook, session, io);
    return scans.ok ? tell(command, workbook, session, scans.value, io) : scans;
  });
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

/** What the workbook keeps and cannot be read is told beside what comes of the run. */
async function scanUnder(
  named: NamedFramework | null,
  { file, sheet, language, said }: RankCommand | CheckCommand,
  { port }: OpenWorkbook,
  session: Session,
  io: Io,
): Promise<Outcome<readonly SheetScan[]>> {
  const broughtIn = await bringIn(session, named);
  if (!broughtIn.ok) return broughtIn;
  const scans = await scanSheets(port, session, sheet);
  for (const problem of unreadableProblems(file, session.unreadable)) io.problem(callProblemText(problem, language));
  if (!scans.ok) return err([scans.error]);
  const chosen = underNamed(session, scans.value, named, said);
  if (!chosen.ok) return chosen;
  const told = toldScans(chosen.value);
  return told.ok ? told : err([told.error]);
}

async function tell(
  command: RankCommand | CheckCommand,
  workbook: OpenWorkbook,
  session: Session,
  scans: readonly SheetScan[],
  io: Io,
): Promise<Outcome<ExitCode>> {
  const { language } = command;
  const written =
    command.kind === "rank" && filesAsked(command).length > 0
      ? await writeResults(command, workbook, session, { scans, at: command.at ?? io.now?.() ?? null })
      : ok(null);
  if (!written.ok) return written;
  const told =
    command.kind === "check" && command.draft !== null ? await draftFindings(command.draft, scans, language) : ok(null);
  if (!told.ok) return refused([told.error]);
  const result = resultOf(command, scans, told.value);
  const frameworks = new Map(
    scans.flatMap(({ tables }) =>
      tables.flatMap(({ assessment }) =>
        assessment === null ? [] : [[assessment.framework.id, assessment.framework]],
      ),
    ),
  );
  const text = command.kind === "rank" ? rankText : checkText;
  io.out(command.json ? JSON.stringify(result, null, 2) : text(result, frameworks, language));
  if (written.value !== null) tellWritten(written.value, workbook, command, io);
  else if (command.kind === "rank" && filesAsked(command).length > 0) {
    const code = isUnconfirmed(scans) ? "write.unconfirmed" : "write.nothingRanked";
    for (const file of filesAsked(command)) io.problem(callProblemText(callProblem(code, { file }), language));
    return ok(1);
  }
  return ok(result.findings.some(({ severity }) => severity === "error") ? 1 : 0);
}

/** Some table has results, by its own rule, that nobody has confirmed. */
function isUnconfirmed(scans: readonly SheetScan[]): boolean {
  return !scans.every(isAllConfirmed);
}

/** A JSON answer stays alone on standard output; what the copy could not keep is told beside it. */
function tellWritten(
  { workbook, cells, others }: Written,
  { lost }: OpenWorkbook,
  { json, language }: RankCommand | CheckCommand,
  io: Io,
): void {
  const words = cliWords(language);
  if (!json && workbook !== null) io.out(`\n${words.written(workbook, cells)}`);
  if (!json) for (const file of others) io.out(words.wroteFile(file));
  if (lost.length > 0 && workbook !== null) io.problem(words.lost(lost.map((part) => words.lostParts[part])));
}
