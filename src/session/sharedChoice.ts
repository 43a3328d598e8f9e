import { onlyOne } from "../model/onlyOne";
import type { SheetScan, TableChoice } from "./scan";
import type { Session } from "./session";

/**
 * A framework that joins sheets is chosen once, on any of them: tables of the other sheets that have all its criteria are
 * under it as well, unless something was chosen for them.
 */
export function withSharedChoice(choose: Session["choose"], scans: readonly SheetScan[]): readonly SheetScan[] {
  const taken = scans.flatMap(({ tables }) => tables.flatMap(({ understood }) => understood?.framework ?? []));
  const joining = new Set(taken.filter(({ ranking }) => ranking.sheets === "joined").map(({ id }) => id));
  const only = onlyOne([...joining]);
  // Which of several lists a sheet belongs to is for the officer to say.
  if (only === null) return scans;
  return scans.map((scan) => {
    const choices = scan.tables.map(({ matches, understood }, index): TableChoice => {
      const choice = scan.choices[index] ?? {};
      const fits = matches.some(({ framework, missing }) => framework.id === only && missing.length === 0);
      return choice.frameworkId !== undefined || understood?.framework.id === only || !fits
        ? choice
        : { ...choice, frameworkId: only };
    });
    return choices.every((choice, index) => choice === scan.choices[index]) ? scan : choose(scan, choices);
  });
}
