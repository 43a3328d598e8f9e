/** Where a run prints. Tests hand in their own. */
export interface Io {
  out(text: string): void;
  problem(line: string): void;
  /** How far the work is, told often: the terminal decides what is shown of it. Absent: nothing is. */
  progress?(line: string): void;
  /** Local time to the minute (`2026-11-28T10:32`), for the record of a run; absent: the record says none. */
  readonly now?: () => string;
}

/** How a run ended: 0 nothing wrong, 1 done and errors were found, 2 the input or the call cannot be used. */
export type ExitCode = 0 | 1 | 2;
