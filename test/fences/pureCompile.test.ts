import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import * as ts from "typescript";

const project = resolve(__dirname, "../..");
const planted = join(project, "src/model/planted.ts");
const { config } = ts.readConfigFile(join(project, "tsconfig.pure.json"), (path) => ts.sys.readFile(path)) as {
  config: { include: string[] };
};
const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, project);

/** What the second compile says of a file that stands in a pure room. */
function complaints(text: string): readonly string[] {
  const host = ts.createCompilerHost(options);
  const readFile = host.readFile.bind(host);
  const getSourceFile = host.getSourceFile.bind(host);
  host.readFile = (path) => (path === planted ? text : readFile(path));
  host.getSourceFile = (path, target, ...rest) =>
    path === planted ? ts.createSourceFile(path, text, target) : getSourceFile(path, target, ...rest);
  const program = ts.createProgram([planted], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
}

test("a pure file compiles", () => {
  expect(complaints('import { at } from "./address";\nexport const cell = at("B3");\n')).toEqual([]);
});

test.each([
  ["document", "export const title = document.title;"],
  ["window", "export const width = window.innerWidth;"],
  ["console", 'console.log("hello");\nexport {};'],
  ["Excel", "export const run = Excel.run;"],
  ["Office", "export const context = Office.context;"],
  ["process", "export const home = process.env;"],
  ["setTimeout", "setTimeout(() => undefined, 1);\nexport {};"],
  ["AbortSignal", "export type Signal = AbortSignal;"],
])("it refuses %s", (name, text) => {
  const lines = complaints(text);
  expect(lines).not.toEqual([]);
  expect(lines.every((line) => line.includes(`'${name}'`))).toBe(true);
});

test("every room but those that meet a host is compiled so", () => {
  const hosted = ["cli", "excel", "taskpane"];
  const pure = readdirSync(join(project, "src")).filter((room) => !hosted.includes(room));
  expect(config.include).toEqual(expect.arrayContaining(pure.map((room) => `src/${room}`)));
  expect(config.include.filter((path) => hosted.includes(path.replace("src/", "")))).toEqual([]);
});
