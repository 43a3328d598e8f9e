/** What is there when it is there alone. */
export function onlyOne<T>(items: readonly T[]): T | null {
  const [only, ...others] = items;
  return only !== undefined && others.length === 0 ? only : null;
}
