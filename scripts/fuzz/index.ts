// What must hold for any input is tried on inputs made by chance: `npm run fuzz -- [seconds] [seed] [--only NAME]`. A
// failure names its seed; `npm run fuzz -- 0 SEED --only NAME` tries that one again.
import { documents } from "./documents";
import { files } from "./files";
import { knownSheets, spoiltSheets } from "./grids";
import type { Target } from "./target";

const TARGETS: readonly Target[] = [knownSheets, spoiltSheets, documents, files];
/** So many seeds of one target, then the next one's turn. */
const TURN = 20;
const TOLD = 20;

const args = process.argv.slice(2);
const only = args.includes("--only") ? args[args.indexOf("--only") + 1] : undefined;
const [seconds = 60, seed = Date.now() % 1_000_000_000] = args.filter((arg) => /^\d+$/.test(arg)).map(Number);
const targets = TARGETS.filter(({ name }) => only === undefined || name === only);
if (targets.length === 0) throw new Error(`no such target; there are ${TARGETS.map(({ name }) => name).join(", ")}`);

const counts = new Map(targets.map(({ name }) => [name, { tried: 0, failed: 0 }]));

async function run(): Promise<void> {
  const end = Date.now() + seconds * 1000;
  console.log(`seed ${seed}, ${seconds} s`);
  for (let first = seed; first === seed || Date.now() < end; first += TURN) {
    for (const target of targets) await turn(target, first, seconds === 0 ? 1 : TURN);
  }
  for (const [name, { tried, failed }] of counts) console.log(`${name}: ${tried} tried, ${failed} failed`);
  process.exitCode = [...counts.values()].some(({ failed }) => failed > 0) ? 1 : 0;
}

async function turn(target: Target, first: number, length: number): Promise<void> {
  const count = counts.get(target.name);
  if (count === undefined) return;
  for (let at = first; at < first + length; at += 1) {
    const wrong = await attempted(target, at);
    count.tried += 1;
    if (wrong === null) continue;
    count.failed += 1;
    if (count.failed <= TOLD) console.log(`FAILED ${target.name}, seed ${at}: ${wrong}`);
  }
}

async function attempted({ attempt }: Target, seed: number): Promise<string | null> {
  try {
    return await attempt(seed);
  } catch (fault) {
    return fault instanceof Error
      ? `thrown: ${fault.stack?.split("\n").slice(0, 3).join(" ") ?? fault.message}`
      : String(fault);
  }
}

void run();
