import { progressLine } from "../../src/cli/progressLine";
import { oneOpening } from "../../packages/workbench/src/page/oneOpening";

function screen(isTTY: boolean) {
  const told: string[] = [];
  let time = 0;
  const line = progressLine({ isTTY, write: (text) => told.push(text) }, () => time);
  return { told, line, at: (milliseconds: number) => void (time = milliseconds) };
}

test("a person is told how far the work is after a second, in a line that replaces itself and goes", () => {
  const { told, line, at } = screen(true);
  line.show("Đang đọc bảng… 10%");
  line.clear();
  expect(told).toEqual([]);
  at(1_000);
  line.show("Đang đọc bảng… 20%");
  line.show("Đang đọc bảng… 21%");
  at(1_300);
  line.show("Đang lưu… 3%");
  line.clear();
  line.clear();
  expect(told).toEqual(["\rĐang đọc bảng… 20%", "\rĐang lưu… 3%      ", `\r${" ".repeat(12)}\r`]);
});

test("a pipe or a file gets a line every ten seconds, and none of short work", () => {
  const { told, line, at } = screen(false);
  for (let second = 0; second <= 25; second++) {
    at(second * 1_000);
    line.show(`Đang đọc bảng… ${second}%`);
  }
  line.clear();
  expect(told).toEqual(["Đang đọc bảng… 10%\n", "Đang đọc bảng… 20%\n"]);
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
