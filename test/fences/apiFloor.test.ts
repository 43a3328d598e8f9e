import { readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const ROOM = join(__dirname, "../../src/excel");
const FLOOR = 9;

/** Members of Excel's API newer than ExcelApi 1.9 that the sources use outside a gate (`hasApi` with that set and member in the same function). */
function ungated(sources: ReadonlyMap<string, string>): readonly string[] {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: ["office-js"],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const readFile = host.readFile.bind(host);
  const fileExists = host.fileExists.bind(host);
  host.readFile = (name) => sources.get(name) ?? readFile(name);
  host.fileExists = (name) => sources.has(name) || fileExists(name);
  const program = ts.createProgram([...sources.keys()], options, host);
  const checker = program.getTypeChecker();
  const found: string[] = [];
  for (const name of sources.keys()) {
    const source = program.getSourceFile(name);
    if (source === undefined) throw new Error(`not compiled: ${name}`);
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAccessExpression(node)) {
        const minor = minorOf(checker.getSymbolAtLocation(node.name));
        if (minor > FLOOR && !isGated(node, minor)) found.push(`${node.name.text} needs 1.${minor}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

/** `[Api set: ExcelApi 1.13]` in the member's comment is 13; 0 for what is not Excel's. */
function minorOf(symbol: ts.Symbol | undefined): number {
  const comments = (symbol?.declarations ?? []).map((node) =>
    node.getFullText().slice(0, node.getLeadingTriviaWidth()),
  );
  const sets = comments.flatMap((comment) => [...comment.matchAll(/\[Api set: ExcelApi(?:Online|Desktop)? 1\.(\d+)/g)]);
  return Math.max(0, ...sets.map((match) => Number(match[1])));
}

function isGated(node: ts.PropertyAccessExpression, minor: number): boolean {
  let scope: ts.Node = node;
  while (!ts.isFunctionLike(scope) && !ts.isSourceFile(scope)) scope = scope.parent;
  const gate = new RegExp(`hasApi\\(\\s*"1\\.(\\d+)"\\s*,[^,]+,\\s*"${node.name.text}"`).exec(scope.getText());
  return gate !== null && Number(gate[1]) >= minor;
}

test("nothing newer than ExcelApi 1.9 is used without a gate", () => {
  const names = readdirSync(ROOM, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(ROOM, name));
  const sources = new Map(names.map((name) => [name, ts.sys.readFile(name) ?? ""]));
  expect(sources.size).toBeGreaterThan(10);
  expect(ungated(sources)).toEqual([]);
});

test("this check sees a member without its gate, and a gate with too old a set", () => {
  const file = (body: string) =>
    `import { hasApi } from "./hasApi"; export function f(used: Excel.Range) { ${body} } void hasApi;`;
  const use = `used.getMergedAreasOrNullObject();`;
  const planted = (body: string) => ungated(new Map([[join(ROOM, "planted.ts"), file(body)]]));
  expect(planted(use)).toEqual(["getMergedAreasOrNullObject needs 1.13"]);
  expect(planted(`if (hasApi("1.10", used, "getMergedAreasOrNullObject")) ${use}`)).toEqual([
    "getMergedAreasOrNullObject needs 1.13",
  ]);
  expect(planted(`if (hasApi("1.13", used, "getMergedAreasOrNullObject")) ${use}`)).toEqual([]);
  expect(planted("used.getUsedRange();")).toEqual([]);
});
