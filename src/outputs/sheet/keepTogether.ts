import { ROOM_DOWN } from "../../model/paper";
import { EMPTY_LINE } from "./cells";
import { heightsOf, type Layout, type Line } from "./layLines";

/** What says how high lines come out on paper: the layout's own, and how far it is squeezed. */
export interface PrintedLayout extends Pick<Layout, "widths" | "base"> {
  readonly orientation: keyof typeof ROOM_DOWN;
  /** 1 where nothing is squeezed. */
  readonly scale: number;
}

/** Pages of another office suite, or another printer's, end so much (in parts of a page) before or behind ours. */
const LEEWAY = 0.04;

/** The lines and then the block, blank lines before it where a page would end inside it, here or in another program. */
export function keepTogether(lines: readonly Line[], block: readonly Line[], layout: PrintedLayout): readonly Line[] {
  const room = ROOM_DOWN[layout.orientation] / layout.scale;
  const height = heightsOf(block, layout).reduce((sum, each) => sum + each, 0);
  const [blank = 1] = heightsOf([EMPTY_LINE], layout);
  const used = heightsOf(lines, layout).reduce((down, each) => (down + each > room ? each : down + each), 0);
  const leeway = room * LEEWAY;
  if (height + leeway > room || used + height + leeway <= room) return [...lines, ...block];
  const padding = Math.ceil((room + leeway - used) / blank);
  return [...lines, ...Array.from({ length: padding }, () => EMPTY_LINE), ...block];
}
