export interface Run<T> {
  readonly value: T;
  readonly from: number;
  readonly to: number;
}

/** Equal values that follow each other, as one. */
export function equalRuns<T>(values: readonly T[]): readonly Run<T>[] {
  const result: { value: T; from: number; to: number; key: string }[] = [];
  values.forEach((value, index) => {
    const key = JSON.stringify(value);
    const last = result.at(-1);
    if (last?.key === key) last.to = index;
    else result.push({ value, from: index, to: index, key });
  });
  return result;
}
