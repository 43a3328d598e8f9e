/** Where an arrow key, Home or End leads in a list of `count` from the place `at`; null for any other key. */
export function neighbour(at: number, count: number, key: string): number | null {
  switch (key) {
    case "ArrowDown":
      return Math.min(count - 1, at + 1);
    case "ArrowUp":
      return Math.max(0, at - 1);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
