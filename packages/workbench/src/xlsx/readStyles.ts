import {
  BaselineOffset,
  BooleanNumber,
  TextDecoration,
  WrapStrategy,
  type BorderData,
  type BorderLineData,
} from "../bookData";
import type { BookStyle, ExcelOnlyStyle, LostPart } from "../openedBook";
import type { Palette } from "./colors";
import { builtInPattern, isDatePattern } from "./numberFormats";
import { BORDERS, HORIZONTAL, toUniver, turnToUniver, VERTICAL } from "./styleWords";
import { measureOr } from "./measure";
import { childOf, childrenOf, isTrue, numberOr, type XmlElement } from "./xml";

/** One entry of `cellXfs`: what a cell's `s` points at. */
export interface CellFormat {
  /** Id in the snapshot's styles; null for the workbook's default look. */
  readonly styleId: string | null;
  readonly date: boolean;
  /** The text was typed with a leading apostrophe. */
  readonly quoted: boolean;
}

export interface BookStyles {
  readonly styles: Readonly<Record<string, BookStyle>>;
  readonly formats: readonly CellFormat[];
  /** The look of cells that say nothing; `ff` and `fs` are always there. */
  readonly defaultStyle: BookStyle;
  /** Its id, for cells that look so in a row or a column that does not. */
  readonly plainId: string;
  /** Looks of conditional formats, their colours by value. */
  readonly dxfs: readonly XmlElement[];
  readonly lost: readonly LostPart[];
}

const PLAIN_ID = "s0";

export function readStyles(root: XmlElement | null, palette: Palette): BookStyles {
  const pattern = numberPatterns(root);
  const fonts = childrenOf(childOf(root, "fonts"), "font").map((font) => readFont(font, palette));
  const fills = childrenOf(childOf(root, "fills"), "fill").map((fill) => readFill(fill, palette));
  const borders = childrenOf(childOf(root, "borders"), "border").map((border) => readBorder(border, palette));
  const part = <T>(list: readonly T[], index: string | undefined): T | undefined => list[numberOr(index, 0)];

  const looks = childrenOf(childOf(root, "cellXfs"), "xf").map((xf) => {
    const { fontId, fillId, borderId, numFmtId } = xf.attributes;
    const look = { ...part(fonts, fontId), ...part(fills, fillId)?.look, ...part(borders, borderId) };
    const only = { ...readOnlyExcel(xf), ...part(fills, fillId)?.only };
    return withPattern({ ...look, ...readAlignment(xf) }, pattern(numberOr(numFmtId, 0)), only);
  });
  const defaultStyle: BookStyle = { ff: "Calibri", fs: 11, ...looks[0] };
  const { styles, formats } = numberStyles(looks, root);
  return {
    styles: { ...styles, [PLAIN_ID]: defaultStyle },
    formats,
    defaultStyle,
    plainId: PLAIN_ID,
    dxfs: readDxfs(root, palette),
    lost: lostLooks(root),
  };
}

/** What cells look like in the file and not when it is saved here. */
function lostLooks(root: XmlElement | null): readonly LostPart[] {
  const fills = childrenOf(childOf(root, "fills"), "fill");
  const named = new Set(
    childrenOf(childOf(root, "cellStyles"), "cellStyle")
      .filter(({ attributes }) => attributes["builtinId"] !== "0")
      .map(({ attributes }) => numberOr(attributes["xfId"], 0)),
  );
  const looks = childrenOf(childOf(root, "cellXfs"), "xf").map(({ attributes }) => attributes);
  const hasGradient = looks.some(({ fillId }) => childOf(fills[numberOr(fillId, 0)] ?? null, "gradientFill") !== null);
  const hasName = looks.some(({ xfId }) => named.has(numberOr(xfId, 0)));
  return [...(hasGradient ? (["gradient"] as const) : []), ...(hasName ? (["cellStyle"] as const) : [])];
}

/** Equal looks share one id, whatever the file does; the default look needs none. */
function numberStyles(looks: readonly BookStyle[], root: XmlElement | null): Pick<BookStyles, "styles" | "formats"> {
  const styles: Record<string, BookStyle> = {};
  const ids = new Map<string, string | null>([[JSON.stringify(looks[0] ?? {}), null]]);
  const formats = childrenOf(childOf(root, "cellXfs"), "xf").map((xf, index) => {
    const look = looks[index] ?? {};
    const key = JSON.stringify(look);
    let styleId = ids.get(key);
    if (styleId === undefined) {
      styleId = `s${ids.size}`;
      ids.set(key, styleId);
      styles[styleId] = look;
    }
    return { styleId, date: isDatePattern(look.n?.pattern ?? "General"), quoted: isTrue(xf.attributes["quotePrefix"]) };
  });
  return { styles, formats };
}

function numberPatterns(root: XmlElement | null): (id: number) => string {
  const own = childrenOf(childOf(root, "numFmts"), "numFmt").map(
    ({ attributes }) => [Number(attributes["numFmtId"]), attributes["formatCode"] ?? "General"] as const,
  );
  const patterns = new Map(own);
  return (id) => patterns.get(id) ?? builtInPattern(id);
}

function withPattern(look: BookStyle, pattern: string, only: ExcelOnlyStyle): BookStyle {
  const styled = pattern === "General" ? look : { ...look, n: { pattern } };
  return Object.keys(only).length === 0 ? styled : { ...styled, xl: only };
}

function readFont(font: XmlElement, palette: Palette): BookStyle {
  const value = (name: string): string | undefined => childOf(font, name)?.attributes["val"];
  const on = (name: string): boolean => {
    const mark = childOf(font, name);
    return mark !== null && (mark.attributes["val"] === undefined || isTrue(mark.attributes["val"]));
  };
  const color = palette.rgb(childOf(font, "color"));
  const underline = childOf(font, "u") === null ? "none" : (value("u") ?? "single");
  const baseline = value("vertAlign");
  return {
    ff: value("name") ?? "Calibri",
    fs: measureOr("fontSize", value("sz"), 11),
    ...(on("b") ? { bl: BooleanNumber.TRUE } : {}),
    ...(on("i") ? { it: BooleanNumber.TRUE } : {}),
    ...(on("strike") ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(underline === "none" ? {} : { ul: readUnderline(underline) }),
    ...(baseline === "subscript" ? { va: BaselineOffset.SUBSCRIPT } : {}),
    ...(baseline === "superscript" ? { va: BaselineOffset.SUPERSCRIPT } : {}),
    // Black is what cells have anyway.
    ...(color === null || color === "#000000" ? {} : { cl: { rgb: color } }),
  };
}

function readUnderline(word: string): NonNullable<BookStyle["ul"]> {
  return word.startsWith("double") ? { s: BooleanNumber.TRUE, t: TextDecoration.DOUBLE } : { s: BooleanNumber.TRUE };
}

interface Fill {
  readonly look: BookStyle;
  readonly only: ExcelOnlyStyle;
}

function readFill(fill: XmlElement, palette: Palette): Fill {
  const gradient = childOf(childOf(fill, "gradientFill"), "stop");
  if (gradient !== null) return solid(palette.rgb(childOf(gradient, "color")));
  const hatched = childOf(fill, "patternFill");
  const pattern = hatched?.attributes["patternType"] ?? "none";
  const [fg, bg] = [palette.rgb(childOf(hatched, "fgColor")), palette.rgb(childOf(hatched, "bgColor"))];
  if (pattern === "none") return { look: {}, only: {} };
  if (pattern === "solid") return solid(fg);
  return { look: solid(bg).look, only: { hatch: pattern, ...(fg === null ? {} : { hatchColor: fg }) } };
}

function solid(rgb: string | null): Fill {
  return { look: rgb === null ? {} : { bg: { rgb } }, only: {} };
}

function readBorder(border: XmlElement, palette: Palette): BookStyle {
  const edge = (...names: readonly string[]): BorderLineData | null => {
    for (const name of names) {
      const line = childOf(border, name);
      const s = toUniver(BORDERS, line?.attributes["style"]);
      if (s !== null) return { s, cl: { rgb: palette.rgb(childOf(line, "color")) ?? "#000000" } };
    }
    return null;
  };
  const diagonal = edge("diagonal");
  const edges: [keyof BorderData, BorderLineData | null][] = [
    ["l", edge("left", "start")],
    ["r", edge("right", "end")],
    ["t", edge("top")],
    ["b", edge("bottom")],
    ["tl_br", isTrue(border.attributes["diagonalDown"]) ? diagonal : null],
    ["bl_tr", isTrue(border.attributes["diagonalUp"]) ? diagonal : null],
  ];
  const drawn = edges.filter(([, line]) => line !== null);
  return drawn.length === 0 ? {} : { bd: Object.fromEntries(drawn) };
}

function readAlignment(xf: XmlElement): BookStyle {
  const { horizontal, vertical, wrapText, textRotation } = childOf(xf, "alignment")?.attributes ?? {};
  const ht = toUniver(HORIZONTAL, horizontal);
  // Bottom is where .xlsx puts text that says nothing.
  const vt = vertical === "bottom" ? null : toUniver(VERTICAL, vertical);
  const turn = measureOr("turn", textRotation, 0);
  return {
    ...(ht === null ? {} : { ht }),
    ...(vt === null ? {} : { vt }),
    ...(isTrue(wrapText) ? { tb: WrapStrategy.WRAP } : {}),
    ...(turn === 0 ? {} : { tr: turnToUniver(turn) }),
  };
}

function readOnlyExcel(xf: XmlElement): ExcelOnlyStyle {
  const { indent, shrinkToFit, readingOrder } = childOf(xf, "alignment")?.attributes ?? {};
  const { locked, hidden } = childOf(xf, "protection")?.attributes ?? {};
  const inwards = measureOr("indent", indent, 0);
  const order = measureOr("readingOrder", readingOrder, 0);
  return {
    ...(inwards === 0 ? {} : { indent: inwards }),
    ...(isTrue(shrinkToFit) ? { shrinkToFit: true } : {}),
    ...(order === 0 ? {} : { readingOrder: order }),
    ...(locked !== undefined && !isTrue(locked) ? { unlocked: true } : {}),
    ...(isTrue(hidden) ? { formulaHidden: true } : {}),
  };
}

function readDxfs(root: XmlElement | null, palette: Palette): XmlElement[] {
  return childrenOf(childOf(root, "dxfs"), "dxf").map((dxf) => palette.resolved(dxf));
}
