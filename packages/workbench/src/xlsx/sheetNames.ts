/** `Cấp sở` → `'Cấp sở'`, `O'Neil` → `'O''Neil'`. Quotes are always allowed, and often needed. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** Splits at commas that stand outside quotes and brackets: `'A, B'!$1:$2,'A, B'!$A:$B`. */
export function splitReferences(formula: string): string[] {
  return (formula.match(/(?:'(?:[^']|'')*'|\([^)]*\)|[^,'(])+/g) ?? []).map((part) => part.trim());
}

/** `'Cấp sở'!$A$1:$B$2` → `A1:B2`; null when it is no plain reference to rows, columns or cells. */
export function localReference(reference: string): string | null {
  const local = reference.slice(reference.lastIndexOf("!") + 1).replaceAll("$", "");
  return /^([A-Za-z]{1,3}\d+(:[A-Za-z]{1,3}\d+)?|\d+:\d+|[A-Za-z]{1,3}:[A-Za-z]{1,3})$/.test(local) ? local : null;
}

/** `A1:B2` → `$A$1:$B$2`, `1:3` → `$1:$3`. */
export function fixedReference(local: string): string {
  return local.replace(/[A-Za-z]+|\d+/g, "$$$&");
}
