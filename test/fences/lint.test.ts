import { execFileSync } from "node:child_process";
import { join, resolve } from "node:path";

const project = resolve(__dirname, "../..");

/** Texts that break one rule each, where they stand (the typed rules need a path that the project knows), and the rule. */
const CLIMBS: readonly (readonly [what: string, path: string, text: string, rule: string])[] = [
  ["the clock", "src/model/never.ts", "export const now = (): number => Date.now();", "no-restricted-globals"],
  ["the machine's locale", "src/checks/check.ts", "export const format = Intl.NumberFormat;", "no-restricted-globals"],
  ["the process", "src/locales/language.ts", "export const home = process.cwd();", "no-restricted-globals"],
  ["chance", "src/model/never.ts", "export const dice = (): number => Math.random();", "no-restricted-properties"],
  ["a default export", "src/model/never.ts", "export default 1;", "no-restricted-syntax"],
  ["a barrel", "src/model/never.ts", 'export * from "./address";', "no-restricted-syntax"],
  ["a barrel by name", "src/model/never.ts", 'export { at } from "./address";', "no-restricted-syntax"],
  [
    "a row an argument",
    "src/model/never.ts",
    "export const most = (all: readonly number[]): number => Math.max(0, ...all);",
    "no-restricted-syntax",
  ],
  ["any", "src/model/never.ts", "export const thing: any = 1;", "@typescript-eslint/no-explicit-any"],
  [
    "!",
    "src/model/never.ts",
    "export const f = (a?: string): string => a!;",
    "@typescript-eslint/no-non-null-assertion",
  ],
  ["a print", "src/session/session.ts", 'console.log("here");', "no-console"],
  [
    "a forgotten promise",
    "src/session/session.ts",
    "const later = async (): Promise<void> => Promise.resolve();\nlater();",
    "@typescript-eslint/no-floating-promises",
  ],
  [
    "a switch that forgets a case",
    "src/model/never.ts",
    'export function f(a: "x" | "y"): void {\n  switch (a) {\n    case "x":\n  }\n}',
    "@typescript-eslint/switch-exhaustiveness-check",
  ],
  [
    "a function of 61 lines",
    "src/model/never.ts",
    `export function long(): void {\n${"  void 0;\n".repeat(60)}}`,
    "max-lines-per-function",
  ],
];

interface Complaint {
  readonly line: number;
  readonly rule: string;
}

function lint(files: readonly { path: string; text: string }[]): readonly (readonly Complaint[])[] {
  const input = JSON.stringify(files);
  const output = execFileSync(process.execPath, [join(__dirname, "lintPlanted.mjs")], { cwd: project, input });
  return JSON.parse(output.toString()) as Complaint[][];
}

describe("lint", () => {
  // All climbs of one path stand in one text, below each other: the typed rules take a second for each new text.
  const paths = [...new Set(CLIMBS.map(([, path]) => path))];
  const texts = paths.map((path) => CLIMBS.filter((climb) => climb[1] === path).map(([, , text]) => text));
  const [clean, ...seen] = lint([
    { path: "src/model/never.ts", text: "export const calm = 1;\n" },
    ...paths.map((path, index) => ({ path, text: `${texts[index]?.join("\n") ?? ""}\n` })),
  ]);

  test("a plain file passes", () => expect(clean).toEqual([]));

  test.each(CLIMBS)("it refuses %s", (_, path, text, rule) => {
    const group = paths.indexOf(path);
    const above = (texts[group] ?? []).slice(0, texts[group]?.indexOf(text));
    const first = above.join("\n").split("\n").length + (above.length === 0 ? 0 : 1);
    const last = first + text.split("\n").length - 1;
    const here = seen[group]?.filter(({ line }) => line >= first && line <= last).map((complaint) => complaint.rule);
    expect(here).toContain(rule);
  });
});
