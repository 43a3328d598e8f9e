import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { roomEdges, withMap } from "../../scripts/map";

const project = resolve(__dirname, "../..");
const pages = [
  ...readdirSync(project).filter((name) => name.endsWith(".md")),
  ...readdirSync(join(project, "docs"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name.replaceAll("\\", "/")}`),
];
const read = (page: string) => readFileSync(join(project, page), "utf8");
const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };

/** What tests leave behind is not in a fresh clone. */
const NOT_IN_A_CLONE = /^test\/artifacts(\/|$)/;

test.each(pages)("%s links to what is there", (page) => {
  const links = [...read(page).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, link = ""]) => link);
  expect(links.filter((link) => !existsSync(join(project, dirname(page), link)))).toEqual([]);
});

test.each(pages)("%s names files that are there", (page) => {
  const named = [...read(page).matchAll(/`((?:src|packages|test|docs|scripts|samples|assets|\.ci)\/[\w./*<>-]*)`/g)];
  const paths = named.map(([, path = ""]) => path).filter((path) => !/[*<>]/.test(path) && !NOT_IN_A_CLONE.test(path));
  expect(paths.filter((path) => !existsSync(join(project, path)))).toEqual([]);
});

test.each(pages)("%s names commands that package.json has", (page) => {
  const named = [...read(page).matchAll(/npm run (?:-s |--silent )?([\w-]+)/g)].map(([, name = ""]) => name);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test("CONTRIBUTING lists the rooms that are fenced, with the imports that the fences allow", () => {
  const rows = [...read("CONTRIBUTING.md").matchAll(/^\| `src\/(\w+)\/` +\|.*\| ([^|]+) \|$/gm)];
  const told = Object.fromEntries(rows.map(([, room = "", may = ""]) => [room, may.trim()]));
  const { forbidden } = jest.requireActual<{ forbidden: Rule[] }>("../../.dependency-cruiser.cjs");
  const suffix = "-stays-in-its-room";
  for (const { name, to } of forbidden.filter((rule) => rule.name.endsWith(suffix))) {
    const room = name.slice(0, -suffix.length);
    const may = (to.pathNot ?? []).map((path) => path.replace("^src/", "").replace("(/|\\.)", "")).slice(1);
    expect([room, words(told[room], may)]).toEqual([room, may]);
  }
});

interface Rule {
  readonly name: string;
  readonly to: { readonly pathNot?: readonly string[] };
}

/** The rooms that a cell of the table allows, as the fences write them. */
function words(cell: string | undefined, may: readonly string[]): readonly string[] {
  if (cell === "nothing") return [];
  if (cell === "all the above") return may;
  return (cell ?? "")
    .replace("model (and zod)", "model")
    .split(", ")
    .filter((word) => word !== "its own");
}

test("the README's first screen has the two commands", () => {
  const first = read("README.md").split("\n").slice(0, 20).join("\n");
  expect(first).toContain("npm ci && npm start");
  expect(first).toContain("npm ci && npm test");
});

test("the map of the rooms is what the imports say", () => {
  expect(withMap(read("docs/design.md"), roomEdges())).toBe(read("docs/design.md"));
});
