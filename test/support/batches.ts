import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";

/**
 * Test files that `npm test` runs in one registry of modules: loading the product afresh for each of some 270 files cost a
 * third of its time. A file by itself is run by the project "core".
 */
export interface Batch {
  readonly rooms: readonly string[];
  /** With a page (jsdom), with a module put in another's place, which nobody else may meet, or neither. */
  readonly kind?: Kind;
  /** One part of so many: the rooms' files are dealt out in turn. */
  readonly part?: readonly [part: number, of: number];
}

type Kind = "plain" | "page" | "mocking";

export const BATCHES = {
  "cli-1": { rooms: ["test/cli"], part: [1, 2] },
  "cli-2": { rooms: ["test/cli"], part: [2, 2] },
  "excel-1": { rooms: ["test/excel"], part: [1, 3] },
  "excel-2": { rooms: ["test/excel"], part: [2, 3] },
  "excel-3": { rooms: ["test/excel"], part: [3, 3] },
  format: { rooms: ["test/framework", "test/locales", "test/match", "test/model", "test/outputs", "test/paper"] },
  mocking: { rooms: ["test/taskpane"], kind: "mocking" },
  pane: { rooms: ["test/taskpane"] },
  "pane-1": { rooms: ["test/taskpane"], kind: "page", part: [1, 3] },
  "pane-2": { rooms: ["test/taskpane"], kind: "page", part: [2, 3] },
  "pane-3": { rooms: ["test/taskpane"], kind: "page", part: [3, 3] },
  reading: {
    rooms: ["test/evidence", "test/generator", "test/oracle", "test/ranking", "test/reader", "test/scoring"],
  },
  scripts: { rooms: ["test/scripts", "test/draft", "test/fixes", "test/flags"] },
  "session-1": { rooms: ["test/session"], part: [1, 3] },
  "session-2": { rooms: ["test/session"], part: [2, 3] },
  "session-3": { rooms: ["test/session"], part: [3, 3] },
  understanding: { rooms: ["test/checks", "test/understanding"] },
  whole: { rooms: ["test/formulas", "test/upgrade"] },
  workbench: { rooms: ["packages/workbench/test"] },
} as const satisfies Record<string, Batch>;

const project = resolve(__dirname, "../..");

/** By their paths in the project. */
export function filesUnder(folder: string): readonly string[] {
  return readdirSync(join(project, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(project, join(entry.parentPath, entry.name)).split(sep).join("/"));
}

export function filesOf({ rooms, kind = "plain", part: [part, of] = [1, 1] }: Batch): readonly string[] {
  return rooms
    .flatMap(filesUnder)
    .filter((path) => /\.test\.tsx?$/.test(path) && !NOT_IN_CORE.test(path) && kindOf(path) === kind)
    .sort()
    .filter((_, index) => index % of === part - 1);
}

/** What LibreOffice runs (jest.config.js). */
const NOT_IN_CORE = /^test\/formulas\/libreOffice\./;

function kindOf(path: string): Kind {
  const text = readFileSync(join(project, path), "utf8");
  if (/^jest\.mock\(/m.test(text)) return "mocking";
  return /^\/\*\* @jest-environment jsdom \*\//.test(text) ? "page" : "plain";
}

/** Runs the files of a batch, each in a block of its name, so that what it sets up and takes down stays its own. */
export function runBatch(name: keyof typeof BATCHES): void {
  describe.each(filesOf(BATCHES[name]))("%s", (path) => void jest.requireActual(join(project, path)));
}
