import { machine } from "./cpu";
import { kept, remark, sayAside, told } from "./report";

/** A part of the benchmarks: it tells lines, says words and keeps data (report.ts), and is given the words behind its name. */
export type BenchPart = (args: readonly string[]) => void | Promise<void>;

/**
 * Runs every part, or the one that the call names. With `--json` among its words, wherever it stands, words go aside and all that
 * was measured is returned as one JSON text; null without.
 */
export async function runBench(
  call: readonly string[],
  parts: Readonly<Record<string, BenchPart>>,
): Promise<string | null> {
  const [name, ...args] = call.filter((word) => word !== "--json");
  const asData = call.includes("--json");
  sayAside(asData);
  remark(machine());
  const asked = name === undefined ? Object.values(parts) : [parts[name]];
  for (const part of asked) {
    if (part === undefined) throw new Error(`no such part: ${name}; there are ${Object.keys(parts).join(", ")}`);
    await part(args);
  }
  return asData ? JSON.stringify({ machine: machine(), lines: told(), ...kept() }, null, 2) : null;
}
