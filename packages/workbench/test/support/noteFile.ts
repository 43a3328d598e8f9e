import { relations, xlsxOfSheet } from "./xlsxOfParts";

const NOTES =
  `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xr="urn:xr"><authors><author>Lan</author><author/></authors><commentList>` +
  `<comment ref="B2" authorId="0" shapeId="0" xr:uid="{1}"><text><r><rPr><b/><sz val="9"/></rPr><t>Lan:</t></r><r><t xml:space="preserve"> đã hỏi xã &amp; huyện</t></r></text></comment>` +
  `<comment ref="C3" authorId="1"><text><t>chờ số liệu</t></text></comment></commentList></comments>`;

/** A file with a note of two looks on B2 and a plain one on C3. */
export function noteFile(): Uint8Array {
  return xlsxOfSheet({
    sheet: `<sheetData><row r="2"><c r="B2"><v>7</v></c><c r="C2"><v>8</v></c></row></sheetData><legacyDrawing r:id="rId2"/>`,
    parts: {
      "xl/worksheets/_rels/sheet1.xml.rels": relations(
        ["comments", "../comments1.xml"],
        ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ),
      "xl/comments1.xml": NOTES,
      "xl/drawings/vmlDrawing1.vml": "<xml/>",
    },
  });
}
