import type { GeneratedCase } from "./truth";

/** A case as text, for eyes: the sheet with its rows numbered, then what is true of it. */
export function printCase({ kind, seed, sheet, truth }: GeneratedCase): string {
  const rows = sheet.rows.map(
    (row, at) => `${at + 1}\t${row.map(({ shown, value }) => shown ?? show(value)).join("\t")}`,
  );
  const units = truth.units.map((unit) => `${unit.row + 1}\t${unit.name}\t${unit.total}\t${unit.rank}\t${unit.class}`);
  const roles = truth.columns.map(({ role }) => role).join(" ");
  const planted = truth.outliers.map((outlier) => JSON.stringify(outlier));
  return [
    `# ${kind} ${seed}`,
    ...rows,
    `# asking ${truth.asking}, ${JSON.stringify(truth.rule)}: ${roles}`,
    ...units,
    ...planted,
  ].join("\n");
}

function show(value: string | number | boolean): string {
  return typeof value === "string" ? value.replaceAll("\n", "⏎") : String(value);
}
