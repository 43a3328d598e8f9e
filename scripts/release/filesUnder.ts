import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** Every file in a folder and its folders, by its path from there, with `/`, in one order everywhere. */
export function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort((a, b) => (a < b ? -1 : 1));
}
