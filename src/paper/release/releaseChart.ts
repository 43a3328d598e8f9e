import { keptXml, ownAttributes } from "./keptXml";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

/** Whether all cells of a reference may be seen in the release. */
export type IsSeen = (reference: string) => boolean;

/** What of a chart points elsewhere, belongs to one program alone or remembers how it was made. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  "c:extLst",
  "c:externalData",
  "c:lang",
  "c:pivotFmts",
  "c:pivotSource",
  "c:printSettings",
  "c:protection",
  "c:userShapes",
  "a:blipFill",
  "a:extLst",
  "a:hlinkClick",
  "a:hlinkMouseOver",
]);

/**
 * A chart with the values that it shows in the place of the cells that it shows them of. Null: one that shows cells which do not
 * come along, or is written in a way that this does not know.
 */
export function releaseChart(xml: string, isSeen: IsSeen): string | null {
  const references: string[] = [];
  const kept = keptXml(xml, {
    nameOf: chartName,
    open: (name, attributes, parents) => {
      if (parents.length === 0) return name === "c:chartSpace" ? { "xmlns:c": CHART, "xmlns:a": DRAWING } : null;
      const isKnown = /^[ac]:/.test(name) && attributes["xmlns"] === undefined && !LEFT_OUT.has(name);
      return isKnown ? ownAttributes(attributes) : null;
    },
    text: (text, parents) => {
      if (parents.at(-1) === "c:f") references.push(text);
      return text;
    },
  });
  if (kept === "" || !references.every(isSeen)) return null;
  const still = withValues(kept);
  return /<c:(?:f|strRef|numRef|multiLvlStrRef)>/.test(still) ? null : still;
}

/** A part may have its own namespace without a prefix. */
function chartName(name: string): string {
  return name.includes(":") ? name : `c:${name}`;
}

/** In the writing of `keptXml`: what was kept of a reference's values stands in its place. */
function withValues(xml: string): string {
  return xml
    .replace(/<c:(str|num)Ref><c:f>[^<]*<\/c:f><c:\1Cache>(.*?)<\/c:\1Cache><\/c:\1Ref>/gs, "<c:$1Lit>$2</c:$1Lit>")
    .replace(/<c:tx><c:strLit>(.*?)<\/c:strLit><\/c:tx>/gs, (_, said: string, at: number, whole: string) => {
      const text = Array.from(said.matchAll(/<c:v>([^<]*)<\/c:v>/g), ([, value = ""]) => value).join(" ");
      // A series is named plainly, everything else by a text with its looks.
      return whole.slice(0, at).endsWith("</c:order>") ? `<c:tx><c:v>${text}</c:v></c:tx>` : richText(text);
    });
}

function richText(text: string): string {
  return `<c:tx><c:rich><a:bodyPr></a:bodyPr><a:p><a:r><a:t>${text}</a:t></a:r></a:p></c:rich></c:tx>`;
}
