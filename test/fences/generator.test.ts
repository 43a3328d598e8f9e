import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

const generator = resolve(__dirname, "../generator");

/** What a source takes from outside the generator's own folder. */
function strangers(path: string, source: string): readonly string[] {
  const imports = [...source.matchAll(/\b(?:from|import|require)\s*\(?\s*["']([^"']+)["']/g)].map(
    ([, from]) => from ?? "",
  );
  return imports.filter(
    (from) => !from.startsWith(".") || relative(generator, resolve(dirname(path), from)).startsWith(".."),
  );
}

const files = readdirSync(generator, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));

// The truth of a generated sheet would be none if the code that is judged by it had a hand in it.
test("the generator of score sheets shares no code with the product, nor with anything else", () => {
  expect(files.length).toBeGreaterThan(20);
  expect(files.flatMap((path) => strangers(path, readFileSync(path, "utf8")))).toEqual([]);
});

test("an import from outside would be seen", () => {
  const path = join(generator, "kinds/kind.ts");
  expect(strangers(path, 'import { add } from "../../../src/model/decimal";')).toHaveLength(1);
  expect(strangers(path, 'const zod = require("zod");')).toEqual(["zod"]);
  expect(strangers(path, 'import type { Random } from "../random";')).toEqual([]);
});
