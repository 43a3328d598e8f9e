import {
  BaselineOffset,
  BooleanNumber,
  HorizontalAlign,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
} from "../bookData";
import type { Sheet } from "../book/sheet";
import { styleAt, type StylePatch } from "../book/styles";
import type { BookStyle } from "../openedBook";
import { cssColor, officeColor } from "./color";
import { invalidArgument } from "./hostError";
import type { Json } from "./json";
import { numberFrom, textFrom, truthFrom } from "./jsonValues";

/** One property of a cell's format: how it is read from a cell, and what setting it changes in the cell's style. */
export interface FormatProperty {
  readonly read: (sheet: Sheet, row: number, column: number) => Json;
  readonly write: (value: Json) => StylePatch;
}

export type FormatProperties = Readonly<Record<string, FormatProperty>>;

function property<T>(
  pick: (style: BookStyle) => T | null | undefined,
  toOffice: (value: T | null) => Json,
  write: (value: Json) => StylePatch,
): FormatProperty {
  return { read: (sheet, row, column) => toOffice(styleAt(sheet, row, column, pick)), write };
}

/** The pair's other half; unknown words are refused. */
function paired<T>(pairs: readonly (readonly [string, T])[], value: Json): T {
  const found = pairs.find(([word]) => word === value);
  if (found === undefined)
    throw invalidArgument(`${JSON.stringify(value)} is not one of the words that are known here`);
  return found[1];
}

function wordFor<T>(pairs: readonly (readonly [string, T])[], value: T, otherwise: string): string {
  return pairs.find(([, each]) => each === value)?.[0] ?? otherwise;
}

const isOn = (value: BooleanNumber | null): boolean => value === BooleanNumber.TRUE;
const onOff = (value: Json): BooleanNumber | null => (truthFrom(value) ? BooleanNumber.TRUE : null);

function underline(value: Json): StylePatch {
  if (value === "None") return { ul: null };
  const double = value === "Double" || value === "DoubleAccountant";
  if (!double && value !== "Single" && value !== "SingleAccountant") throw invalidArgument("this is no underline");
  return { ul: { s: BooleanNumber.TRUE, t: double ? TextDecoration.DOUBLE : TextDecoration.SINGLE } };
}

function baseline(offset: BaselineOffset): FormatProperty {
  return property(
    ({ va }) => va,
    (va) => va === offset,
    (value) => ({ va: truthFrom(value) ? offset : null }),
  );
}

export const FONT: FormatProperties = {
  name: property(
    ({ ff }) => ff,
    (ff) => ff ?? "Calibri",
    (value) => ({ ff: textFrom(value) }),
  ),
  size: property(
    ({ fs }) => fs,
    (fs) => fs ?? 11,
    (value) => ({ fs: numberFrom(value, 1, 409) }),
  ),
  bold: property(
    ({ bl }) => bl,
    isOn,
    (value) => ({ bl: onOff(value) }),
  ),
  italic: property(
    ({ it }) => it,
    isOn,
    (value) => ({ it: onOff(value) }),
  ),
  color: property(
    ({ cl }) => cl?.rgb,
    (rgb) => officeColor(rgb ?? "#000000"),
    (value) => ({ cl: { rgb: cssColor(textFrom(value)) } }),
  ),
  underline: property(
    ({ ul }) => ul,
    (ul) => (!isOn(ul?.s ?? null) ? "None" : ul?.t === TextDecoration.DOUBLE ? "Double" : "Single"),
    underline,
  ),
  strikethrough: property(
    ({ st }) => st?.s,
    isOn,
    (value) => ({ st: truthFrom(value) ? { s: BooleanNumber.TRUE } : null }),
  ),
  subscript: baseline(BaselineOffset.SUBSCRIPT),
  superscript: baseline(BaselineOffset.SUPERSCRIPT),
};

export const NO_FILL: StylePatch = { bg: null, xl: { hatch: null, hatchColor: null } };

/** `Excel.FillPattern` and what .xlsx calls the same. */
const HATCHES = [
  ["Gray50", "mediumGray"],
  ["Gray75", "darkGray"],
  ["Gray25", "lightGray"],
  ["Gray16", "gray125"],
  ["Gray8", "gray0625"],
  ["Horizontal", "darkHorizontal"],
  ["Vertical", "darkVertical"],
  ["Down", "darkDown"],
  ["Up", "darkUp"],
  ["Checker", "darkGrid"],
  ["SemiGray75", "darkTrellis"],
  ["LightHorizontal", "lightHorizontal"],
  ["LightVertical", "lightVertical"],
  ["LightDown", "lightDown"],
  ["LightUp", "lightUp"],
  ["Grid", "lightGrid"],
  ["CrissCross", "lightTrellis"],
] as const;

export const FILL: FormatProperties = {
  /** White where there is no fill, too: `tintAndShade` tells the two apart (office-js #4900, #6218). */
  color: property(
    ({ bg }) => bg?.rgb,
    (rgb) => officeColor(rgb ?? "#FFFFFF"),
    (value) => ({ bg: textFrom(value) === "" ? null : { rgb: cssColor(textFrom(value)) } }),
  ),
  /** Excel says null both for a solid fill and for none. */
  pattern: property(
    ({ xl }) => xl?.hatch,
    (hatch) => (hatch === null ? null : (HATCHES.find(([, stored]) => stored === hatch)?.[0] ?? null)),
    (value) => {
      if (value === "None") return NO_FILL;
      return { xl: value === "Solid" ? { hatch: null, hatchColor: null } : { hatch: paired(HATCHES, value) } };
    },
  ),
  patternColor: property(
    ({ xl }) => xl?.hatchColor,
    (rgb) => officeColor(rgb ?? "#000000"),
    (value) => ({ xl: { hatchColor: cssColor(textFrom(value)) } }),
  ),
  tintAndShade: property(
    ({ bg, xl }) => ((bg?.rgb ?? xl?.hatch) ? 0 : null),
    (tint) => tint,
    (value) => {
      numberFrom(value, -1, 1);
      return {};
    },
  ),
};

const HORIZONTAL = [
  ["General", HorizontalAlign.UNSPECIFIED],
  ["Left", HorizontalAlign.LEFT],
  ["Center", HorizontalAlign.CENTER],
  ["Right", HorizontalAlign.RIGHT],
  ["Justify", HorizontalAlign.JUSTIFIED],
  ["Justify", HorizontalAlign.BOTH],
  ["Distributed", HorizontalAlign.DISTRIBUTED],
  ["CenterAcrossSelection", HorizontalAlign.CENTER],
] as const;

const VERTICAL = [
  ["Top", VerticalAlign.TOP],
  ["Center", VerticalAlign.MIDDLE],
  ["Bottom", VerticalAlign.BOTTOM],
  ["Justify", VerticalAlign.MIDDLE],
  ["Distributed", VerticalAlign.MIDDLE],
] as const;

const READING_ORDERS = [
  ["Context", 0],
  ["LeftToRight", 1],
  ["RightToLeft", 2],
] as const;

export const ALIGNMENT: FormatProperties = {
  horizontalAlignment: property(
    ({ ht }) => ht,
    (ht) => wordFor<HorizontalAlign>(HORIZONTAL, ht ?? HorizontalAlign.UNSPECIFIED, "General"),
    (value) => ({ ht: paired<HorizontalAlign>(HORIZONTAL, value) || null }),
  ),
  verticalAlignment: property(
    ({ vt }) => vt,
    (vt) => wordFor<VerticalAlign>(VERTICAL, vt ?? VerticalAlign.BOTTOM, "Bottom"),
    (value) => ({ vt: paired<VerticalAlign>(VERTICAL, value) }),
  ),
  wrapText: property(
    ({ tb }) => tb,
    (tb) => tb === WrapStrategy.WRAP,
    (value) => ({ tb: truthFrom(value) ? WrapStrategy.WRAP : null }),
  ),
  indentLevel: property(
    ({ xl }) => xl?.indent,
    (indent) => indent ?? 0,
    (value) => ({ xl: { indent: numberFrom(value, 0, 250) } }),
  ),
  readingOrder: property(
    ({ xl }) => xl?.readingOrder,
    (order) => wordFor(READING_ORDERS, order ?? 0, "Context"),
    (value) => ({ xl: { readingOrder: paired(READING_ORDERS, value) || null } }),
  ),
  shrinkToFit: property(
    ({ xl }) => xl?.shrinkToFit,
    (on) => on === true,
    (value) => ({ xl: { shrinkToFit: truthFrom(value) || null } }),
  ),
  /** Univer counts clockwise, Office.js the other way; 180 is stacked letters. */
  textOrientation: property(
    ({ tr }) => tr,
    (tr) => (tr?.v === BooleanNumber.TRUE ? 180 : -(tr?.a ?? 0) + 0),
    (value) => ({
      tr: value === 180 ? { a: 0, v: BooleanNumber.TRUE } : value === 0 ? null : { a: -numberFrom(value, -90, 90) },
    }),
  ),
};

export const PROTECTION: FormatProperties = {
  locked: property(
    ({ xl }) => xl?.unlocked,
    (unlocked) => unlocked !== true,
    (value) => ({ xl: { unlocked: truthFrom(value) ? null : true } }),
  ),
  formulaHidden: property(
    ({ xl }) => xl?.formulaHidden,
    (hidden) => hidden === true,
    (value) => ({ xl: { formulaHidden: truthFrom(value) || null } }),
  ),
};
