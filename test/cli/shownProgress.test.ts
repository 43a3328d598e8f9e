import { shownProgress } from "../../src/cli/shownProgress";
import { oneOpening } from "../../packages/workbench/src/page/oneOpening";

test("a terminal is told how far an opening is; a file, or a pipe, is told nothing", () => {
  const told: string[] = [];
  const screen = { write: (text: string) => told.push(text) };
  shownProgress(screen).progress?.(0.5);
  expect(told).toEqual([]);
  shownProgress({ ...screen, isTTY: true }).progress?.(0.5);
  expect(told.join("")).toContain("50%");
});

test("an opening can be stopped, and a later one takes the place of an earlier", async () => {
  const shares: number[] = [];
  const openings = oneOpening((share) => shares.push(share));
  expect(openings.stop()).toBe(false);
  let letFirst: (name: string) => void = () => undefined;
  const first = openings.begin(async ({ progress, isCancelled }) => {
    const name = await new Promise<string>((resolve) => (letFirst = resolve));
    progress?.(0.9);
    return [name, isCancelled?.()];
  });
  const second = openings.begin(async ({ progress, isCancelled }) => {
    progress?.(0.2);
    expect(openings.stop()).toBe(true);
    return Promise.resolve(isCancelled?.());
  });
  expect(await second).toBe(true);
  letFirst("first");
  expect(await first).toBeNull();
  expect([shares, openings.stop()]).toEqual([[0.2], false]);
});
