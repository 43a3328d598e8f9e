import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { BATCHES, filesOf, filesUnder } from "../support/batches";

const project = resolve(__dirname, "../..");
const config = jest.requireActual<{ projects: { displayName: string }[] }>("../../jest.config.js");

/** Folders under `test` that hold no tests: what tests read, and what they leave behind. */
const KEPT_FOLDERS = /(^|\/)(support|fixtures|cases|artifacts)\//;

function listedBy(name: string): readonly string[] {
  const args = [join(project, "node_modules/jest/bin/jest.js"), "--listTests", "--json", "--selectProjects", name];
  const output = execFileSync(process.execPath, args, { cwd: project, stdio: ["ignore", "pipe", "ignore"] }).toString();
  return (JSON.parse(output) as string[]).map((path) => relative(project, path).split(sep).join("/"));
}

const files = ["test", "packages/workbench/test"].flatMap(filesUnder).filter((path) => !KEPT_FOLDERS.test(path));
const tests = files.filter((path) => /\.test\.tsx?$/.test(path));

test("every test file belongs to exactly one project of jest", () => {
  const listed = config.projects.flatMap(({ displayName }) => listedBy(displayName));
  expect([...listed].sort()).toEqual([...tests].sort());
});

test("every test of the core is run by exactly one batch of npm test, and every batch has its file", () => {
  expect(Object.values(BATCHES).flatMap(filesOf).sort()).toEqual([...listedBy("core")].sort());
  const names = Object.keys(BATCHES).map((name) => `test/batches/${name}.test.ts`);
  expect([...listedBy("batches")].sort()).toEqual(names.sort());
});

test("no file that tests something has a name that no project matches", () => {
  const testing = /^\s*(test|it|describe)(\.each)?\(/m;
  const strays = files.filter(
    (path) => !tests.includes(path) && testing.test(readFileSync(join(project, path), "utf8")),
  );
  expect(strays).toEqual([]);
});

test("no test is switched off, narrowed or left empty", () => {
  const off = /\b(it|test|describe)\.(skip|only|todo|failing)\b|\b[xf](it|describe|test)\(|\(\) => \{\s*\}\);/;
  const found = tests.filter((path) => off.test(readFileSync(join(project, path), "utf8").replace(/\/off = .*/g, "")));
  expect(found.filter((path) => path !== "test/fences/testFiles.test.ts")).toEqual([]);
});

test("every test file expects something", () => {
  const silent = tests.filter(
    (path) => !/\bexpect|\bassert|\.property\(|^runBatch\(/m.test(readFileSync(join(project, path), "utf8")),
  );
  expect(silent).toEqual([]);
});

/** What makes a test depend on how fast the machine is: a sleep of its own length, a time limit of its own. */
const TIMED = /setTimeout\([^;]*,\s*(?:[2-9]|\d[\d_]+)\)|waitForTimeout|jest\.setTimeout|^\s*\},\s*\d[\d_]{3,}\);$/m;

test("no test sleeps, and none has a time limit of its own", () => {
  const sources = ["test", "packages/workbench/test"]
    .flatMap(filesUnder)
    .filter((path) => /\.tsx?$/.test(path) && !path.startsWith("test/fences/"));
  const timed = sources.filter((path) => TIMED.test(readFileSync(join(project, path), "utf8")));
  expect(timed).toEqual([]);
});

test.each([
  "await new Promise((resolve) => setTimeout(resolve, 20));",
  "await page.waitForTimeout(5);",
  "jest.setTimeout(20_000);",
  "});\n}, 30_000);",
])("the fence sees %j", (line) => {
  expect(TIMED.test(line)).toBe(true);
});
