/**
 * The greatest of as many numbers as there may be rows, and of `floor`: spread into `Math.max`, each would be an argument, and
 * a call has room for some hundred thousand.
 */
export function greatest(numbers: Iterable<number>, floor = -Infinity): number {
  let most = floor;
  for (const number of numbers) if (number > most) most = number;
  return most;
}

/** The least of them, and of `ceiling`. */
export function least(numbers: Iterable<number>, ceiling = Infinity): number {
  let lowest = ceiling;
  for (const number of numbers) if (number < lowest) lowest = number;
  return lowest;
}
