import { isMissingChunk, retrying } from "../../src/taskpane/retryChunks";

/** Fails so many times, then loads. */
function flaky(failures: number) {
  const asked: string[] = [];
  const load = (chunk: string): Promise<string> => {
    asked.push(chunk);
    return asked.length <= failures ? Promise.reject(new Error(`lost ${asked.length}`)) : Promise.resolve(`${chunk}!`);
  };
  const waits: number[] = [];
  const wait = (milliseconds: number) => Promise.resolve(waits.push(milliseconds));
  return { asked, waits, load: retrying(load, wait, [1, 2]) };
}

test("a piece that arrives is asked for once, without a wait", async () => {
  const { asked, waits, load } = flaky(0);
  await expect(load("check")).resolves.toBe("check!");
  expect([asked, waits]).toEqual([["check"], []]);
});

test("a piece that is lost is asked for again, after a wait", async () => {
  const { asked, waits, load } = flaky(2);
  await expect(load("check")).resolves.toBe("check!");
  expect([asked, waits]).toEqual([
    ["check", "check", "check"],
    [1, 2],
  ]);
});

test("a piece that never arrives is told as it failed last", async () => {
  const { asked, load } = flaky(9);
  await expect(load("check")).rejects.toThrow("lost 3");
  expect(asked).toHaveLength(3);
});

test("only a piece that could not be loaded counts as one", () => {
  expect(isMissingChunk(Object.assign(new Error("Loading chunk 7 failed."), { name: "ChunkLoadError" }))).toBe(true);
  expect(isMissingChunk(new TypeError("x is not a function"))).toBe(false);
  expect(isMissingChunk("lost")).toBe(false);
});
