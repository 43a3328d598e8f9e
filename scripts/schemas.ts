import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import * as z from "zod/mini";
import { resultSchema } from "../src/cli/resultSchema";
import { verifySchema } from "../src/cli/verifySchema";
import { frameworkSchema } from "../src/framework/document/schema";

interface PublishedSchema {
  /** From the project's folder. */
  readonly file: string;
  readonly schema: z.core.$ZodType;
  readonly title: string;
  readonly description: string;
}

/** Each JSON Schema is made from the one schema in code. */
const SCHEMAS: readonly PublishedSchema[] = [
  {
    file: "docs/framework.schema.json",
    schema: frameworkSchema,
    title: "Bộ tiêu chí Xếp Hạng (framework)",
    description:
      "A framework document of Xếp Hạng. Rules between members (references, order of thresholds, needed maxima) are " +
      "checked by `xephang frameworks validate`; docs/framework.md lists them.",
  },
  {
    file: "docs/cli-result.schema.json",
    schema: resultSchema,
    title: "Kết quả của xephang (result)",
    description: "What `xephang rank --json` and `xephang check --json` print.",
  },
  {
    file: "docs/verify-result.schema.json",
    schema: verifySchema,
    title: "Kết quả kiểm chứng của xephang (verification)",
    description:
      "What `xephang verify --json` prints: what published tables say of their own rules, without a framework.",
  },
];

function schemaText({ schema, title, description }: PublishedSchema): Promise<string> {
  const published = { ...z.toJSONSchema(schema, { target: "draft-2020-12" }), title, description };
  return format(JSON.stringify(published), { parser: "json", printWidth: 120 });
}

async function main(): Promise<void> {
  for (const published of SCHEMAS) {
    const file = join(__dirname, "..", published.file);
    const text = await schemaText(published);
    if (!process.argv.includes("--check")) writeFileSync(file, text);
    else if (readFileSync(file, "utf8") !== text) {
      console.error(`${published.file} is not what the code says: run npm run schemas.`);
      process.exitCode = 1;
    }
  }
}

void main();
