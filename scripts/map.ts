// Draws the rooms and who imports whom into docs/design.md, from the imports themselves: `npm run map`, after a room or a
// border changed. `roomEdges` is asked by a test whether the picture is still true.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const PROJECT = join(__dirname, "..");
const PAGE = join(PROJECT, "docs/design.md");
const [BEGIN, END] = ["<!-- map: begin (npm run map) -->", "<!-- map: end -->"];

interface Module {
  readonly source: string;
  readonly dependencies: readonly { readonly resolved: string }[];
}

/** "scoring --> model" for every two rooms of which one imports the other, sorted; the nouns of model are left out: all use them. */
export function roomEdges(): readonly string[] {
  const command = join(PROJECT, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const args = [command, "src", "packages/workbench/src", "--config", ".dependency-cruiser.cjs"];
  const output = execFileSync(process.execPath, [...args, "--output-type", "json", "--no-progress"], {
    cwd: PROJECT,
    maxBuffer: 1e9,
  }).toString();
  const { modules } = JSON.parse(output) as { readonly modules: readonly Module[] };
  const edges = modules.flatMap(({ source, dependencies }) => {
    const from = roomOf(source);
    return dependencies.map(({ resolved }) => ({ from, to: roomOf(resolved) }));
  });
  const told = edges.filter(({ from, to }) => from !== null && to !== null && from !== to && to !== "model");
  return [...new Set(told.map(({ from, to }) => `${from} --> ${to}`))].sort();
}

/** "framework/derive" is a room within a room; of the others the first folder is. */
function roomOf(path: string): string | null {
  if (path.startsWith("packages/workbench/src/")) return "workbench";
  const [, room, inner] = /^src\/([^/]+)\/(?:([^/]+)\/)?/.exec(path) ?? [];
  if (room === undefined) return null;
  return room === "framework" && inner !== undefined ? `${room}/${inner}` : room;
}

/** The page with the picture of these edges in the place of the one it has. */
export function withMap(page: string, edges: readonly string[]): string {
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`docs/design.md has lost "${BEGIN}" or "${END}"`);
  return `${before}${BEGIN}\n\n\`\`\`mermaid\ngraph LR\n${edges.map((edge) => `  ${edge}`).join("\n")}\n\`\`\`\n\n${END}${after}`;
}

if (require.main === module) {
  writeFileSync(PAGE, withMap(readFileSync(PAGE, "utf8"), roomEdges()));
}
