import { benchUnderstanding } from "../../scripts/bench/understanding";
import { say, tell } from "../../scripts/bench/report";
import { type BenchPart, runBench } from "../../scripts/bench/runBench";

const PARTS: Readonly<Record<string, BenchPart>> = {
  figures: (args) => {
    say("words");
    tell("figures", `of ${args.join()}`, { ms: 2 });
  },
  understanding: benchUnderstanding,
};

let out: jest.SpyInstance;

beforeEach(() => {
  out = jest.spyOn(console, "log").mockReturnValue(undefined);
  jest.spyOn(console, "error").mockReturnValue(undefined);
});

afterEach(() => jest.restoreAllMocks());

test.each([
  ["understanding", "2", "7", "--json"],
  ["--json", "understanding", "2", "7"],
])("a part with words of its own gives data where --json is asked: %s %s %s %s", async (...call) => {
  const { understanding } = JSON.parse((await runBench(call, PARTS)) ?? "null") as {
    understanding: { kinds: Record<string, Record<string, number>>; failures: unknown[] };
  };
  const tallies = Object.values(understanding.kinds).flatMap((tally) => Object.values(tally));
  expect(tallies.reduce((sum, count) => sum + count, 0)).toBe(2);
  expect(out).not.toHaveBeenCalled();
});

test("a part gets its own words without --json, and its lines are data", async () => {
  const data = JSON.parse((await runBench(["figures", "3", "--json"], PARTS)) ?? "null") as { lines: unknown[] };
  expect(data.lines).toContainEqual({ part: "figures", what: "of 3", figures: { ms: 2 } });
});

test("without --json the words stand on standard output, and there is no data", async () => {
  expect(await runBench(["figures"], PARTS)).toBeNull();
  expect(out).toHaveBeenCalledWith("words");
  await expect(runBench(["nothing"], PARTS)).rejects.toThrow("no such part: nothing; there are figures, understanding");
});
