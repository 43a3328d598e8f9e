import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** A piece of text as it stands on a page; points from the page's upper left corner. */
export interface Fragment extends Box {
  readonly text: string;
  readonly size: number;
  readonly family: string;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** Points from the page's upper left corner. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface RenderedPage {
  readonly width: number;
  readonly height: number;
  readonly fragments: readonly Fragment[];
  /** From where to where the longest dark run across a part of the page goes: a ruled line is one, letters are none. */
  readonly ruledIn: (part: Box) => Pick<Box, "left" | "right">;
}

/** Where pages are kept to be looked at, as pictures. */
const KEPT = join(__dirname, "../artifacts/pages");

/**
 * The pages of a .docx or .xlsx as LibreOffice (with Writer) prints them, read by poppler's pdftohtml: no package brings
 * these. They are kept as `test/artifacts/pages/NAME-1.png` for people to look at.
 */
export function renderedPages(bytes: Uint8Array, extension: "docx" | "xlsx", name: string): readonly RenderedPage[] {
  return inOffice(bytes, { from: extension, to: "pdf" }, (file, folder) => {
    mkdirSync(KEPT, { recursive: true });
    execFileSync("pdftoppm", ["-r", "100", "-png", file, join(KEPT, `${name}-${extension}`)], { stdio: "pipe" });
    const [text, pictures] = [join(folder, "a.xml"), join(folder, "page")];
    execFileSync("pdftohtml", ["-xml", "-i", "-zoom", "1", file, text], { stdio: "pipe" });
    execFileSync("pdftoppm", ["-r", String(DOTS_PER_POINT * 72), "-gray", file, pictures], { stdio: "pipe" });
    const names = readdirSync(folder).filter((name) => name.endsWith(".pgm"));
    return pagesIn(
      readFileSync(text, "utf8"),
      names.sort().map((name) => darkRunsOf(readFileSync(join(folder, name)))),
    );
  });
}

/** What LibreOffice makes of a file; nothing is left of it afterwards. */
export function inOffice<T>(
  bytes: Uint8Array,
  { from, to }: { readonly from: string; readonly to: string },
  read: (file: string, folder: string) => T,
): T {
  const folder = mkdtempSync(join(tmpdir(), "pages-"));
  try {
    const file = join(folder, `a.${from}`);
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const options = [profile, "--headless", "--convert-to", to, "--outdir", folder, file];
    execFileSync("soffice", options, { stdio: "pipe" });
    return read(join(folder, `a.${to}`), folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const DOTS_PER_POINT = 2;
/** Lines of half a point are greyed where they fall between dots. */
const DARK = 160;

/** A grey picture (PGM, P5) of a page. */
function darkRunsOf(picture: Buffer): RenderedPage["ruledIn"] {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(picture.toString("latin1", 0, 40));
  if (head === null) throw new Error("no grey picture");
  const [width, from] = [Number(head[1]), head[0].length];
  return ({ left, top, right, bottom }) => {
    let longest = { left: 0, right: 0 };
    for (let row = Math.floor(top * DOTS_PER_POINT); row < bottom * DOTS_PER_POINT; row++) {
      let start = Math.max(0, Math.floor(left * DOTS_PER_POINT));
      for (let column = start; column < Math.min(width, right * DOTS_PER_POINT); column++) {
        if ((picture[from + row * width + column] ?? 255) > DARK) start = column + 1;
        else if (column - start > longest.right - longest.left) longest = { left: start, right: column };
      }
    }
    return { left: longest.left / DOTS_PER_POINT, right: longest.right / DOTS_PER_POINT };
  };
}

type Font = Pick<Fragment, "size" | "family" | "color">;

/** Fonts are told on the page that first has them, and hold from there on. */
function pagesIn(xml: string, ruled: readonly RenderedPage["ruledIn"][]): readonly RenderedPage[] {
  const fonts = new Map<string, Font>();
  return [...xml.matchAll(/<page ([^>]*)>(.*?)<\/page>/gs)].map(([, head = "", inside = ""], index) => {
    for (const [, attributes = ""] of inside.matchAll(/<fontspec ([^>]*)\/>/g)) {
      const of = attributesOf(attributes);
      fonts.set(of("id"), { size: Number(of("size")), family: of("family"), color: of("color") });
    }
    const fragments = [...inside.matchAll(/<text ([^>]*)>(.*?)<\/text>/gs)].flatMap(
      ([, attributes = "", marked = ""]) => fragmentOf(attributesOf(attributes), marked, fonts),
    );
    const of = attributesOf(head);
    const ruledIn = ruled[index];
    if (ruledIn === undefined) throw new Error("a page without its picture");
    return { width: Number(of("width")), height: Number(of("height")), fragments, ruledIn };
  });
}

function fragmentOf(of: (name: string) => string, marked: string, fonts: ReadonlyMap<string, Font>): Fragment[] {
  const text = marked.replace(/<[^>]*>/g, "").replaceAll("&amp;", "&");
  const font = fonts.get(of("font"));
  if (font === undefined || text.trim() === "") return [];
  const [left, top, width, height] = ["left", "top", "width", "height"].map((name) => Number(of(name)));
  if (left === undefined || top === undefined || width === undefined || height === undefined) return [];
  const looks = { bold: marked.includes("<b>"), italic: marked.includes("<i>") };
  return [{ ...font, ...looks, text, left, top, right: left + width, bottom: top + height }];
}

function attributesOf(text: string): (name: string) => string {
  return (name) => new RegExp(`\\b${name}="([^"]*)"`).exec(text)?.[1] ?? "";
}
