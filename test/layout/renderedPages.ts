import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** A piece of text as it stands on a page; points from the page's upper left corner. */
export interface Fragment {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly size: number;
  readonly family: string;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

export interface RenderedPage {
  readonly width: number;
  readonly height: number;
  readonly fragments: readonly Fragment[];
}

/** The pages of a .docx or .xlsx as LibreOffice (with Writer) prints them, read by poppler's pdftohtml: no package brings these. */
export function renderedPages(bytes: Uint8Array, extension: "docx" | "xlsx"): readonly RenderedPage[] {
  const folder = mkdtempSync(join(tmpdir(), "pages-"));
  try {
    const file = join(folder, `a.${extension}`);
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const options = [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, file];
    execFileSync("soffice", options, { stdio: "pipe" });
    execFileSync("pdftohtml", ["-xml", "-i", "-zoom", "1", join(folder, "a.pdf"), join(folder, "a.xml")], {
      stdio: "pipe",
    });
    return pagesIn(readFileSync(join(folder, "a.xml"), "utf8"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Font = Pick<Fragment, "size" | "family" | "color">;

/** Fonts are told on the page that first has them, and hold from there on. */
function pagesIn(xml: string): readonly RenderedPage[] {
  const fonts = new Map<string, Font>();
  return [...xml.matchAll(/<page ([^>]*)>(.*?)<\/page>/gs)].map(([, head = "", inside = ""]) => {
    for (const [, attributes = ""] of inside.matchAll(/<fontspec ([^>]*)\/>/g)) {
      const of = attributesOf(attributes);
      fonts.set(of("id"), { size: Number(of("size")), family: of("family"), color: of("color") });
    }
    const fragments = [...inside.matchAll(/<text ([^>]*)>(.*?)<\/text>/gs)].flatMap(
      ([, attributes = "", marked = ""]) => fragmentOf(attributesOf(attributes), marked, fonts),
    );
    const of = attributesOf(head);
    return { width: Number(of("width")), height: Number(of("height")), fragments };
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
