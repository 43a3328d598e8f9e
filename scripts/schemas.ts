import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import { frameworkSchema } from "../src/framework/schema";

const FILE = join(__dirname, "../docs/framework.schema.json");

/** The published JSON Schema of the framework format, made from the one schema in code. */
function schemaText(): string {
  const schema = {
    ...z.toJSONSchema(frameworkSchema),
    title: "Bộ tiêu chí (framework) of Xếp Hạng",
    description:
      "One framework as a document. Rules between members (references, falling thresholds, needed maxima) are checked " +
      "by `xephang frameworks validate`.",
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** `--check` writes nothing and fails when the published schema is not what the code says. */
function main(): void {
  if (!process.argv.includes("--check")) {
    writeFileSync(FILE, schemaText());
  } else if (readFileSync(FILE, "utf8") !== schemaText()) {
    console.error("docs/framework.schema.json is not what the code says: run npm run schemas.");
    process.exitCode = 1;
  }
}

main();
