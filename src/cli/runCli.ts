import { callProblemText, cliWords } from "../locales/cliWords";
import type { FileCommand } from "./command";
import type { ExitCode, Io } from "./io";
import { parseCommand } from "./parseCommand";
import { runFrameworks } from "./runFrameworks";
import { runOverFile } from "./runOverFile";
import { runSeveral } from "./runSeveral";
import { runVerify } from "./runVerify";
import { shownLine, shownText } from "./shownText";

/** One call of the command line, from its words to its exit code. What it prints is fit for a terminal, whatever files hold. */
export async function runCli(args: readonly string[], terminal: Io): Promise<ExitCode> {
  const io: Io = {
    ...terminal,
    out: (text) => terminal.out(shownText(text)),
    problem: (line) => terminal.problem(shownLine(line)),
    progress: (line) => terminal.progress?.(shownLine(line)),
    ...(terminal.now === undefined ? {} : { now: terminal.now }),
  };
  const parsed = parseCommand(args);
  if (!parsed.ok) {
    for (const problem of parsed.error.problems) io.problem(callProblemText(problem, parsed.error.language));
    return 2;
  }
  const command = parsed.value;
  switch (command.kind) {
    case "help":
      io.out(cliWords(command.language).help);
      return 0;
    case "frameworks":
      return runFrameworks(command, io);
    case "several":
      return runSeveral(command, io, runFile);
    case "verify":
    case "rank":
    case "check":
      return runFile(command, io);
  }
}

function runFile(command: FileCommand, io: Io): Promise<ExitCode> {
  return command.kind === "verify" ? runVerify(command, io) : runOverFile(command, io);
}
