import { relations, xlsxOfSheet } from "./xlsxOfParts";

const TABLE_PART =
  `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xr="urn:xr" xr:uid="{1}" id="7" name="Bảng1" displayName="Bảng1" ref="B2:C5" totalsRowCount="1" headerRowDxfId="0">` +
  `<autoFilter ref="B2:C4" xr:uid="{2}"/><tableColumns count="2"><tableColumn id="1" name="Đơn vị" totalsRowLabel="Cộng"/>` +
  `<tableColumn id="2" name="Điểm_x000a_chấm" totalsRowFunction="sum" dataDxfId="1" dataCellStyle="Comma">` +
  `<calculatedColumnFormula>1+1</calculatedColumnFormula></tableColumn></tableColumns>` +
  `<tableStyleInfo name="TableStyleMedium9" showRowStripes="1"/></table>`;

const CELLS =
  `<row r="2"><c r="B2" t="inlineStr"><is><t>Đơn vị</t></is></c><c r="C2" t="inlineStr"><is><t>Điểm&#10;chấm</t></is></c></row>` +
  `<row r="3"><c r="B3" t="inlineStr"><is><t>Xã A</t></is></c><c r="C3"><v>2</v></c></row>` +
  `<row r="4"><c r="B4" t="inlineStr"><is><t>Xã B</t></is></c><c r="C4"><v>2</v></c></row>` +
  `<row r="5"><c r="B5" t="inlineStr"><is><t>Cộng</t></is></c><c r="C5"><v>4</v></c></row>`;

/** A file with a table in B2:C5: two looks of its own, a calculated column, a row of totals. */
export function tableFile(): Uint8Array {
  return xlsxOfSheet({
    sheet: `<sheetData>${CELLS}</sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
    styles: `<dxfs count="2"><dxf><font><b/></font></dxf><dxf><font><i/></font></dxf></dxfs>`,
    parts: {
      "xl/worksheets/_rels/sheet1.xml.rels": relations(["table", "../tables/table1.xml"]),
      "xl/tables/table1.xml": TABLE_PART,
    },
  });
}
