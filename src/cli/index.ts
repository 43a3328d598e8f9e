import { cliWords } from "../locales/cliWords";
import { runCli } from "./runCli";
import { shownText } from "./shownText";

const io = {
  out: (text: string) => process.stdout.write(`${text}\n`),
  problem: (line: string) => process.stderr.write(`${line}\n`),
  // The Swedish way of writing local time is the standard's.
  now: () => new Date().toLocaleString("sv-SE").slice(0, 16).replace(" ", "T"),
};

// A reader that stops early ("| head") is no failure of ours.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

runCli(process.argv.slice(2), io).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    io.problem(cliWords("vi").fault);
    io.problem(shownText(error instanceof Error ? (error.stack ?? error.message) : String(error)));
    process.exitCode = 2;
  },
);
