import type { Area } from "../../model/address";
import { cellCount } from "../../model/areas";
import type { SheetArea } from "../../model/plan";
import { job, type Job } from "../jobs";
import { rangeAt, rowBands, sheetById } from "../ranges";
import { SIDES, type Fill, type Line, type Look, type LookKey, type Side } from "./look";
import { runsOf, sharing, type Run } from "./lookRuns";

/** One round asks what all cells of a band agree on, the second only for what they do not, cell by cell. */
const CELLS_A_BAND = 5_000;
const BYTES_A_BAND = 3_000;
const BYTES_OF_FILL = 130;
const BYTES_OF_BORDERS = 620;
const BYTES_OF_ONE = 45;

/** Where a member stands in `Range.format` and in what `getCellProperties` is asked for. */
const PATHS: { readonly [K in Exclude<LookKey, Side | "fill">]: string } = {
  fontName: "font/name",
  fontSize: "font/size",
  bold: "font/bold",
  italic: "font/italic",
  underline: "font/underline",
  strikethrough: "font/strikethrough",
  subscript: "font/subscript",
  superscript: "font/superscript",
  fontColor: "font/color",
  horizontal: "horizontalAlignment",
  vertical: "verticalAlignment",
  wrap: "wrapText",
  indent: "indentLevel",
  shrink: "shrinkToFit",
  rotation: "textOrientation",
  readingOrder: "readingOrder",
  locked: "protection/locked",
  formulaHidden: "protection/formulaHidden",
};
type PlainKey = keyof typeof PATHS;
const PLAIN_KEYS = Object.keys(PATHS) as PlainKey[];
const FORMAT_LOAD = PLAIN_KEYS.map((key) => `format/${PATHS[key]}`).join(",");
const FILL = { color: true, pattern: true, patternColor: true, tintAndShade: true } as const;

/** A band of cells: what all of them are, the fill of each, and what they differ in. */
interface Band {
  readonly area: Area;
  readonly common: Look;
  readonly fills: readonly (readonly (Fill | null)[])[];
  readonly edges: ReadonlyMap<string, Line | null>;
  readonly mixed: readonly PlainKey[];
  readonly mixedBorders: boolean;
  cells: readonly (readonly Excel.CellProperties[])[] | null;
}

/** Looks that are read in two rounds: run `first`, then `second()` (often none), then ask `runs`. */
export interface LookReading {
  readonly first: readonly Job<void>[];
  readonly second: () => readonly Job<void>[];
  readonly runs: () => readonly Run<Look>[];
}

/** How the cells of one area look, in a number of runs. */
export function readLooks(context: Excel.RequestContext, { sheet, area }: SheetArea): LookReading {
  const bands: Band[] = [];
  const at = (band: Area) => rangeAt(sheetById(context, sheet.id), band);
  return {
    first: rowBands(area, CELLS_A_BAND).map((band) =>
      job(
        BYTES_A_BAND + cellCount(band) * BYTES_OF_FILL,
        () => loadBand(at(band)),
        (loaded) => void bands.push(bandOf(band, loaded)),
      ),
    ),
    second: () => bands.flatMap((band) => (isMixed(band) ? cellJobs(band, at) : [])),
    runs: () => bands.flatMap(lookRuns),
  };
}

function loadBand(range: Excel.Range) {
  range.load(FORMAT_LOAD);
  const borders = range.format.borders.load("items/sideIndex,items/style,items/weight,items/color");
  return { range, borders, fills: range.getCellProperties({ format: { fill: FILL } }) };
}

function bandOf(area: Area, { range, borders, fills }: ReturnType<typeof loadBand>): Band {
  const entries = PLAIN_KEYS.map((key) => [key, atPath(range.format, PATHS[key])] as const);
  const edges = new Map<string, Excel.RangeBorder>(borders.items.map((border) => [border.sideIndex, border]));
  const needed = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];
  if (area.bottom > area.top) needed.push("InsideHorizontal");
  if (area.right > area.left) needed.push("InsideVertical");
  const lines = needed.map((side) => [side, lineOf(edges.get(side))] as const);
  return {
    area,
    common: Object.fromEntries(entries.filter(([, value]) => value !== null)),
    fills: fills.value.map((row) => row.map((cell) => fillOf(cell.format?.fill))),
    edges: new Map(lines.flatMap(([side, line]) => (line === undefined ? [] : [[side, line]]))),
    mixed: entries.flatMap(([key, value]) => (value === null ? [key] : [])),
    mixedBorders: lines.some(([, line]) => line === undefined),
    cells: null,
  };
}

/**
 * Excel answers white for a cell without a fill, and a null pattern for that as well as for a solid fill: only
 * `tintAndShade`, a number where there is a fill, tells (office-js #4900, #6218).
 */
function fillOf(fill: Excel.CellPropertiesFill | undefined): Fill | null {
  if (typeof fill?.tintAndShade !== "number") return null;
  const pattern = fill.pattern ?? null;
  return { color: fill.color ?? "", pattern, patternColor: pattern === null ? null : (fill.patternColor ?? null) };
}

/** Undefined where the cells differ. A line that is not there has neither colour nor weight. */
function lineOf(border: Excel.CellBorder | Excel.RangeBorder | undefined): Line | null | undefined {
  if (border === undefined || (border.style ?? null) === null) return undefined;
  if (border.style === "None") return null;
  const [weight, color] = [border.weight ?? null, border.color ?? null];
  const style = border.style ?? null;
  return style === null || weight === null || color === null ? undefined : { style, weight, color };
}

function isMixed({ area, mixed, mixedBorders }: Band): boolean {
  return cellCount(area) > 1 && (mixed.length > 0 || mixedBorders);
}

function cellJobs(band: Band, at: (area: Area) => Excel.Range): readonly Job<void>[] {
  const bytes = band.mixed.length * BYTES_OF_ONE + (band.mixedBorders ? BYTES_OF_BORDERS : 0) + 20;
  return [
    job(
      cellCount(band.area) * bytes,
      () => at(band.area).getCellProperties({ format: askedOf(band) }),
      (cells) => void (band.cells = cells.value),
    ),
  ];
}

function askedOf({ mixed, mixedBorders }: Band): Excel.CellPropertiesFormatLoadOptions {
  const asked: Record<string, unknown> = {};
  for (const key of mixed) {
    const [group = "", member] = PATHS[key].split("/");
    // The protection is asked for as a whole, other groups by member.
    const isWhole = member === undefined || group === "protection";
    asked[group] = isWhole ? true : { ...(asked[group] as object | undefined), [member]: true };
  }
  if (mixedBorders) asked["borders"] = { style: true, weight: true, color: true };
  return asked;
}

function lookRuns(band: Band): readonly Run<Look>[] {
  const shared = sharing<Look>();
  const known = new Map<string, Look>();
  const { area, cells } = band;
  return runsOf(area, (row, column) => {
    const cell = cells?.[row - area.top]?.[column - area.left]?.format;
    const fill = band.fills[row - area.top]?.[column - area.left] ?? null;
    // Cells that say the same on the same edges look the same.
    const edges = `${row === area.top} ${row === area.bottom} ${column === area.left} ${column === area.right}`;
    const key = `${edges}${fill === null ? "" : JSON.stringify(fill)}${cell === undefined ? "" : JSON.stringify(cell)}`;
    const look =
      known.get(key) ?? shared({ ...band.common, fill, ...bordersOf(band, row, column, cell), ...ownOf(band, cell) });
    known.set(key, look);
    return look;
  });
}

function bordersOf(band: Band, row: number, column: number, cell: Excel.CellPropertiesFormat | undefined): Look {
  const { top, bottom, left, right } = band.area;
  const edges: { readonly [S in Side]: string } = {
    top: row === top ? "EdgeTop" : "InsideHorizontal",
    bottom: row === bottom ? "EdgeBottom" : "InsideHorizontal",
    left: column === left ? "EdgeLeft" : "InsideVertical",
    right: column === right ? "EdgeRight" : "InsideVertical",
  };
  const lines = SIDES.map((side) => {
    const line = cell?.borders === undefined ? band.edges.get(edges[side]) : lineOf(cell.borders[side]);
    return [side, line] as const;
  });
  return Object.fromEntries(lines.filter(([, line]) => line !== undefined));
}

/** Where the letters of one cell differ, Excel says null, which cannot be set. */
function ownOf({ mixed }: Band, cell: Excel.CellPropertiesFormat | undefined): Look {
  if (cell === undefined) return {};
  const entries = mixed.map((key) => [key, atPath(cell, PATHS[key])] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== null && value !== undefined));
}

function atPath(format: object, path: string): unknown {
  return path.split("/").reduce<unknown>((value, name) => (value as Record<string, unknown>)[name], format) ?? null;
}
