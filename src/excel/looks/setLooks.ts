import { areaText, type Area } from "../../model/address";
import type { CellColors } from "../../model/plan";
import { addressChunks } from "../addressChunks";
import { rangeAt } from "../ranges";
import { isSide, sameValue, SIDES, type Fill, type Line, type Look, type LookKey, type Side } from "./look";
import { runsOf, sharing, valuesIn, type Run } from "./lookRuns";

/** What to set on cells, by rectangles; null of `fill` or a side takes it away. */
export type LookChange = Run<Look>;

/**
 * What makes the cells of an area look as wanted, in as few rectangles as possible; `wanted` null leaves a cell alone.
 * What all cells want alike is set on all of them at once.
 */
export function lookChanges(
  area: Area,
  wanted: (row: number, column: number) => Look | null,
  now: readonly Run<Look>[],
  options: { readonly keys: readonly LookKey[]; readonly outerLines: OuterLines },
): readonly LookChange[] {
  const nowAt = valuesIn(now, area);
  const plain = options.keys.filter((key) => !isSide(key));
  const together = commonChange(area, wanted, nowAt, plain);
  const shared = sharing<Look>();
  const rest = runsOf(area, (row, column) => {
    const want = wanted(row, column);
    if (want === null) return null;
    const is = nowAt(row, column) ?? {};
    const own = plain.filter((key) => !(key in together) && want[key] !== undefined && !sameValue(want[key], is[key]));
    const change: Look = {
      ...Object.fromEntries(own.map((key) => [key, want[key]])),
      ...sideChange(area, row, column, { want, is }, options),
    };
    return Object.keys(change).length === 0 ? null : shared(change);
  });
  return [...(Object.keys(together).length === 0 ? [] : [{ area, value: together }]), ...rest];
}

/** Members that every cell wants to be the same and that some cell is not yet. */
function commonChange(
  area: Area,
  wanted: (row: number, column: number) => Look | null,
  now: (row: number, column: number) => Look | null,
  keys: readonly LookKey[],
): Look {
  let left = keys.map((key) => ({ key, value: wanted(area.top, area.left)?.[key], differs: false }));
  for (let row: number = area.top; row <= area.bottom && left.length > 0; row++) {
    for (let column: number = area.left; column <= area.right; column++) {
      const [want, is] = [wanted(row, column), now(row, column)];
      left = left.filter(({ key, value }) => value !== undefined && sameValue(want?.[key], value));
      for (const one of left) one.differs ||= !sameValue(is?.[one.key], one.value);
    }
  }
  return Object.fromEntries(left.filter(({ differs }) => differs).map(({ key, value }) => [key, value]));
}

/**
 * A line on the area's rim may be the neighbour's, who is not ours: "add" draws one only where there is none, "restore"
 * sets what was.
 */
export type OuterLines = "add" | "restore";

/**
 * A line between two cells of the area is drawn once, as the bottom or the right of the first. Either of the two may have it
 * by now, and leaves it where only the other's is taken away (office-js #1920): what was is set on both.
 */
function sideChange(
  area: Area,
  row: number,
  column: number,
  { want, is }: { readonly want: Look; readonly is: Look },
  { keys, outerLines }: { readonly keys: readonly LookKey[]; readonly outerLines: OuterLines },
): Look {
  const isRim: { readonly [S in Side]: boolean } = {
    top: row === area.top,
    bottom: row === area.bottom,
    left: column === area.left,
    right: column === area.right,
  };
  const sides = SIDES.filter((side) => {
    const [line, now] = [want[side], is[side]];
    if (!keys.includes(side) || line === undefined || sameValue(line, now)) return false;
    if (!isRim[side]) return outerLines === "restore" || side === "bottom" || side === "right";
    return outerLines === "restore" || (line !== null && (now ?? null) === null);
  });
  return Object.fromEntries(sides.map((side) => [side, want[side]]));
}

/** Fills and font colours that leave all else alone. */
export function colorChanges(area: Area, rows: readonly (readonly (CellColors | null)[])[]): readonly LookChange[] {
  const shared = sharing<Look>();
  return runsOf(area, (row, column) => {
    const colors = rows[row - area.top]?.[column - area.left] ?? null;
    if (colors === null) return null;
    return shared({ fill: { color: colors.fill, pattern: null, patternColor: null }, fontColor: colors.font });
  });
}

/** Sets the changes; rectangles that want the same are set together. */
export function setLooks(sheet: Excel.Worksheet, changes: readonly LookChange[]): void {
  for (const { areas, look } of together(changes)) {
    const [only, ...others] = areas;
    if (only === undefined) continue;
    if (others.length === 0) setLook(rangeAt(sheet, only).format, look, only);
    else
      for (const some of addressChunks(areas))
        setLook(sheet.getRanges(some.map(areaText).join(",")).untrack().format, look, only);
  }
}

interface Together {
  readonly look: Look;
  readonly areas: Area[];
}

/** Rectangles of one row or column have no lines inside: they are not set with others that have. */
function together(changes: readonly LookChange[]): readonly Together[] {
  const groups = new Map<string, Together>();
  for (const { area, value } of changes) {
    const shape = SIDES.some((side) => side in value) ? [area.bottom > area.top, area.right > area.left] : [];
    const key = JSON.stringify([value, shape]);
    const group = groups.get(key) ?? { look: value, areas: [] };
    group.areas.push(area);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function setLook(format: Excel.RangeFormat, look: Look, shape: Area): void {
  // Each of these objects costs the request something: only the ones needed are asked for.
  if (FONT_KEYS.some((key) => key in look)) setFont(format.font, look);
  if (look.fill !== undefined) setFill(format.fill, look.fill);
  // The indent comes after the alignment, which may take it away.
  if (look.horizontal !== undefined) format.horizontalAlignment = look.horizontal;
  if (look.vertical !== undefined) format.verticalAlignment = look.vertical;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.indent !== undefined) format.indentLevel = look.indent;
  if (look.shrink !== undefined) format.shrinkToFit = look.shrink;
  if (look.rotation !== undefined) format.textOrientation = look.rotation;
  if (look.readingOrder !== undefined) format.readingOrder = look.readingOrder;
  if (look.locked !== undefined) format.protection.locked = look.locked;
  if (look.formulaHidden !== undefined) format.protection.formulaHidden = look.formulaHidden;
  if (SIDES.some((side) => side in look)) setLines(format.borders, look, shape);
}

const FONT_KEYS = [
  "fontName",
  "fontSize",
  "bold",
  "italic",
  "underline",
  "strikethrough",
  "subscript",
  "superscript",
  "fontColor",
] as const satisfies readonly LookKey[];

function setFont(font: Excel.RangeFont, look: Look): void {
  if (look.fontName !== undefined) font.name = look.fontName;
  if (look.fontSize !== undefined) font.size = look.fontSize;
  if (look.bold !== undefined) font.bold = look.bold;
  if (look.italic !== undefined) font.italic = look.italic;
  if (look.underline !== undefined) font.underline = look.underline;
  if (look.strikethrough !== undefined) font.strikethrough = look.strikethrough;
  if (look.subscript !== undefined) font.subscript = look.subscript;
  if (look.superscript !== undefined) font.superscript = look.superscript;
  if (look.fontColor !== undefined) font.color = look.fontColor;
}

/** Under a pattern and for its lines Excel says white and black where no colour is given: that is left so. */
const UNDER_PATTERN = "#FFFFFF";
const OF_PATTERN = "#000000";

/** A colour by itself would leave the pattern that a cell has. */
function setFill(target: Excel.RangeFill, fill: Fill | null): void {
  target.clear();
  if (fill === null) return;
  const { color, pattern, patternColor } = fill;
  if (pattern === null) {
    target.color = color;
    return;
  }
  target.pattern = pattern;
  if (color !== UNDER_PATTERN) target.color = color;
  if (patternColor !== null && patternColor !== OF_PATTERN) target.patternColor = patternColor;
}

const EDGES = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" } as const;

function setLines(borders: Excel.RangeBorderCollection, look: Look, { top, bottom, left, right }: Area): void {
  for (const side of SIDES) {
    const line = look[side];
    if (line === undefined) continue;
    const across = side === "top" || side === "bottom";
    const inside = across
      ? bottom > top && (["InsideHorizontal"] as const)
      : right > left && (["InsideVertical"] as const);
    for (const edge of [EDGES[side], ...(inside === false ? [] : inside)]) setLine(borders.getItem(edge), line);
  }
}

function setLine(border: Excel.RangeBorder, line: Line | null): void {
  border.style = line?.style ?? "None";
  if (line === null) return;
  border.weight = line.weight;
  border.color = line.color;
}
