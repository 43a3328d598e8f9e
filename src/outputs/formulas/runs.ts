/** Rows that follow each other. */
export interface Rows {
  readonly top: number;
  readonly bottom: number;
}

/**
 * The rows of some units as few runs as they make. A run goes on over rows in which the column that is looked at is empty
 * (`isEmpty`); nobody else's row is among them.
 */
export function runsOfRows(lines: readonly number[], isEmpty: (line: number) => boolean): readonly Rows[] {
  const runs: { top: number; bottom: number }[] = [];
  for (const line of [...lines].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && areEmpty(run.bottom + 1, line - 1, isEmpty)) run.bottom = line;
    else runs.push({ top: line, bottom: line });
  }
  return runs;
}

function areEmpty(from: number, to: number, isEmpty: (line: number) => boolean): boolean {
  for (let line = from; line <= to; line += 1) if (!isEmpty(line)) return false;
  return true;
}
