// How Stryker asks a room's tests about a mutant: all in one process that lives on, code and tests loaded anew for every
// mutant, examples before properties, and no test after the first that fails. Jest itself would start over for each.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, sep } from "node:path";
import { jestExpect as expect } from "@jest/expect";
import * as circus from "jest-circus";
import { ModuleMocker } from "jest-mock";
import { requireCompiled } from "./requireCompiled.mjs";

const require = createRequire(import.meta.url);
/** What instrumented code asks which mutant it is, and tells where it was run. */
const told = (globalThis.__stryker__ ??= {});

export const strykerPlugins = [{ kind: "TestRunner", name: "room", factory: testRunner }];

function testRunner() {
  const files = testFiles(join(process.cwd(), "test", process.env.MUTATED_ROOM.split("/")[0]));
  return {
    capabilities: () => ({ reloadEnvironment: true }),
    init: () => {
      requireCompiled();
      Object.assign(globalThis, circus, { expect, jest: new ModuleMocker(globalThis) });
      circus.addEventHandler(onEvent);
    },
    dryRun: async () => {
      told.activeMutant = undefined;
      const tests = await run(files, { asked: null, isTrial: false });
      return { status: "complete", tests, mutantCoverage: told.mutantCoverage };
    },
    mutantRun: async ({ activeMutant, testFilter, hitLimit }) => {
      // Stryker lets a mutant be run through a hundred times as often as all tests do; ten times is sooner over.
      const limit = hitLimit && hitLimit / 10;
      Object.assign(told, { activeMutant: activeMutant.id, hitLimit: limit, hitCount: limit && 0 });
      const asked = testFilter ? new Set(testFilter) : null;
      const concerned = files.filter((file) => !asked || testFilter.some((id) => id.startsWith(`${file}: `)));
      return run(concerned, { asked, isTrial: true }).then(verdict, noVerdict);
    },
  };
}

function verdict(tests) {
  if (told.hitCount > told.hitLimit) return { status: "timeout", reason: "never ends" };
  const nrOfTests = tests.filter(({ status }) => status !== STATUS.skipped).length;
  const failed = tests.find(({ status }) => status === STATUS.failed);
  if (failed === undefined) return { status: "survived", nrOfTests };
  return { status: "killed", killedBy: [failed.id], failureMessage: failed.failureMessage, nrOfTests };
}

/** Code that cannot even be loaded counts neither way. */
function noVerdict(error) {
  return { status: "error", errorMessage: String(error) };
}

/** The test files of a room; those that draw many inputs by chance take longest and come last. */
function testFiles(folder) {
  const files = readdirSync(folder, { recursive: true })
    .map((file) => join(folder, file))
    .filter((file) => /\.test\.tsx?$/.test(file))
    .sort();
  const draws = (file) => (readFileSync(file, "utf8").includes("fast-check") ? 1 : 0);
  return files.toSorted((a, b) => draws(a) - draws(b)).map((file) => file.slice(process.cwd().length + 1));
}

/** As Stryker numbers them. */
const STATUS = { passed: 0, failed: 1, skipped: 2 };
let current = { file: "", asked: null, isTrial: false, hasFailed: false };

/** `asked`: which tests, null for all; a trial is over with the first that fails. */
async function run(files, { asked, isTrial }) {
  for (const path of Object.keys(require.cache)) {
    if (path.startsWith(process.cwd()) && !path.includes(`${sep}node_modules${sep}`)) delete require.cache[path];
  }
  const tests = [];
  for (const file of files) {
    current = { file, asked, isTrial, hasFailed: false };
    circus.resetState();
    require(join(process.cwd(), file));
    const { testResults, unhandledErrors } = await circus.run();
    if (unhandledErrors.length > 0) throw new Error(unhandledErrors.join("\n"));
    tests.push(...testResults.map((result) => testOf(file, result)));
    if (isTrial && current.hasFailed) break;
  }
  return tests;
}

function testOf(file, { testPath, status, duration, errors }) {
  const name = testPath.slice(1).join(" ");
  return {
    id: `${file}: ${name}`,
    name: `${file}: ${name}`,
    fileName: join(process.cwd(), file),
    timeSpentMs: duration ?? 0,
    status: status === "done" ? (errors.length === 0 ? STATUS.passed : STATUS.failed) : STATUS.skipped,
    failureMessage: errors.join("\n"),
  };
}

function onEvent({ name, test }) {
  if (name === "test_start") {
    const id = `${current.file}: ${titles(test).join(" ")}`;
    const isOver = current.isTrial && current.hasFailed;
    if (isOver || current.asked?.has(id) === false) test.mode = "skip";
    told.currentTestId = id;
  }
  if (name === "test_fn_failure" || name === "hook_failure") current.hasFailed = true;
  if (name === "test_done" || name === "test_skip") told.currentTestId = undefined;
}

function titles({ name, parent }) {
  return parent === undefined ? [] : [...titles(parent), name];
}
