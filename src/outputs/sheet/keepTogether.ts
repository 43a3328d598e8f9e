import { ROOM_DOWN } from "../../model/paper";
import { EMPTY_LINE } from "./cells";
import { heightsOf, type Layout, type Line } from "./layLines";

/** What says how high lines come out on paper: the layout's own, and how far it is squeezed. */
export interface PrintedLayout extends Pick<Layout, "widths" | "base"> {
  readonly orientation: keyof typeof ROOM_DOWN;
  /** 1 where nothing is squeezed. */
  readonly scale: number;
}

/** Each page of another office suite, or another printer's, ends so much (in parts of a page) before or behind ours. */
const LEEWAY = 0.04;

/** The lines and then the block, blank lines before it where a page would end inside it, here or in another program. */
export function keepTogether(lines: readonly Line[], block: readonly Line[], layout: PrintedLayout): readonly Line[] {
  const room = ROOM_DOWN[layout.orientation] / layout.scale;
  const height = heightsOf(block, layout).reduce((sum, each) => sum + each, 0);
  const [blank = 1] = heightsOf([EMPTY_LINE], layout);
  const { page, used } = endOf(heightsOf(lines, layout), room);
  const leeway = room * LEEWAY * page;
  if (height + leeway > room || used + height + leeway <= room) return [...lines, ...block];
  const padding = Math.ceil((room + leeway - used) / blank);
  return [...lines, ...Array.from({ length: padding }, () => EMPTY_LINE), ...block];
}

/** On which page lines end, counted from 1, and how far down. */
function endOf(heights: readonly number[], room: number): { readonly page: number; readonly used: number } {
  return heights.reduce(
    ({ page, used }, each) => (used + each > room ? { page: page + 1, used: each } : { page, used: used + each }),
    { page: 1, used: 0 },
  );
}
