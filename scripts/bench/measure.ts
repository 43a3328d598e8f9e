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
  const ratio = beside === undefined ? "" : `, ${(beside / fastest).toFixed(1)} times as fast as the plain way`;
  console.log(`  ${name}: ${fastest.toFixed(1)} ms, ${((fastest * 1e6) / units).toFixed(0)} ns a unit${ratio}`);
  return fastest;
}
