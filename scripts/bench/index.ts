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
import { remark } from "./report";
import { type BenchPart, runBench } from "./runBench";
import { areRivalsInstalled } from "./rivalModule";
import { benchReader } from "./reader";
import { benchUnderstanding } from "./understanding";
import { benchWorkbooks } from "./workbooks";
import { benchWriting } from "./writing";

const PARTS: Readonly<Record<string, BenchPart>> = {
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

/** `npm run bench` runs every part, `npm run bench -- PART …` one of them; `--json` prints all that was measured as data. */
async function bench(call: readonly string[]): Promise<void> {
  if (!areRivalsInstalled()) remark("rivals are not installed: npm ci --prefix scripts/bench/rivals");
  const data = await runBench(call, PARTS);
  if (data !== null) console.log(data);
}

void bench(process.argv.slice(2));
