// npm run crafted -- [name…]: each file of files.ts (or those named; `units*`: whose names begin so) through the compiled command line, in a process of its own; what it took.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CRAFTED, type CraftedFile } from "./files";

/** Kilobytes, and seconds of the processor. */
const MOST_MEMORY = 500_000;
const MOST_SECONDS = 30;
const COMMAND = join(import.meta.dirname, "../../dist/cli/xephang.mjs");

function run({ name, expected, bytes }: CraftedFile): boolean {
  const folder = mkdtempSync(join(tmpdir(), "crafted-"));
  try {
    const [file, out] = [join(folder, `${name}.xlsx`), join(folder, "out.xlsx")];
    const content = bytes();
    writeFileSync(file, content);
    const call = [
      "-c",
      'ulimit -t 60; exec "$@"',
      "sh",
      "/usr/bin/time",
      "-f",
      "%M %U %S",
      process.execPath,
      COMMAND,
      "rank",
      file,
      "--framework",
      "derived",
      "--out",
      out,
      "--lang",
      "en",
    ];
    const { stderr, status, stdout } = spawnSync("sh", call, { encoding: "utf8" });
    const lines = stderr.trim().split("\n");
    const [memory = NaN, user = NaN, system = NaN] = (lines.at(-1) ?? "").split(" ").map(Number);
    const said = (lines.length > 1 ? (lines.find((line) => !/^\s*at |^Command exited/.test(line)) ?? "") : (stdout.split("\n")[0] ?? "")).slice(0, 110); // prettier-ignore
    const isFault = /fault|    at /.test(stderr);
    const ended = status === 2 ? "refused" : status === 0 || status === 1 ? "read" : "killed";
    const isWritten = existsSync(out);
    const isRight = (expected === "either" ? ended !== "killed" : ended === expected) && !isFault && !(ended === "refused" && isWritten); // prettier-ignore
    const isCheap = memory <= MOST_MEMORY && user + system <= MOST_SECONDS;
    const verdict = isRight && isCheap ? "ok " : "BAD";
    console.log(`${verdict} ${name.padEnd(34)} ${(content.length / 1000).toFixed(0).padStart(7)} kB ${ended.padEnd(7)} ${isWritten ? "file" : "    "} ${(user + system).toFixed(1).padStart(6)} s ${(memory / 1000).toFixed(0).padStart(6)} MB  ${said.replaceAll(folder, "").trim()}`); // prettier-ignore
    return isRight && isCheap;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const wanted = process.argv.slice(2);
const isChosen = (name: string, part: string): boolean => (part.endsWith("*") ? name.startsWith(part.slice(0, -1)) : name === part); // prettier-ignore
const chosen = CRAFTED.filter(({ name }) => wanted.length === 0 || wanted.some((part) => isChosen(name, part)));
process.exitCode = chosen.map(run).every(Boolean) ? 0 : 1;
