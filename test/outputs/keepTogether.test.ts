import { keepTogether, type PrintedLayout } from "../../src/outputs/sheet/keepTogether";
import type { Line } from "../../src/outputs/sheet/layLines";
import { ROOM_DOWN } from "../../src/model/paper";

const LAYOUT: PrintedLayout = { widths: [100], base: { fontSize: 12 }, orientation: "portrait", scale: 1 };
const HIGH: Line = { cells: [], bordered: false, height: 20 };
const block = (points: number): readonly Line[] => [{ cells: [], bordered: false, height: points }];

/** Where each line begins and ends on its page, in a program whose pages are `share` as high as ours. */
function printed(lines: readonly Line[], share: number) {
  const room = ROOM_DOWN.portrait * share;
  let [page, down] = [1, 0];
  return lines.map(({ height = 16 }) => {
    if (down + height > room) [page, down] = [page + 1, 0];
    down += height;
    return { page, height, until: down };
  });
}

test.each([0.97, 1, 1.03])("blocks stay whole on the third page too, on pages %d as high as ours", (share) => {
  let lines: readonly Line[] = Array.from({ length: 20 }, () => HIGH);
  const room = ROOM_DOWN.portrait;
  // What our own pages would just hold, three pages on end.
  const parts = [room * 0.4, room * 0.45, room * 0.48, room * 0.45, room * 0.45].map((points) =>
    Array.from({ length: Math.floor(points / 20) }, () => HIGH),
  );
  for (const part of parts) {
    const before = lines.length;
    lines = keepTogether(lines, part, LAYOUT);
    const pages = printed(lines, share).slice(lines.length - part.length);
    expect(new Set(pages.map(({ page }) => page)).size).toBe(1);
    expect(lines.length).toBeGreaterThanOrEqual(before + part.length);
  }
});

test("what no page holds follows at once", () => {
  expect(keepTogether([HIGH], block(ROOM_DOWN.portrait), LAYOUT)).toHaveLength(2);
});
