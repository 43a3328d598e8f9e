import type { Nullable } from "../bookData";
import { childOf, childrenOf, element, type XmlElement } from "./xml";

/** The 64 numbered colours of old files (ECMA-376 part 1, 18.8.27); the first eight come twice. */
const FIRST_EIGHT = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";
const NUMBERED = `${FIRST_EIGHT} ${FIRST_EIGHT} 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333`;
/** Excel's theme where the file has none; in the order in which cells count theme colours. */
const OFFICE_THEME = "FFFFFF 000000 EEECE1 1F497D 4F81BD C0504D 9BBB59 8064A2 4BACC6 F79646 0000FF 800080";
/** Cells count light before dark, the theme's own list the other way round. */
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** Turns the colours of a file (by theme and tint, by number, by value) into `#RRGGBB`. */
export class Palette {
  private readonly theme: readonly string[];
  private readonly numbered: readonly string[];

  /** Both may be missing: the root of the theme part, and `colors` of the styles part. */
  constructor(theme: XmlElement | null, colors: XmlElement | null) {
    this.theme = themeColors(theme);
    const own = childrenOf(childOf(colors, "indexedColors"), "rgbColor");
    this.numbered =
      own.length === 0 ? NUMBERED.split(" ") : own.map(({ attributes }) => (attributes["rgb"] ?? "").slice(-6));
  }

  /** Null for "automatic" and for a colour that the file does not say. */
  rgb(color: XmlElement | null): string | null {
    if (color === null) return null;
    const { rgb, theme, indexed, tint } = color.attributes;
    const base =
      rgb !== undefined
        ? rgb.slice(-6)
        : theme !== undefined
          ? this.theme[Number(theme)]
          : this.numbered[Number(indexed ?? NaN)];
    if (base === undefined || !/^[0-9a-fA-F]{6}$/.test(base)) return null;
    return `#${tinted(base, Number(tint ?? 0)).toUpperCase()}`;
  }

  /** The same element with every colour in it by value, so that it needs neither theme nor numbers of its file. */
  resolved(source: XmlElement): XmlElement {
    const { name, attributes } = source;
    if (attributes["theme"] !== undefined || attributes["indexed"] !== undefined) {
      const rgb = this.rgb(source);
      return element(name, rgb === null ? { auto: 1 } : { rgb: `FF${rgb.slice(1)}` });
    }
    const children = source.children.map((child) => (typeof child === "string" ? child : this.resolved(child)));
    return { name, attributes, children };
  }
}

/** Any way Univer writes a colour (`#abc`, `#AABBCC`, `rgb(1,2,3)`) → `FFAABBCC`; null when it is none of them. */
export function argb(color: Nullable<string>): string | null {
  const text = (color ?? "").trim();
  if (/^#[0-9a-fA-F]{6}$/.test(text)) return `FF${text.slice(1).toUpperCase()}`;
  if (/^#[0-9a-fA-F]{3}$/.test(text)) return `FF${text.slice(1).replace(/./g, "$&$&").toUpperCase()}`;
  const [, ...parts] = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/.exec(text) ?? [];
  return parts.length === 0 ? null : `FF${parts.map((part) => hex(Number(part))).join("")}`;
}

function themeColors(theme: XmlElement | null): string[] {
  const scheme = childOf(childOf(theme, "themeElements"), "clrScheme");
  const fallback = OFFICE_THEME.split(" ");
  return THEME_ORDER.map((name, index) => {
    const [color] = childrenOf(childOf(scheme, name));
    return color?.attributes["lastClr"] ?? color?.attributes["val"] ?? fallback[index] ?? "000000";
  });
}

/** Tint moves the lightness (of hue, saturation, lightness) toward white or black: ECMA-376 part 1, 18.8.19. */
function tinted(color: string, tint: number): string {
  if (tint === 0 || Number.isNaN(tint)) return color;
  const channels = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const high = Math.max(...channels);
  const low = Math.min(...channels);
  const light = (high + low) / 2;
  const moved = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const saturation = high === low ? 0 : (high - low) / (1 - Math.abs(2 * light - 1));
  const chroma = (1 - Math.abs(2 * moved - 1)) * saturation;
  // Hue keeps the order and the relative places of the three channels.
  const place = (channel: number): number => (high === low ? 0.5 : (channel - low) / (high - low));
  return channels.map((channel) => hex(Math.round((moved - chroma / 2 + chroma * place(channel)) * 255))).join("");
}

function hex(channel: number): string {
  return Math.max(0, Math.min(255, channel)).toString(16).padStart(2, "0").toUpperCase();
}
