// Breaks a room's code on purpose and asks whether its own tests notice: `npm run mutate -- [ROOM …] [--seed N]`, scoring
// and ranking where no room is named. These two are broken everywhere, the others on lines drawn by chance, which the seed
// brings again. What did not change since the last run is not tried again (reports/mutation).
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Random } from "../test/generator/random";
import { filesUnder } from "./release/filesUnder";

const WHOLE: readonly string[] = ["scoring", "ranking"];
const LINES_DRAWN = 150;

const project = join(__dirname, "..");
const { values, positionals } = parseArgs({ options: { seed: { type: "string" } }, allowPositionals: true });
const seed = values.seed === undefined ? Date.now() % 1_000_000 : Number(values.seed);
if (!Number.isSafeInteger(seed)) throw new Error(`--seed ${values.seed ?? ""} is no number`);

for (const room of positionals.length > 0 ? positionals : WHOLE) {
  if (!existsSync(join(project, "src", room))) throw new Error(`src/${room} is no room`);
  breakRoom(room);
}

function breakRoom(room: string): void {
  const whole = WHOLE.includes(room);
  process.stdout.write(whole ? `${room}: whole\n` : `${room}: ${LINES_DRAWN} lines, --seed ${seed}\n`);
  const places = whole ? [`src/${room}/**/*.ts`] : drawnLines(room);
  const kept = `reports/mutation/${room.replaceAll("/", "-")}.json`;
  const args = ["run", "--mutate", places.join(","), "--incrementalFile", kept];
  const { status } = spawnSync(process.execPath, [join(project, "node_modules/.bin/stryker"), ...args], {
    cwd: project,
    stdio: "inherit",
    // scripts/mutation/testRunner.mjs reads which tests are asked.
    env: { ...process.env, MUTATED_ROOM: room },
  });
  if (status !== 0) process.exitCode = 1;
}

/** As Stryker names a line: `src/reader/cells.ts:12-12`. */
function drawnLines(room: string): readonly string[] {
  const lines = filesUnder(join(project, "src", room))
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => linesOfCode(`src/${room}/${file}`));
  return new Random(seed).shuffled(lines).slice(0, LINES_DRAWN);
}

/** Lines in which something can be broken: no remarks, imports or types of their own. */
function linesOfCode(file: string): readonly string[] {
  const lines = readFileSync(join(project, file), "utf8").split("\n");
  return lines.flatMap((line, index) =>
    /^\s*(import|export (type|interface)|type |interface |readonly |\/?\*|\/\/|[)}\]];?,?$|$)/.test(line)
      ? []
      : [`${file}:${index + 1}-${index + 1}`],
  );
}
