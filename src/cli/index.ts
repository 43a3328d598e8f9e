import { cliWords } from "../locales/cliWords";
import { progressLine } from "./progressLine";
import { runCli } from "./runCli";
import { shownText } from "./shownText";

const progress = progressLine(process.stderr, () => performance.now());

const io = {
  out: (text: string) => {
    progress.clear();
    process.stdout.write(`${text}\n`);
  },
  problem: (line: string) => {
    progress.clear();
    process.stderr.write(`${line}\n`);
  },
  progress: (line: string) => progress.show(line),
  // The Swedish way of writing local time is the standard's.
  now: () => new Date().toLocaleString("sv-SE").slice(0, 16).replace(" ", "T"),
};

// A reader that stops early ("| head") is no failure of ours.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

function tellFault(error: unknown): void {
  io.problem(cliWords("vi").fault);
  io.problem(shownText(error instanceof Error ? (error.stack ?? error.message) : String(error)));
}

// What is thrown beside our own calls (the engine of formulas works by timers) ends the run as a fault, too.
process.on("uncaughtException", (error) => {
  tellFault(error);
  process.exit(2);
});

runCli(process.argv.slice(2), io).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    tellFault(error);
    process.exitCode = 2;
  },
);
