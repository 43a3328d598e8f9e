import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import type { rankScores } from "../../src/ranking/rankScores";
import type { scoreTable } from "../../src/scoring/scoreTable";
import { costsOf } from "./cpu";
import { levelledFramework, levelledTable } from "./levelledTable";
import { remark, tell } from "./report";

const ROOT = join(import.meta.dirname, "../..");
/** The file that format 3 began with: what stands before the commit that brought it knows format 2 only. */
const FIRST_OF_FORMAT_3 = "src/model/totalRule.ts";

const SIZES = [
  { units: 17, components: 20, times: 200, rounds: 31 },
  { units: 63, components: 60, times: 40, rounds: 31 },
  { units: 3_321, components: 20, times: 2, rounds: 31 },
  { units: 100_000, components: 10, times: 1, rounds: 9 },
  // Two of the ten main criteria have neither a column nor a maximum.
  { units: 10_000, components: 8, times: 1, rounds: 31 },
  { units: 100_000, components: 8, times: 1, rounds: 9 },
];

/** Scoring and ranking where no rule of format 3 is used, beside the sources before it from the history, by turns. */
export async function benchBefore(): Promise<void> {
  const commit = commitBefore();
  if (commit === null) {
    remark(`before: no history with ${FIRST_OF_FORMAT_3} here, nothing to compare with`);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "xep-hang-before-"));
  try {
    const [before, now] = [await coreOf(sourcesAt(commit, folder), folder), await coreOf(ROOT, folder)];
    for (const size of SIZES) await benchSize(size, before, now);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Core {
  readonly rankScores: typeof rankScores;
  readonly scoreTable: typeof scoreTable;
}

async function benchSize({ units, components, times, rounds }: (typeof SIZES)[number], before: Core, now: Core) {
  const [table, rules] = [levelledTable(units, components), levelledFramework(components)];
  const rank = (core: Core) => core.rankScores(table, core.scoreTable(table, rules), rules).ranks;
  const right = rank(before);
  if (rank(now).some((each, unit) => each !== right[unit])) throw new Error("the two rank apart");
  const repeated = (core: Core) => () => {
    for (let time = 0; time < times; time += 1) rank(core);
  };
  const works = new Map([
    ["before", repeated(before)],
    ["now", repeated(now)],
  ]);
  const costs = await costsOf(works, rounds);
  const [old, own] = [costs.get("before")?.cpu ?? NaN, costs.get("now")?.cpu ?? NaN];
  tell("before", `${units} × ${components}`, {
    "ms of CPU": own / times,
    "ms before format 3": old / times,
    "× before": own / old,
  });
}

function commitBefore(): string | null {
  try {
    const commits = git("log", "--diff-filter=A", "--format=%H", "--", FIRST_OF_FORMAT_3).toString().trim().split("\n");
    return git("rev-parse", "--verify", `${commits.at(-1) ?? ""}^`)
      .toString()
      .trim();
  } catch {
    return null;
  }
}

function sourcesAt(commit: string, folder: string): string {
  const to = join(folder, "sources");
  mkdirSync(to);
  execFileSync("tar", ["-x", "-C", to], { input: git("archive", "--format=tar", commit, "src") });
  return to;
}

function git(...call: readonly string[]): Buffer {
  return execFileSync("git", call, { cwd: ROOT, maxBuffer: 2 ** 28, stdio: ["ignore", "pipe", "ignore"] });
}

/** Both bundled alike, so that none has another's code in its way. */
async function coreOf(sources: string, folder: string): Promise<Core> {
  const outfile = join(mkdtempSync(join(folder, "core-")), "core.mjs");
  const contents = ["ranking/rankScores", "scoring/scoreTable"]
    .map((path) => `export * from "./src/${path}";`)
    .join("");
  await build({
    stdin: { contents, resolveDir: sources, loader: "ts" },
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
  });
  return (await import(pathToFileURL(outfile).href)) as Core;
}
