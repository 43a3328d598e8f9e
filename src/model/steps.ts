/**
 * Work in pieces, each telling what share of the whole is done, from 0 to 1: between two pieces whoever carries it out may
 * let others go first, or stop for good.
 */
export type Steps<T> = Generator<number, T, undefined>;

/** Carried out at a stretch. */
export function atAStretch<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Steps as a part of greater work, from one share of it to another. */
export function* partOf<T>(steps: Steps<T>, from: number, to: number): Steps<T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield from + (to - from) * step.value;
  }
}
