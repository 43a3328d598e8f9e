import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDERS = ["src/framework/catalog", "samples/frameworks"].map((folder) => join(__dirname, "../..", folder));

/** Every framework document that the project ships, catalog and examples: its name and its text. */
export function documentTexts(): readonly (readonly [name: string, text: string])[] {
  return FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith(".json"))
      .map((file) => [file, readFileSync(join(folder, file), "utf8")] as const),
  );
}
