// Benchmarks print and judge nothing: times belong to the machine, so no test hangs on them.
import { benchAggrecol } from "./aggrecol";
import { benchEvidence } from "./evidence";
import { benchRanking } from "./rank";
import { benchReader } from "./reader";
import { benchUnderstanding } from "./understanding";

const PARTS: Readonly<Record<string, (args: readonly string[]) => void>> = {
  reader: benchReader,
  ranking: benchRanking,
  evidence: benchEvidence,
  aggrecol: () => benchAggrecol(),
  understanding: benchUnderstanding,
};

/** `npm run bench` runs every part, `npm run bench -- PART …` one of them. */
const [name, ...args] = process.argv.slice(2);
const asked = name === undefined ? Object.values(PARTS) : [PARTS[name]];
for (const part of asked) {
  if (part === undefined) throw new Error(`no such part: ${name}; there are ${Object.keys(PARTS).join(", ")}`);
  part(args);
}
