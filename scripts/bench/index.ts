// Benchmarks print and judge nothing: times belong to the machine, so no test hangs on them.
import { benchAggrecol } from "./aggrecol";
import { benchEvidence } from "./evidence";
import { benchRanking } from "./rank";
import { benchReader } from "./reader";
import { benchUnderstanding } from "./understanding";
import { benchWorkbooks } from "./workbooks";

const PARTS: Readonly<Record<string, (args: readonly string[]) => void | Promise<void>>> = {
  reader: benchReader,
  ranking: benchRanking,
  evidence: benchEvidence,
  aggrecol: () => benchAggrecol(),
  understanding: benchUnderstanding,
  workbooks: benchWorkbooks,
};

/** `npm run bench` runs every part, `npm run bench -- PART …` one of them. */
async function bench([name, ...args]: readonly string[]): Promise<void> {
  const asked = name === undefined ? Object.values(PARTS) : [PARTS[name]];
  for (const part of asked) {
    if (part === undefined) throw new Error(`no such part: ${name}; there are ${Object.keys(PARTS).join(", ")}`);
    await part(args);
  }
}

void bench(process.argv.slice(2));
