import { readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type Zippable, zipSync } from "fflate";
import { filesUnder } from "./filesUnder";

/** Of every file alike, so that the same sources make the same bytes. */
const MADE = new Date(2026, 0, 1);
const UNIX = 3;

/** The folder as one .zip that unpacks to a folder of its name; scripts stay runnable. */
export function packRelease(folder: string, zip: string): void {
  const files: Zippable = {};
  for (const file of filesUnder(folder)) {
    const path = join(folder, file);
    files[`${basename(folder)}/${file}`] = [
      new Uint8Array(readFileSync(path)),
      // Pictures and workbooks are packed already.
      { level: /\.(png|xlsx)$/.test(file) ? 0 : 9, mtime: MADE, os: UNIX, attrs: statSync(path).mode << 16 },
    ];
  }
  writeFileSync(zip, zipSync(files));
}
