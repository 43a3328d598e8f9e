import { cliWords } from "../locales/cliWords";
import type { FileCommand, SeveralCommand } from "./command";
import type { ExitCode, Io } from "./io";

/**
 * One file after another, each as if it were alone; the worst exit code counts. As JSON it is one array of what the files
 * that can be used come to; what is wrong with a file is told with its name.
 */
export async function runSeveral(
  { commands, json, language }: SeveralCommand,
  io: Io,
  run: (command: FileCommand, io: Io) => Promise<ExitCode>,
): Promise<ExitCode> {
  const answers: string[] = [];
  let worst: ExitCode = 0;
  for (const command of commands) {
    const name = nameOf(command);
    const own: Io = {
      ...io,
      out: (text) => void answers.push(text),
      problem: (line) => io.problem(`${name}: ${line}`),
      progress: (line) => io.progress?.(`${name}: ${line}`),
    };
    const code = await run(command, own).catch((error: unknown): ExitCode => {
      own.problem(cliWords(language).fault);
      own.problem(error instanceof Error ? (error.stack ?? error.message) : String(error));
      return 2;
    });
    if (code > worst) worst = code;
    if (!json) for (const text of [`${name}:`, ...answers.splice(0), ""]) io.out(text);
  }
  if (json) io.out(`[\n${answers.join(",\n")}\n]`);
  return worst;
}

function nameOf(command: FileCommand): string {
  return command.kind === "check" ? (command.draft ?? command.file) : command.file;
}
