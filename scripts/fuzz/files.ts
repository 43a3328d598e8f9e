import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openXlsx } from "@xep-hang/workbench/xlsx/openXlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { Random } from "../../test/generator/random";
import type { Target } from "./target";

const FOLDER = join(import.meta.dirname, "../../samples");
const samples = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".xlsx"))
  .map((name) => new Uint8Array(readFileSync(join(FOLDER, name))));

/** A damaged .xlsx: opened or refused with a reason, never a fault. */
export const files: Target = {
  name: ".xlsx files",
  attempt: async (seed) => {
    const random = new Random(seed);
    const sample = random.pick(samples);
    await openXlsx(random.chance(50) ? flipped(sample, random) : respelt(sample, random));
    return null;
  },
};

function flipped(bytes: Uint8Array, random: Random): Uint8Array {
  const copy = bytes.slice(0, random.chance(10) ? random.int(1, bytes.length) : bytes.length);
  for (let left = random.int(1, 20); left > 0; left -= 1) copy[random.int(0, copy.length - 1)] = random.int(0, 255);
  return copy;
}

const BITS = [
  "<",
  ">",
  "/>",
  "&#x110000;",
  "&amp;",
  "&x;",
  "<!-- -->",
  "<c r='ZZZZZZ9'/>",
  "<row r='99999999'/>",
  '"',
  "9".repeat(400),
];

/** One part with a piece left out, doubled, or something put in; the archive itself stays sound. */
function respelt(bytes: Uint8Array, random: Random): Uint8Array {
  const parts = unzipSync(bytes);
  const name = random.pick(Object.keys(parts));
  const text = strFromU8(parts[name] ?? new Uint8Array());
  const from = random.int(0, text.length);
  const to = Math.min(text.length, from + random.int(0, 80));
  const piece = random.pick(["", text.slice(from, to).repeat(2), random.pick(BITS)]);
  return zipSync({ ...parts, [name]: strToU8(text.slice(0, from) + piece + text.slice(to)) });
}
