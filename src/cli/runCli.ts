import { callProblemText, cliWords } from "../locales/cliWords";
import type { ExitCode, Io } from "./io";
import { parseCommand } from "./parseCommand";
import { runFrameworks } from "./runFrameworks";
import { runOverFile } from "./runOverFile";
import { runVerify } from "./runVerify";
import { shownLine, shownText } from "./shownText";

/** One call of the command line, from its words to its exit code. What it prints is fit for a terminal, whatever files hold. */
export async function runCli(args: readonly string[], terminal: Io): Promise<ExitCode> {
  const io: Io = {
    out: (text) => terminal.out(shownText(text)),
    problem: (line) => terminal.problem(shownLine(line)),
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
    case "verify":
      return runVerify(command, io);
    case "rank":
    case "check":
      return runOverFile(command, io);
  }
}
