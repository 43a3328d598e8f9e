import { KINDS } from "../../test/generator/kinds";
import { generate, generateKind } from "../../test/generator/generate";
import { printCase } from "../../test/generator/printCase";
import type { GeneratedCase } from "../../test/generator/truth";
import { answerTo } from "../../test/understanding/answer";
import { judge, VERDICTS, type Verdict } from "../../test/understanding/judge";
import { keep, say } from "./report";

interface Failure {
  readonly kind: string;
  readonly seed: number;
  readonly verdict: Verdict;
  readonly why: string;
}

type Tally = { [V in Verdict]: number };

/**
 * How many generated sheets are understood: `[seeds] [firstSeed] [--kind ID]`. A failing seed is played again,
 * and shown, by `1 SEED`; what is right or must be asked is the generator's to say (test/generator).
 */
export function benchUnderstanding(args: readonly string[]): void {
  const kind = args.includes("--kind") ? (args[args.indexOf("--kind") + 1] ?? null) : null;
  const [seeds = 5000, first = 0] = args.filter((arg) => /^\d+$/.test(arg)).map(Number);
  const tallies = new Map<string, Tally>(KINDS.map(({ id }) => [id, { right: 0, asked: 0, wrong: 0, silent: 0 }]));
  const failures: Failure[] = [];
  for (let seed = first; seed < first + seeds; seed += 1) {
    const made = kind === null ? generate(seed) : generateKind(kind, seed);
    if (seeds === 1) say(printCase(made));
    const { verdict, why } = judged(made);
    const tally = tallies.get(made.kind);
    if (tally !== undefined) tally[verdict] += 1;
    if (verdict !== "right") failures.push({ kind: made.kind, seed, verdict, why });
  }
  const shown = [...tallies].filter(([, tally]) => sumOf(tally) > 0);
  say(asTable(shown, failures));
  keep("understanding", { kinds: Object.fromEntries(shown), failures });
}

/** A fault thrown by the product is as bad as a silent wrong figure: nobody gets a word. */
function judged({ sheet, truth }: GeneratedCase): ReturnType<typeof judge> {
  try {
    return judge(truth, answerTo(sheet));
  } catch (fault) {
    return { verdict: "silent", why: `thrown: ${String(fault)}` };
  }
}

function sumOf(tally: Tally): number {
  return VERDICTS.reduce((sum, verdict) => sum + tally[verdict], 0);
}

function asTable(tallies: readonly (readonly [string, Tally])[], failures: readonly Failure[]): string {
  const total: Tally = { right: 0, asked: 0, wrong: 0, silent: 0 };
  for (const [, tally] of tallies) for (const verdict of VERDICTS) total[verdict] += tally[verdict];
  const line = (name: string, tally: Tally) => {
    const shares = VERDICTS.map((verdict) => `${((100 * tally[verdict]) / sumOf(tally)).toFixed(1)} %`.padStart(9));
    return `  ${name.padEnd(38)}${String(sumOf(tally)).padStart(6)}${shares.join("")}`;
  };
  const head = `  ${"kind".padEnd(38)}${"seeds".padStart(6)}${VERDICTS.map((verdict) => verdict.padStart(9)).join("")}`;
  return [
    "Sheets of a known truth: right, asked, wrong beside an error, silently wrong",
    head,
    ...tallies.map(([name, tally]) => line(name, tally)),
    line("all", total),
    ...failuresOf(failures),
  ].join("\n");
}

/** At most so many of each kind are listed; the others are of the same sort, mostly. */
const LISTED = 3;

function failuresOf(failures: readonly Failure[]): readonly string[] {
  const listed = failures.filter(
    ({ kind, verdict }, at) =>
      failures.slice(0, at).filter((former) => former.kind === kind && former.verdict === verdict).length < LISTED,
  );
  return listed.map(({ kind, seed, verdict, why }) => `  ${verdict.padEnd(7)}${kind} ${seed}: ${why}`);
}
