import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";

const project = resolve(__dirname, "../..");
const NOT_OURS = new Set(["node_modules", "dist", ".git", ".mutation", "artifacts", "reports", "package-lock.json"]);

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !NOT_OURS.has(name))
    .flatMap((entry) => (entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)]));
}

const texts = filesUnder(project)
  .map((path) => relative(project, path).split(sep).join("/"))
  .filter((path) => /\.(ts|tsx|js|mjs|cjs|json|md|html|xml|yml|sh|css)$/.test(path));

function linesMatching(pattern: RegExp, paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) =>
    readFileSync(join(project, path), "utf8")
      .split("\n")
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
  );
}

test("the tree is not empty (these fences look at something)", () => {
  expect(texts).toEqual(expect.arrayContaining(["package.json", "src/model/address.ts"]));
});

test("no path of somebody's machine and no registry stands in the tree", () => {
  const machine = /(^|[^\w.}])\/(work|root|tmp|home|Users)\/|registry\.npm/;
  expect(["", "root", "notes"].join("/")).toMatch(machine);
  expect(linesMatching(machine, texts)).toEqual([]);
});

test("an exception from a rule gives its reason", () => {
  const bare =
    /@ts-(ignore|nocheck)|@ts-expect-error\s*$|eslint-disable(-next-line|-line)?( [a-z@/-]+(, ?[a-z@/-]+)*)?(\s*\*\/)?$/;
  const sources = texts.filter(
    (path) => /^(src|packages|test|scripts)\/.*\.tsx?$/.test(path) && !path.startsWith("test/fences/"),
  );
  expect(linesMatching(bare, sources)).toEqual([]);
});

test("only the excel room, the pane's wiring name the host", () => {
  const outside = texts.filter(
    (path) => /^src\/.*\.tsx?$/.test(path) && !/^src\/excel\/|^src\/taskpane\/(index|bootstrap)\.tsx?$/.test(path),
  );
  const naming = linesMatching(/\b(Excel|Office)\.[A-Za-z]/, outside);
  expect(naming.filter((line) => !/: (\/\/|\*|\/\*)/.test(line))).toEqual([]);
});
