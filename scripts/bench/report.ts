/** One line of a run: what was measured, and its figures by name, the unit in the name ("cpu ms", "× the floor"). */
interface Line {
  readonly part: string;
  readonly what: string;
  readonly figures: Readonly<Record<string, number>>;
}

const lines: Line[] = [];
const data: Record<string, unknown> = {};
let isAside = false;

/** Prints a line and keeps it for `--json`. */
export function tell(part: string, what: string, figures: Readonly<Record<string, number>>): void {
  lines.push({ part, what, figures });
  const told = Object.entries(figures).map(([name, figure]) => `${shortened(figure)} ${name}`);
  console.error(`${part}: ${what}: ${told.join(", ")}`);
}

/** Keeps for `--json` what is no line of figures, by the part's name. */
export function keep(part: string, of: unknown): void {
  data[part] = of;
}

/** Words that are the part's result: on standard output, unless data are to stand there alone. */
export function say(text: string): void {
  (isAside ? console.error : console.log)(text);
}

export function sayAside(aside: boolean): void {
  isAside = aside;
}

export function kept(): Readonly<Record<string, unknown>> {
  return data;
}

/** Says what a line cannot. */
export function remark(text: string): void {
  console.error(text);
}

export function told(): readonly Line[] {
  return lines;
}

function shortened(figure: number): string {
  return Math.abs(figure) >= 100 ? figure.toFixed(0) : figure.toPrecision(3);
}
