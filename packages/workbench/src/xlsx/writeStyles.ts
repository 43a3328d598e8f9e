import {
  BaselineOffset,
  BooleanNumber,
  TextDecoration,
  WrapStrategy,
  type BorderLineData,
  type Nullable,
} from "../bookData";
import type { BookStyle } from "../openedBook";
import { saysAll } from "../book/styles";
import { argb } from "./colors";
import { builtInId } from "./numberFormats";
import { BORDERS, HORIZONTAL, toXlsx, turnToXlsx, VERTICAL } from "./styleWords";
import { element, writeXml, type XmlElement } from "./xml";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const FIRST_OWN_FORMAT = 164;

/** A list in which equal elements stand once. */
class Distinct {
  readonly items: XmlElement[] = [];
  private readonly places = new Map<string, number>();

  constructor(...first: readonly XmlElement[]) {
    for (const item of first) this.add(item);
  }

  add(item: XmlElement): number {
    const key = writeXml(item);
    const known = this.places.get(key);
    if (known !== undefined) return known;
    this.places.set(key, this.items.length);
    this.items.push(item);
    return this.items.length - 1;
  }

  asList(name: string): XmlElement {
    return element(name, { count: this.items.length }, this.items);
  }
}

/** Collects the looks that a workbook uses and makes its styles part. */
export class StyleSheet {
  private readonly fonts = new Distinct();
  // The first two fills are fixed by the programs that read them.
  private readonly fills = new Distinct(patternFill("none"), patternFill("gray125"));
  private readonly borders = new Distinct();
  private readonly patterns: string[] = [];
  private readonly formats = new Distinct();
  private readonly dxfs: XmlElement[] = [];
  private readonly known = new Map<BookStyle, number>();

  constructor(private readonly defaultStyle: BookStyle) {
    this.formatOf(null, false);
  }

  /** The number that a cell's `s` gets. */
  formatOf(style: BookStyle | null, quoted: boolean): number {
    const cached = style === null || quoted ? undefined : this.known.get(style);
    if (cached !== undefined) return cached;
    // One made of a few changes stands on the workbook's look.
    const whole = style !== null && saysAll(style) ? style : { ...this.defaultStyle, ...style };
    const format = this.formats.add(this.format(whole, quoted));
    if (style !== null && !quoted) this.known.set(style, format);
    return format;
  }

  dxfOf(dxf: XmlElement): number {
    return this.dxfs.push(dxf) - 1;
  }

  part(): XmlElement {
    const formats = this.patterns.map((formatCode, index) =>
      element("numFmt", { numFmtId: FIRST_OWN_FORMAT + index, formatCode }),
    );
    const normal = element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
    return element("styleSheet", { xmlns: MAIN }, [
      formats.length === 0 ? null : element("numFmts", { count: formats.length }, formats),
      this.fonts.asList("fonts"),
      this.fills.asList("fills"),
      this.borders.asList("borders"),
      element("cellStyleXfs", { count: 1 }, [normal]),
      this.formats.asList("cellXfs"),
      element("cellStyles", { count: 1 }, [element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
      element("dxfs", { count: this.dxfs.length }, this.dxfs),
      element("tableStyles", {
        count: 0,
        defaultTableStyle: "TableStyleMedium9",
        defaultPivotStyle: "PivotStyleLight16",
      }),
    ]);
  }

  private format(style: BookStyle, quoted: boolean): XmlElement {
    const fontId = this.fonts.add(font(style));
    const fillId = this.fills.add(fill(style));
    const borderId = this.borders.add(border(style));
    const numFmtId = this.patternId(style.n?.pattern ?? "General");
    const [aligned, guarded] = [alignment(style), protection(style)];
    const attributes = {
      numFmtId,
      fontId,
      fillId,
      borderId,
      xfId: 0,
      quotePrefix: flag(quoted),
      applyNumberFormat: flag(numFmtId !== 0),
      applyFont: flag(fontId !== 0),
      applyFill: flag(fillId !== 0),
      applyBorder: flag(borderId !== 0),
      applyAlignment: flag(aligned !== null),
      applyProtection: flag(guarded !== null),
    };
    return element("xf", attributes, [aligned, guarded]);
  }

  private patternId(pattern: string): number {
    const builtIn = builtInId(pattern);
    if (builtIn !== null) return builtIn;
    const known = this.patterns.indexOf(pattern);
    return FIRST_OWN_FORMAT + (known >= 0 ? known : this.patterns.push(pattern) - 1);
  }
}

function flag(on: boolean): 1 | null {
  return on ? 1 : null;
}

/** Excel reads these elements in this order only. */
function font(style: BookStyle): XmlElement {
  const mark = (name: string, on: boolean): XmlElement | null => (on ? element(name) : null);
  const baseline = toXlsx(
    [
      ["subscript", BaselineOffset.SUBSCRIPT],
      ["superscript", BaselineOffset.SUPERSCRIPT],
    ],
    style.va,
  );
  const color = argb(style.cl?.rgb);
  return element("font", {}, [
    mark("b", style.bl === BooleanNumber.TRUE),
    mark("i", style.it === BooleanNumber.TRUE),
    mark("strike", style.st?.s === BooleanNumber.TRUE),
    style.ul?.s === BooleanNumber.TRUE
      ? element("u", style.ul.t === TextDecoration.DOUBLE ? { val: "double" } : {})
      : null,
    baseline === null ? null : element("vertAlign", { val: baseline }),
    element("sz", { val: style.fs ?? 11 }),
    element("color", { rgb: color ?? "FF000000" }),
    element("name", { val: style.ff ?? "Calibri" }),
  ]);
}

function fill({ bg, xl }: BookStyle): XmlElement {
  const color = argb(bg?.rgb);
  if (xl?.hatch !== undefined) return patternFill(xl.hatch, argb(xl.hatchColor), color);
  return color === null ? patternFill("none") : patternFill("solid", color);
}

function patternFill(patternType: string, fg: string | null = null, bg: string | null = null): XmlElement {
  return element("fill", {}, [
    element("patternFill", { patternType }, [
      fg === null ? null : element("fgColor", { rgb: fg }),
      bg === null ? null : element("bgColor", { rgb: bg }),
    ]),
  ]);
}

function border({ bd }: BookStyle): XmlElement {
  const line = (name: string, drawn: Nullable<BorderLineData>): XmlElement => {
    const style = toXlsx(BORDERS, drawn?.s);
    return style === null
      ? element(name)
      : element(name, { style }, [element("color", { rgb: argb(drawn?.cl.rgb) ?? "FF000000" })]);
  };
  const attributes = { diagonalUp: flag(Boolean(bd?.bl_tr)), diagonalDown: flag(Boolean(bd?.tl_br)) };
  return element("border", attributes, [
    line("left", bd?.l),
    line("right", bd?.r),
    line("top", bd?.t),
    line("bottom", bd?.b),
    line("diagonal", bd?.tl_br ?? bd?.bl_tr),
  ]);
}

function alignment({ ht, vt, tb, tr, xl }: BookStyle): XmlElement | null {
  const turn = tr === null || tr === undefined ? 0 : turnToXlsx(tr);
  const aligned = element("alignment", {
    horizontal: toXlsx(HORIZONTAL, ht),
    vertical: vt === undefined ? null : toXlsx(VERTICAL, vt),
    textRotation: turn === 0 ? null : turn,
    wrapText: flag(tb === WrapStrategy.WRAP),
    indent: xl?.indent,
    shrinkToFit: flag(xl?.shrinkToFit === true),
    readingOrder: xl?.readingOrder,
  });
  return Object.keys(aligned.attributes).length === 0 ? null : aligned;
}

function protection({ xl }: BookStyle): XmlElement | null {
  if (xl?.unlocked !== true && xl?.formulaHidden !== true) return null;
  return element("protection", { locked: xl.unlocked === true ? 0 : null, hidden: flag(xl.formulaHidden === true) });
}
