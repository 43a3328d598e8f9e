import { generate } from "../../test/generator/generate";
import { accusations } from "../../test/understanding/circle";
import { gridOfSheet } from "../../test/understanding/gridOfSheet";
import { keep, say } from "./report";

/** How many generated sheets' drafts accuse a column of their own sheet, at once and saved: `[seeds] [firstSeed]`. */
export function benchDerive(args: readonly string[]): void {
  const [seeds = 2000, first = 0] = args.map(Number);
  const counts = { own: 0, saved: 0 };
  for (let seed = first; seed < first + seeds; seed += 1) {
    const { kind, sheet } = generate(seed);
    const told = accusations(gridOfSheet(sheet));
    for (const way of ["own", "saved"] as const) {
      if (told[way].length === 0) continue;
      counts[way] += 1;
      say(`${way} ${seed} ${kind}: ${[...new Set(told[way])].join(", ")}`);
    }
  }
  say(`${seeds} sheets: ${counts.own} accused by their own draft, ${counts.saved} by the saved one`);
  keep("derive", { seeds, first, ...counts });
}
