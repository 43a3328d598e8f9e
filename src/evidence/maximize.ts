import type { Fraction } from "../model/numbers/fraction";

/** `moves` · x ≤ `atMost`, which is not negative: x = 0 keeps it. */
export interface Constraint {
  readonly moves: readonly bigint[];
  readonly atMost: bigint;
}

export interface Maximum {
  readonly value: Fraction;
  /** Where it is reached, as doubles. */
  readonly at: readonly number[];
}

/** A simplex tableau of integers over one denominator; the last row is the objective, the last column what is left. */
interface Tableau {
  readonly rows: bigint[][];
  denominator: bigint;
  /** Which variable each row and each column stands for. */
  readonly basic: number[];
  readonly free: number[];
}

/** So many turns by the steepest way, a constraint; then by Bland's rule, which is slower and cannot circle. */
const STEEPEST_TURNS = 4;

/**
 * The greatest value of `objective` · x under the constraints, exact: the simplex method on integers. Null where nothing bounds it. Each x is free, so it stands there twice, forwards and backwards.
 */
export function maximize(constraints: readonly Constraint[], objective: readonly bigint[]): Maximum | null {
  const twice = (values: readonly bigint[]) => [...values, ...values.map((value) => -value)];
  const width = objective.length * 2;
  const tableau: Tableau = {
    rows: [
      ...constraints.map(({ moves, atMost }) => [...twice(moves), atMost]),
      [...twice(objective.map((value) => -value)), 0n],
    ],
    denominator: 1n,
    basic: constraints.map((_, row) => width + row),
    free: Array.from({ length: width }, (_, column) => column),
  };
  for (let turn = 0; ; turn++) {
    const column = turn < STEEPEST_TURNS * constraints.length ? steepest(tableau) : entering(tableau);
    if (column === null) return solution(tableau, objective.length);
    const row = leaving(tableau, column);
    if (row === null) return null;
    pivot(tableau, row, column);
  }
}

/** The variable that raises the objective most for its own size. */
function steepest({ rows }: Tableau): number | null {
  const objective = rows.at(-1) ?? [];
  let [best, most] = [-1, 0n];
  for (let column = 0; column < objective.length - 1; column++) {
    const own = objective[column] ?? 0n;
    if (own < most) [best, most] = [column, own];
  }
  return best < 0 ? null : best;
}

function entering({ rows, free }: Tableau): number | null {
  const objective = rows.at(-1) ?? [];
  return least(free, (column) => (objective[column] ?? 0n) < 0n);
}

/** The place of the least label among those that pass. */
function least(labels: readonly number[], passes: (place: number) => boolean): number | null {
  let best: number | null = null;
  labels.forEach((label, place) => {
    if (passes(place) && (best === null || label < (labels[best] ?? Infinity))) best = place;
  });
  return best;
}

function leaving({ rows, basic }: Tableau, column: number): number | null {
  let best: number | null = null;
  for (let row = 0; row < basic.length; row++) {
    const [own, left] = [rows[row]?.[column] ?? 0n, rows[row]?.at(-1) ?? 0n];
    if (own <= 0n) continue;
    if (best === null) {
      best = row;
      continue;
    }
    const [other, otherLeft] = [rows[best]?.[column] ?? 1n, rows[best]?.at(-1) ?? 0n];
    const order = left * other - otherLeft * own;
    if (order < 0n || (order === 0n && (basic[row] ?? 0) < (basic[best] ?? 0))) best = row;
  }
  return best;
}

function pivot(tableau: Tableau, row: number, column: number): void {
  const { rows, denominator } = tableau;
  const line = rows[row] ?? [];
  const own = line[column] ?? 1n;
  rows.forEach((other, index) => {
    if (index === row) return;
    const times = other[column] ?? 0n;
    for (let place = 0; place < other.length; place++) {
      other[place] =
        place === column ? -times : ((other[place] ?? 0n) * own - times * (line[place] ?? 0n)) / denominator;
    }
  });
  line[column] = denominator;
  tableau.denominator = own;
  const label = tableau.basic[row] ?? 0;
  tableau.basic[row] = tableau.free[column] ?? 0;
  tableau.free[column] = label;
}

function solution({ rows, denominator, basic }: Tableau, size: number): Maximum {
  const at = new Array<number>(size).fill(0);
  basic.forEach((label, row) => {
    if (label >= 2 * size) return;
    const value = Number(rows[row]?.at(-1) ?? 0n) / Number(denominator);
    const index = label % size;
    at[index] = (at[index] ?? 0) + (label < size ? value : -value);
  });
  return { value: { numerator: rows.at(-1)?.at(-1) ?? 0n, denominator }, at };
}
