import { greatest } from "../model/extremes";
import { OUTPUT_NAMES } from "../model/output";
import type { OutputWords } from "./outputShape";

/** The outputs as the help of the command line lists them, a line each. */
export function outputLines(words: OutputWords): string {
  const width = greatest(OUTPUT_NAMES.map((name) => name.length));
  return OUTPUT_NAMES.map(
    (name) => `                 ${name.padEnd(width)}  ${words[name].name}: ${words[name].what}`,
  ).join("\n");
}
