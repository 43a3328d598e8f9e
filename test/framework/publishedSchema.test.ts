import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020";
import { catalog } from "../../src/framework/catalog/catalog";

const project = join(__dirname, "../..");
const schema = JSON.parse(readFileSync(join(project, "docs/framework.schema.json"), "utf8")) as object;
const validate = new Ajv2020({ strict: false }).compile(schema);

test("the published schema is what the code says", () => {
  const args = [join(project, "node_modules/tsx/dist/cli.mjs"), "scripts/schemas.ts", "--check"];
  expect(() => execFileSync(process.execPath, args, { cwd: project, stdio: "pipe" })).not.toThrow();
});

test.each(catalog.map((framework) => [framework.id, framework] as const))("%s satisfies it", (_, framework) => {
  expect(validate(framework)).toBe(true);
});

test("it refuses what is no framework", () => {
  expect(validate({ ...catalog[0], id: "Hưng Yên" })).toBe(false);
  expect(validate({ ...catalog[0], colour: "red" })).toBe(false);
});
