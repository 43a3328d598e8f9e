export interface Run<T> {
  readonly value: T;
  readonly from: number;
  readonly to: number;
}

/** Equal values that follow each other, as one. */
export function equalRuns<T>(values: readonly T[], isEqual: (a: T, b: T) => boolean = isSame): readonly Run<T>[] {
  const result: { value: T; from: number; to: number }[] = [];
  values.forEach((value, index) => {
    const last = result.at(-1);
    if (last !== undefined && isEqual(last.value, value)) last.to = index;
    else result.push({ value, from: index, to: index });
  });
  return result;
}

/** Saying the same. */
export function isSame(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === "object" && JSON.stringify(a) === JSON.stringify(b));
}
