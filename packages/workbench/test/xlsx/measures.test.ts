import { unzipSync } from "fflate";
import { saveXlsx } from "../../src/xlsx/saveXlsx";
import { openBytes } from "../support/openBytes";
import { type WrittenSheet, xlsxOfSheet } from "../support/xlsxOfParts";

/** Every part of the file that is made of what such a one says. */
async function writtenAgain(file: WrittenSheet): Promise<string> {
  const parts = unzipSync(await saveXlsx(await openBytes(xlsxOfSheet(file))));
  return Object.values(parts)
    .map((part) => new TextDecoder().decode(part))
    .join("\n");
}

/** A sheet and its look that say one measure wherever one may be told. */
function sheetOf(measure: string): WrittenSheet {
  const edges = ["left", "right", "top", "bottom", "header", "footer"].map((edge) => `${edge}="${measure}"`).join(" ");
  return {
    sheet: `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>
<sheetViews><sheetView workbookViewId="0" zoomScale="${measure}"><pane xSplit="${measure}" ySplit="${measure}" state="frozen"/></sheetView></sheetViews>
<sheetFormatPr defaultColWidth="${measure}" defaultRowHeight="${measure}"/><cols><col min="1" max="1" width="${measure}" customWidth="1"/></cols>
<sheetData><row r="1" ht="${measure}" customHeight="1"><c r="A1" s="1"><v>1</v></c></row></sheetData><pageMargins ${edges}/>
<pageSetup paperSize="${measure}" scale="${measure}" fitToWidth="${measure}" fitToHeight="${measure}" useFirstPageNumber="1" firstPageNumber="${measure}"/>
<rowBreaks><brk id="${measure}"/></rowBreaks>`,
    styles: `<fonts><font><sz val="${measure}"/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="0"><alignment indent="${measure}" textRotation="${measure}" readingOrder="${measure}"/></xf></cellXfs>`,
  };
}

test.each(["1e308", "1e400", "-1e308", "-7", "1e21", "NaN", "x"])(
  "%s as a measure is written as no number that Excel calls damage",
  async (measure) => {
    const written = await writtenAgain(sheetOf(measure));
    expect(written).not.toMatch(/Infinity|NaN|"-?\d+(?:\.\d+)?e[+-]?\d+"/);
    for (const [, name = "", number] of written.matchAll(
      / (width|ht|zoomScale|xSplit|ySplit|indent|textRotation|scale|left|top)="([^"]*)"/g,
    )) {
      expect({ name, isInside: Number(number) >= 0 && Number(number) <= 1_048_575 }).toEqual({ name, isInside: true });
    }
  },
);

test("measures beyond Excel's are its most", async () => {
  const written = await writtenAgain(sheetOf("1e308"));
  expect(written).toMatch(/<col min="1" max="1" width="255"/);
  expect(written).toMatch(/<row r="1" ht="409\.5"/);
  expect(written).toMatch(/<sz val="409"/);
  expect(written).toMatch(/zoomScale="400"/);
});
