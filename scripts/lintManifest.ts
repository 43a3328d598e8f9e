import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { lintManifest } from "./manifest/lintManifest";
import { readProject } from "./manifest/readProject";
import { validateAgainstSchemas } from "./manifest/validateAgainstSchemas";

const project = join(__dirname, "..");

/** npm run manifest -- [manifest.xml] [--production] [--schemas FOLDER]: exit 0 in order, 1 not, 2 nothing to read. */
async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { production: { type: "boolean", default: false }, schemas: { type: "string" } },
  });
  const file = positionals[0] ?? join(project, "manifest.xml");
  if (!existsSync(file)) {
    console.error(`${file}: no such file`);
    return 2;
  }
  const xml = readFileSync(file, "utf8");
  const problems = [
    ...lintManifest(xml, readProject(project), { production: values.production }),
    ...(await schemaProblems(file, xml, values.schemas)),
  ];
  for (const problem of problems) console.error(`${basename(file)}: ${problem}`);
  console.log(
    problems.length === 0 ? `${basename(file)}: in order` : `${basename(file)}: wrong in ${problems.length} places`,
  );
  return problems.length === 0 ? 0 : 1;
}

async function schemaProblems(file: string, xml: string, folder: string | undefined): Promise<readonly string[]> {
  const found = folder === undefined ? null : await validateAgainstSchemas(basename(file), xml, folder);
  const leftOut = folder === undefined ? "none named" : `none in ${folder}`;
  console.log(
    found === null
      ? `XML Schemas left out (${leftOut}); only our own lint ran`
      : `XML Schemas in ${String(folder)}: checked`,
  );
  return found ?? [];
}

void run().then((code) => (process.exitCode = code));
