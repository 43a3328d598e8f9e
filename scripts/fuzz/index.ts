// What must hold for any input is tried on inputs made by chance: `npm run fuzz -- [seconds] [seed] [--only NAME]`. A
// failure names its seed; `npm run fuzz -- 0 SEED --only NAME` tries that one again.
import { documents } from "./documents";
import { files } from "./files";
import { spoiltSheets } from "./spoiltSheets";
import { plainTables } from "./plainTables";
import { requests } from "./requests";
import { ASKED, type Target, type Tried } from "./target";

const TARGETS: readonly Target[] = [plainTables, spoiltSheets, documents, files, requests];
/** So long one target has its turn, then the next one's. */
const TURN_MS = 2_000;
const TOLD = 20;

const args = process.argv.slice(2);
const only = args.includes("--only") ? args[args.indexOf("--only") + 1] : undefined;
const [seconds = 60, seed = Date.now() % 1_000_000_000] = args.filter((arg) => /^\d+$/.test(arg)).map(Number);
const targets = TARGETS.filter(({ name }) => only === undefined || name === only);
if (targets.length === 0) throw new Error(`no such target; there are ${TARGETS.map(({ name }) => name).join(", ")}`);

interface Count {
  next: number;
  asked: number;
  failed: number;
}

async function run(): Promise<void> {
  const counts = targets.map((target) => ({ target, count: { next: seed, asked: 0, failed: 0 } }));
  const end = Date.now() + seconds * 1000;
  console.log(`seed ${seed}, ${seconds} s`);
  do {
    for (const { target, count } of counts) await turn(target, count, Math.min(end, Date.now() + TURN_MS));
  } while (Date.now() < end);
  for (const { target, count } of counts) console.log(account(target, count));
  process.exitCode = counts.some(({ count }) => count.failed > 0) ? 1 : 0;
}

function account({ name, grids }: Target, { next, asked, failed }: Count): string {
  const tried = next - seed;
  const sheets = grids === undefined ? "" : ` (${tried * grids} sheets)`;
  return `${name}: seeds ${seed} to ${next - 1}: ${tried} tried${sheets}, ${asked} asked, ${failed} failed`;
}

async function turn(target: Target, count: Count, end: number): Promise<void> {
  do {
    const wrong = await attempted(target, count.next);
    count.next += 1;
    if (wrong === ASKED) count.asked += 1;
    if (typeof wrong !== "string") continue;
    count.failed += 1;
    if (count.failed <= TOLD) console.log(`FAILED ${target.name}, seed ${count.next - 1}: ${wrong}`);
  } while (Date.now() < end);
}

async function attempted({ attempt }: Target, at: number): Promise<Tried> {
  try {
    return await attempt(at);
  } catch (fault) {
    return fault instanceof Error
      ? `thrown: ${fault.stack?.split("\n").slice(0, 3).join(" ") ?? fault.message}`
      : String(fault);
  }
}

void run();
