import { keptXml, ownAttributes } from "./keptXml";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

/** The texts that cells share, of which only those stay that a cell of the release still shows. */
export interface SharedTexts {
  /** The place of a text among those that stay. */
  readonly place: (index: number) => number;
  /** The part, once all sheets were asked. */
  readonly part: () => string;
}

/** `xml` null: the workbook shares none. */
export function sharedTexts(xml: string | null): SharedTexts {
  const items = xml === null ? [] : itemsOf(xml);
  const places = new Map<number, number>();
  return {
    place: (index) => {
      const known = places.get(index) ?? places.size;
      places.set(index, known);
      return known;
    },
    part: () =>
      `${HEAD}<sst xmlns="${MAIN}">${[...places.keys()].map((at) => items[at] ?? "<si><t></t></si>").join("")}</sst>`,
  };
}

function itemsOf(xml: string): readonly string[] {
  const whole = keptXml(xml, {
    open: (name, attributes, parents) => {
      if (parents.length === 0) return {};
      if (name === "rPh" || name === "phoneticPr" || name === "extLst") return null;
      return name === "t" && attributes["xml:space"] === "preserve"
        ? { "xml:space": "preserve" }
        : ownAttributes(attributes);
    },
  });
  return whole.match(/<si>.*?<\/si>/gs) ?? [];
}
