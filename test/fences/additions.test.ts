import { join, resolve } from "node:path";
import * as ts from "typescript";

const project = resolve(__dirname, "../..");

/** The files to touch: a new one whole, or lines put before others. */
type Edit = string | readonly (readonly [before: string, put: string])[];
type Edits = Readonly<Record<string, Edit>>;

const CHECK: Edits = {
  "src/checks/shortNames.ts": `import { finding } from "../model/finding";
import type { Check } from "./check";
import { placeOfUnit } from "./support/placeOf";

export const shortNames: Check = ({ table }) =>
  table.units
    .filter(({ name }) => name.length < 3)
    .map((unit) => finding("unit.short", placeOfUnit(table, unit), { unit: unit.name }));
`,
  "src/checks/checks.ts": [
    ["import { unorderedClasses }", 'import { shortNames } from "./shortNames";\n'],
    ['  { codes: ["class.order"]', '  { codes: ["unit.short"], needs: [], check: shortNames },\n'],
  ],
  "src/model/findingParams.ts": [['  "class.order": {', '  "unit.short": { unit: string };\n']],
  "src/model/finding.ts": [['  "class.order": DOUBT', '  "unit.short": DOUBT,\n']],
  "src/locales/vi/findings.ts": [['    "class.order": ', '    "unit.short": ({ unit }) => `Tên ${unit} quá ngắn.`,\n']],
  "src/locales/en/findings.ts": [
    ['    "class.order": ', '    "unit.short": ({ unit }) => `${unit} is a short name.`,\n'],
  ],
  "test/locales/findings.test.ts": [['  "class.order": ', '  "unit.short": { unit: "B" },\n']],
};

const OUTPUT: Edits = {
  "src/outputs/empty/empty.ts": `import { ok } from "../../model/result";
import type { Output } from "../output";
import { planSheets } from "../sheet/planSheets";

export const empty: Output = { place: "sheets", plan: (run) => [ok(planSheets(run, "empty", []))] };
`,
  "src/outputs/registry.ts": [
    ["import type { Output }", 'import { empty } from "./empty/empty";\n'],
    ["  framework,\n", "  empty,\n"],
  ],
  "src/model/output.ts": [['  "framework",\n', '  "empty",\n']],
  "src/locales/vi/outputs.ts": [["  framework: {", '  empty: { name: "Trang trống", what: "không có gì" },\n']],
  "src/locales/en/outputs.ts": [["  framework: {", '  empty: { name: "Empty sheet", what: "nothing" },\n']],
};

const TOTAL_RULE: Edits = {
  "src/model/totalRule.ts": [
    [
      "  /** Points ÷ applicable maximum, in per cent. */\n",
      `  halves: {
    figure: "ratio",
    formula: { terms: "points", over: "maximum", times: "scale", extra: "refused" },
    needsMaxima: true,
    weights: "refused",
    classes: CALCULATED,
  },
`,
    ],
  ],
  "src/locales/vi/totals.ts": [["  ratio: {", '  halves: { name: "Một nửa", sentence: "Lấy một nửa." },\n']],
  "src/locales/en/totals.ts": [["  ratio: {", '  halves: { name: "Halves", sentence: "Half of it." },\n']],
};

const { options } = ts.parseJsonConfigFileContent(
  { ...(ts.readConfigFile(join(project, "tsconfig.json"), (path) => ts.sys.readFile(path)).config as object), include: [], files: [] }, // prettier-ignore
  ts.sys,
  project,
);
const parsed = new Map<string, ts.SourceFile | undefined>();

/** What the compiler says of the files of an addition, and of what lists them, when the edits are made. */
function complaints(edits: Edits, watched: readonly string[]): readonly string[] {
  const host = ts.createCompilerHost({ ...options, noEmit: true });
  const texts = new Map(Object.entries(edits).map(([path, edit]) => [join(project, path), edited(path, edit)]));
  const [getSourceFile, fileExists, readFile] = [
    host.getSourceFile.bind(host),
    host.fileExists.bind(host),
    host.readFile.bind(host),
  ];
  host.directoryExists = () => true;
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  host.getSourceFile = (path, target, ...rest) => {
    const text = texts.get(path);
    if (text !== undefined) return ts.createSourceFile(path, text, target);
    if (!parsed.has(path)) parsed.set(path, getSourceFile(path, target, ...rest));
    return parsed.get(path);
  };
  const roots = watched.map((path) => join(project, path));
  const program = ts.createProgram(roots, options, host);
  return roots.flatMap((path) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(path))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " ")),
  );
}

function edited(path: string, edit: Edit): string {
  if (typeof edit === "string") return edit;
  const text = ts.sys.readFile(join(project, path)) ?? "";
  return edit.reduce((made, [before, put]) => {
    if (!made.includes(before)) throw new Error(`${path} has no ${before}`);
    return made.replace(before, `${put}${before}`);
  }, text);
}

test.each([
  ["a check", CHECK, 7, "src/locales/vi/findings.ts"],
  ["an output", OUTPUT, 5, "src/locales/vi/outputs.ts"],
  ["a total rule", TOTAL_RULE, 3, "src/locales/vi/totals.ts"],
])("%s is added in few files, and its words cannot be forgotten", (_, edits, files, words) => {
  const touched = Object.keys(edits);
  expect(touched).toHaveLength(files);
  expect(complaints(edits, touched)).toEqual([]);
  const forgotten = Object.fromEntries(Object.entries(edits).filter(([path]) => path !== words));
  expect(complaints(forgotten, touched)).toEqual([expect.stringContaining("missing in type")]);
});
