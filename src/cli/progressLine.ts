/** As much of standard error as is used. */
export interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export interface ProgressLine {
  /** Says how far the work is, where it is time to. */
  show(line: string): void;
  /** Takes the line away before anything else is printed. */
  clear(): void;
}

/** Milliseconds: short work says nothing, and each line stands a while. */
const FOR_A_PERSON = { first: 1_000, each: 200 };
const FOR_A_LOG = { first: 10_000, each: 10_000 };

/**
 * How far the work is: after a second to a person, in a line that replaces itself; to a file or a pipe a line every ten
 * seconds. Ctrl+C ends the work at any moment (docs/known-limits.md): nothing is written before all of it is done.
 */
export function progressLine(screen: Screen, now: () => number): ProgressLine {
  const isPerson = screen.isTTY === true;
  const { first, each } = isPerson ? FOR_A_PERSON : FOR_A_LOG;
  let next = now() + first;
  let shown = 0;
  return {
    show: (line) => {
      if (now() < next) return;
      next = now() + each;
      screen.write(isPerson ? `\r${line.padEnd(shown)}` : `${line}\n`);
      if (isPerson) shown = line.length;
    },
    clear: () => {
      if (shown > 0) screen.write(`\r${" ".repeat(shown)}\r`);
      shown = 0;
    },
  };
}
