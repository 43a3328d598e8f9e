import { cpus, loadavg } from "node:os";

/** CPU milliseconds of this process, threads of others' code included, and those on the clock. */
export interface Cost {
  readonly cpu: number;
  readonly wall: number;
}

/** What one call costs. */
async function costOf(work: () => unknown): Promise<Cost> {
  const [before, start] = [process.cpuUsage(), performance.now()];
  await work();
  const [{ user, system }, wall] = [process.cpuUsage(before), performance.now() - start];
  return { cpu: (user + system) / 1000, wall };
}

/** Each work by turns, so that a busy machine disturbs all alike; the median of each. */
export async function costsOf(works: ReadonlyMap<string, () => unknown>, rounds: number): Promise<Map<string, Cost>> {
  const taken = new Map<string, Cost[]>();
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, work] of works) taken.set(name, [...(taken.get(name) ?? []), await costOf(work)]);
  }
  return new Map([...taken].map(([name, costs]) => [name, medianOf(costs)]));
}

function medianOf(costs: readonly Cost[]): Cost {
  return { cpu: medianBy(costs.map(({ cpu }) => cpu)), wall: medianBy(costs.map(({ wall }) => wall)) };
}

export function medianBy(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[figures.length >> 1] ?? NaN;
}

export function machine(): string {
  const [first] = cpus();
  const load = loadavg().map((each) => each.toFixed(2));
  return `${cpus().length} × ${first?.model ?? "?"}, Node ${process.versions.node}, load ${load.join(" ")}`;
}
