import { tell } from "./report";

/**
 * The fastest of some runs in milliseconds (the others were disturbed), printed with its time a unit and, where given,
 * its ratio to another.
 */
export function measure(name: string, units: number, work: () => unknown, beside?: number): number {
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  const fastest = Math.min(...times);
  const ofPlain = beside === undefined ? {} : { "× as fast as the plain way": beside / fastest };
  tell("ranking", name, { ms: fastest, "ns a unit": (fastest * 1e6) / units, ...ofPlain });
  return fastest;
}
