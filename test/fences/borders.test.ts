import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

/** The table of docs/design.md, said a second time: a border moved in one place only fails here. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  reader: ["model"],
  evidence: ["model"],
  framework: ["model"],
  match: ["model"],
  understanding: ["model", "reader", "evidence"],
  scoring: ["model"],
  ranking: ["model"],
  checks: ["model"],
  fixes: ["model", "reader"],
  outputs: ["model", "locales"],
  session: [
    "model",
    "reader",
    "evidence",
    "understanding",
    "framework",
    "match",
    "scoring",
    "ranking",
    "checks",
    "fixes",
    "outputs",
    "draft",
    "locales",
  ],
  draft: ["model"],
  paper: ["model"],
  excel: ["model"],
  locales: ["model"],
  taskpane: ["session", "model", "locales", "paper"],
  cli: ["model", "framework", "session", "excel", "paper", "draft", "locales"],
};

const project = resolve(__dirname, "../..");
const rooms = Object.keys(MAY_IMPORT);

/** Files that try every edge between two rooms, and every other way over a fence. */
function plantedFiles(): Map<string, string> {
  const files = new Map<string, string>();
  for (const room of rooms) files.set(`src/${room}/thing.ts`, "export const thing = 1;\n");
  for (const room of rooms) {
    for (const other of rooms.filter((name) => name !== room)) {
      files.set(`src/${room}/climbs-${other}.ts`, importing(`../${other}/thing`));
    }
  }
  files.set("src/model/address.ts", "export const thing = 1;\n");
  files.set("packages/workbench/src/thing.ts", "export const thing = 1;\n");
  files.set("packages/workbench/src/climbs.ts", importing("../../../src/model/address"));
  files.set("src/session/runsWorkbench.ts", importing("../../packages/workbench/src/thing"));
  files.set("src/cli/runsWorkbench.ts", importing("../../packages/workbench/src/thing"));
  files.set(
    "src/reader/climbsByType.ts",
    'import type { thing } from "../excel/thing";\nexport type Taken = typeof thing;\n',
  );
  files.set("src/session/session.ts", "export const thing = 1;\n");
  files.set("src/session/joinForms.ts", "export const thing = 1;\n");
  files.set("src/cli/asksSession.ts", importing("../session/session"));
  files.set("src/cli/asksBehind.ts", importing("../session/joinForms"));
  files.set("src/cli/openWorkbook.ts", importing("../excel/thing"));
  files.set("src/taskpane/index.tsx", importing("../excel/thing") + 'export { thing } from "../outputs/thing";\n');
  files.set(
    "src/taskpane/diagnose/page.ts",
    importing("../../excel/thing") + 'export { thing } from "../../scoring/thing";\n',
  );
  files.set("src/taskpane/wiring/index.tsx", importing("../../excel/thing"));
  files.set("src/scoring/package.ts", 'import { z } from "zod";\nexport const used = z;\n');
  files.set("src/ranking/node.ts", 'import { readFileSync } from "node:fs";\nexport const used = readFileSync;\n');
  files.set("src/framework/zod.ts", 'import { z } from "zod";\nexport const used = z;\n');
  files.set("src/framework/react.ts", 'import { useState } from "react";\nexport const used = useState;\n');
  files.set("src/taskpane/devPackage.ts", 'import { Workbook } from "exceljs";\nexport const used = Workbook;\n');
  files.set("src/model/one.ts", 'import { two } from "./two";\nexport const one = (): number => two();\n');
  files.set("src/model/two.ts", 'import { one } from "./one";\nexport const two = (): number => one();\n');
  return files;
}

function importing(path: string): string {
  return `import { thing } from "${path}";\nexport const taken = thing;\n`;
}

/** What the borders say of the planted files: `rule: from → to`. */
function cruise(files: Map<string, string>): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "borders-"));
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    for (const name of [".dependency-cruiser.cjs", "tsconfig.json", "package.json"]) {
      copyFileSync(join(project, name), join(folder, name));
    }
    symlinkSync(join(project, "node_modules"), join(folder, "node_modules"), "junction");
    return violations(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function violations(folder: string): readonly string[] {
  const command = join(project, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const args = [
    command,
    "src",
    "packages",
    "--config",
    ".dependency-cruiser.cjs",
    "--output-type",
    "json",
    "--no-progress",
  ];
  const output = execFileSync(process.execPath, args, { cwd: folder, maxBuffer: 1e8 }).toString();
  const { summary } = JSON.parse(output) as {
    summary: { violations: { rule: { name: string }; from: string; to: string }[] };
  };
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}

/** Rooms that the command line may import, but by their face or its wiring only. */
const CLI_ASKS = [
  "command-line-asks-the-session: src/cli/climbs-session.ts → src/session/thing.ts",
  "only-its-wiring-opens-workbooks: src/cli/climbs-excel.ts → src/excel/thing.ts",
];

describe("borders", () => {
  const seen = cruise(plantedFiles());

  test.each(rooms)("%s imports what its row allows and nothing else", (room) => {
    const refused = rooms
      .filter((other) => other !== room && !MAY_IMPORT[room]?.includes(other))
      .map((other) => `${room}-stays-in-its-room: src/${room}/climbs-${other}.ts → src/${other}/thing.ts`);
    const climbs = seen.filter((line) => line.includes(`src/${room}/climbs-`));
    const others = room === "cli" ? CLI_ASKS : [];
    expect(climbs.sort()).toEqual([...refused, ...others].sort());
  });

  test("an import of a type is an import", () => {
    expect(seen).toContain("reader-stays-in-its-room: src/reader/climbsByType.ts → src/excel/thing.ts");
  });

  test("of the pane, only its wiring knows the excel room", () => {
    expect(seen.filter((line) => line.startsWith("wiring-knows-the-host"))).toEqual([
      "wiring-knows-the-host: src/taskpane/diagnose/page.ts → src/scoring/thing.ts",
      "wiring-knows-the-host: src/taskpane/index.tsx → src/outputs/thing.ts",
    ]);
    expect(seen).toContain("taskpane-stays-in-its-room: src/taskpane/wiring/index.tsx → src/excel/thing.ts");
  });

  test("the look-alike knows nothing of the add-in, and the command line alone runs it", () => {
    expect(seen.filter((line) => /^(only-the-command-line|workbench-)/.test(line)).sort()).toEqual([
      "only-the-command-line-runs-the-workbench: src/session/runsWorkbench.ts → packages/workbench/src/thing.ts",
      "workbench-knows-no-add-in: packages/workbench/src/climbs.ts → src/model/address.ts",
    ]);
  });

  test("the command line asks the session by its face, and only its wiring opens workbooks", () => {
    const asked = /^(command-line-asks|only-its-wiring)/;
    expect(seen.filter((line) => asked.test(line) && !line.includes("climbs-")).sort()).toEqual([
      "command-line-asks-the-session: src/cli/asksBehind.ts → src/session/joinForms.ts",
      "only-its-wiring-opens-workbooks: src/cli/runsWorkbench.ts → packages/workbench/src/thing.ts",
    ]);
  });

  test("packages stay out of the pure rooms, but for the framework's zod", () => {
    const packages = seen.filter((line) => /^(pure-rooms|framework-takes)/.test(line));
    expect(packages.map((line) => line.replace(/\S*node_modules.*/, "a package")).sort()).toEqual([
      "framework-takes-only-zod: src/framework/react.ts → a package",
      "pure-rooms-take-no-packages: src/ranking/node.ts → fs",
      "pure-rooms-take-no-packages: src/scoring/package.ts → a package",
    ]);
  });

  test("what ships takes no development package", () => {
    const lines = seen.filter((line) => line.startsWith("shipped-code"));
    expect(lines).toEqual([
      expect.stringMatching(/^shipped-code-takes-no-dev-packages: src\/taskpane\/devPackage\.ts → /),
    ]);
  });

  test("a circle is refused", () => {
    expect(seen.filter((line) => line.startsWith("no-cycles"))).toEqual([
      "no-cycles: src/model/one.ts → src/model/two.ts",
    ]);
  });

  test("every fence was climbed", () => {
    const rules = new Set(seen.map((line) => line.slice(0, line.indexOf(":"))));
    const config = jest.requireActual<{ forbidden: { name: string }[] }>("../../.dependency-cruiser.cjs");
    expect([...rules].sort()).toEqual(config.forbidden.map(({ name }) => name).sort());
  });
});
