import { numberOr } from "./xml";

interface Bounds {
  readonly least: number;
  readonly most: number;
  /** Told in whole numbers only. */
  readonly whole?: true;
}

/** What Excel lets each measure of a sheet be: it calls a file damaged whose own lies beyond. */
const BOUNDS = {
  columnWidth: { least: 0, most: 255 },
  rowHeight: { least: 0, most: 409.5 },
  fontSize: { least: 1, most: 409 },
  turn: { least: 0, most: 255, whole: true },
  indent: { least: 0, most: 250, whole: true },
  readingOrder: { least: 0, most: 2, whole: true },
  zoom: { least: 10, most: 400, whole: true },
  columns: { least: 0, most: 16_383, whole: true },
  rows: { least: 0, most: 1_048_575, whole: true },
  /** Of a chart's corner from its cell's. */
  offset: { least: 0, most: 2_147_483_647, whole: true },
  margin: { least: 0, most: 49 },
  paperSize: { least: 0, most: 65_535, whole: true },
  printScale: { least: 10, most: 400, whole: true },
  pages: { least: 0, most: 32_767, whole: true },
  pageNumber: { least: -32_768, most: 32_767, whole: true },
} as const satisfies Readonly<Record<string, Bounds>>;

/** What a file says of a measure: the most that Excel lets it be where it is more, and nothing where it is less. */
export function measureOr<T>(kind: keyof typeof BOUNDS, said: string | undefined, otherwise: T): number | T {
  const number = numberOr(said, null);
  if (number === null) return otherwise;
  const { least, most, whole }: Bounds = BOUNDS[kind];
  return number < least ? otherwise : Math.min(most, whole ? Math.trunc(number) : number);
}
