// Benchmarks print and judge nothing: times belong to the machine, so no test hangs on them.
import { benchAggrecol } from "./aggrecol";
import { benchBefore } from "./before";
import { benchCommandLine } from "./commandLine";
import { benchCore } from "./core";
import { benchDerive } from "./derive";
import { benchEvidence } from "./evidence";
import { benchPane } from "./pane";
import { benchPieces } from "./pieces";
import { benchRanking } from "./rank";
import { machine } from "./cpu";
import { remark, told } from "./report";
import { areRivalsInstalled } from "./rivalModule";
import { benchReader } from "./reader";
import { benchUnderstanding } from "./understanding";
import { benchWorkbooks } from "./workbooks";
import { benchWriting } from "./writing";

const PARTS: Readonly<Record<string, (args: readonly string[]) => void | Promise<void>>> = {
  reader: benchReader,
  core: benchCore,
  ranking: benchRanking,
  before: () => benchBefore(),
  evidence: benchEvidence,
  aggrecol: () => benchAggrecol(),
  understanding: benchUnderstanding,
  pieces: benchPieces,
  pane: () => benchPane(),
  derive: benchDerive,
  workbooks: benchWorkbooks,
  writing: benchWriting,
  commandLine: benchCommandLine,
};

/** `npm run bench` runs every part, `npm run bench -- PART …` one of them; `--json` prints the figures as data at the end. */
async function bench(call: readonly string[]): Promise<void> {
  const [name, ...args] = call.filter((word) => word !== "--json");
  remark(machine());
  if (!areRivalsInstalled()) remark("rivals are not installed: npm ci --prefix scripts/bench/rivals");
  const asked = name === undefined ? Object.values(PARTS) : [PARTS[name]];
  for (const part of asked) {
    if (part === undefined) throw new Error(`no such part: ${name}; there are ${Object.keys(PARTS).join(", ")}`);
    await part(args);
  }
  if (call.includes("--json")) console.log(JSON.stringify({ machine: machine(), lines: told() }, null, 2));
}

void bench(process.argv.slice(2));
