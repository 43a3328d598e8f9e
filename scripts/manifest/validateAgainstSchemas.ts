import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { validateXML } from "xmllint-wasm";

const mainSchema = "OfficeAppManifestV1_1.xsd";

/** What the XML Schemas in the folder say against a manifest; null when the folder has no such schemas. */
export async function validateAgainstSchemas(
  fileName: string,
  contents: string,
  folder: string,
): Promise<readonly string[] | null> {
  if (!existsSync(join(folder, mainSchema))) return null;
  const schemas = readdirSync(folder)
    .filter((name) => name.endsWith(".xsd"))
    .map((name) => ({ fileName: name, contents: readFileSync(join(folder, name), "utf8") }));
  const result = await validateXML({
    xml: [{ fileName, contents }],
    schema: schemas.filter(({ fileName: name }) => name === mainSchema),
    preload: schemas.filter(({ fileName: name }) => name !== mainSchema),
  });
  if (result.valid) return [];
  return result.errors.map(({ message, loc }) => (loc === null ? message : `line ${loc.lineNumber}: ${message}`));
}
