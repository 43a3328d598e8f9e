import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildCli } from "../buildCli";
import { benchFile } from "./benchBook";
import { medianBy } from "./cpu";
import { tell } from "./report";

/** At its end a process says on its third stream what it has cost. */
const TELLS_COST = `data:text/javascript,${encodeURIComponent(
  `import { writeSync } from "node:fs"; process.on("exit", () => { const { user, system } = process.cpuUsage(); writeSync(3, JSON.stringify({ cpu: (user + system) / 1000, mb: process.resourceUsage().maxRSS / 1024 })); });`,
)}`;

interface ProcessCost {
  readonly cpu: number;
  readonly mb: number;
}

function costOf(args: readonly string[]): ProcessCost {
  const run = spawnSync(process.execPath, ["--import", TELLS_COST, ...args], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  return JSON.parse(String(run.output[3])) as ProcessCost;
}

const RUNS = [
  { units: 17, writes: false, rounds: 7 },
  { units: 3_321, writes: false, rounds: 3 },
  { units: 3_321, writes: true, rounds: 3 },
  { units: 10_000, writes: true, rounds: 1 },
  { units: 100_000, writes: true, rounds: 1 },
];

/** The compiled command line as a person calls it, in CPU time of its process, beside `node -e 0` of the same run. */
export async function benchCommandLine(args: readonly string[]): Promise<void> {
  const most = Number(args[0] ?? Infinity);
  const folder = mkdtempSync(join(tmpdir(), "bench-cli-"));
  try {
    const program = join(folder, "cli");
    await buildCli(program);
    for (const { units, writes, rounds } of RUNS.filter((run) => run.units <= most)) {
      const file = join(folder, `${units}.xlsx`);
      writeFileSync(file, await benchFile(units));
      const written = writes ? ["--write", "columns,summary", "--out", join(folder, "out.xlsx")] : [];
      const call = [join(program, "xephang.mjs"), "rank", file, "--json", ...written];
      const costs = Array.from({ length: rounds }, () => ({ bare: costOf(["-e", "0"]), ours: costOf(call) }));
      const [bare, ours] = [medianBy(costs.map((cost) => cost.bare.cpu)), medianBy(costs.map((cost) => cost.ours.cpu))];
      tell("commandLine", `rank of ${units} units${writes ? ", written with columns and summary" : ""}`, {
        "ms of CPU": ours,
        "ms of CPU of node -e 0": bare,
        "× node -e 0": ours / bare,
        "MB at most": medianBy(costs.map((cost) => cost.ours.mb)),
      });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
