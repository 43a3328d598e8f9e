import { DERIVED, type Assessment, type SheetScan, type TableChoice } from "./scan";

/** Nothing is written by a table's own rule until somebody has said that it is the rule. */
export function isConfirmed({ matchedBy }: Assessment, { frameworkId }: TableChoice): boolean {
  return matchedBy !== "derived" || frameworkId === DERIVED;
}

/** Some table of the sheet has results that may be written. */
export function hasConfirmed({ tables, choices }: SheetScan): boolean {
  return tables.some(({ assessment }, index) => assessment !== null && isConfirmed(assessment, choices[index] ?? {}));
}

export function isAllConfirmed({ tables, choices }: SheetScan): boolean {
  return tables.every(({ assessment }, index) => assessment === null || isConfirmed(assessment, choices[index] ?? {}));
}

/** The same results, with the rule of every table confirmed; the same scan where it is, for which much is known already. */
export function confirmed(scan: SheetScan): SheetScan {
  if (isAllConfirmed(scan)) return scan;
  const choices = scan.tables.map(({ assessment }, index): TableChoice => {
    const choice = scan.choices[index] ?? {};
    return assessment === null || isConfirmed(assessment, choice) ? choice : { ...choice, frameworkId: DERIVED };
  });
  return { ...scan, choices };
}
