import { saveXlsx } from "../../src/xlsx/saveXlsx";
import { bookValues } from "../support/bookValues";
import { openBytes } from "../support/openBytes";
import { relations, xlsxOfSheet, type WrittenSheet } from "../support/xlsxOfParts";
import { styleOf, type BookStyle, type OpenedBook } from "../../src/openedBook";

const open = (written: WrittenSheet): Promise<OpenedBook> => openBytes(xlsxOfSheet(written));
const rows = (...cells: readonly string[]): string =>
  `<sheetData>${cells.map((inside, index) => `<row r="${index + 1}">${inside}</row>`).join("")}</sheetData>`;

function cellOf(book: OpenedBook, row: number, column: number): Record<string, unknown> {
  return { ...book.data.sheets["sheet1"]?.cellData?.[row]?.[column] };
}

function lookOf(book: OpenedBook, row: number, column: number): BookStyle | null {
  return styleOf(book.data, book.data.sheets["sheet1"]?.cellData?.[row]?.[column]?.s);
}

describe("cells", () => {
  test("each way of writing a value is read as what it is", async () => {
    const book = await open({
      strings: "<si><t>chung</t></si><si><r><t>UBND </t></r><r><rPr><b/></rPr><t>xã</t></r></si><si><t>0012</t></si>",
      sheet: rows(
        `<c r="A1"><v>91.27</v></c><c r="B1" t="n"><v>1E-3</v></c><c r="C1" t="s"><v>0</v></c><c r="D1" t="s"><v>1</v></c>`,
        `<c r="A2" t="inlineStr"><is><t xml:space="preserve"> riêng </t></is></c><c r="B2" t="b"><v>1</v></c><c r="C2" t="e"><v>#N/A</v></c><c r="D2" t="s"><v>2</v></c>`,
        `<c r="A3" t="str"><f>""</f><v></v></c><c r="B3"><f>A1*2</f><v>182.54</v></c><c r="C3" t="str"><f>D1</f><v>UBND xã</v></c>`,
      ),
    });
    expect(bookValues(book)).toEqual([
      [91.27, 0.001, "chung", "UBND xã"],
      [" riêng ", 1, "#N/A", "0012"],
      ["", 182.54, "UBND xã"],
    ]);
    expect([cellOf(book, 1, 1), cellOf(book, 1, 2), cellOf(book, 1, 3)].map(({ t }) => t)).toEqual([3, 1, 1]);
    expect(cellOf(book, 2, 0)).toEqual({ v: "", t: 1, f: '=""' });
    expect(book.lost).toEqual(["richText"]);
  });

  test("a text keeps its blanks, its signs and nothing of its reading aids", async () => {
    const book = await open({
      strings: `<si><t xml:space="preserve"> a  b </t></si><si><t><![CDATA[x < 5 & y]]></t></si><si><t>漢</t><rPh sb="0" eb="1"><t>Hán</t></rPh></si><si><t>&lt;&#7841;&#x1EA1;_x000D_\n</t></si>`,
      sheet: rows([0, 1, 2, 3].map((index) => `<c t="s"><v>${index}</v></c>`).join("")),
    });
    expect(bookValues(book)).toEqual([[" a  b ", "x < 5 & y", "漢", "<ạạ\r\n"]]);
  });

  test("a cell whose value is left empty is blank and never zero", async () => {
    const book = await open({
      strings: "<si><t>chữ</t></si>",
      sheet: rows(
        `<c r="A1"><v></v></c><c r="B1"><v> </v></c><c r="C1" t="s"><v></v></c><c r="D1"/><c r="E1"><f>A1</f><v></v></c>`,
      ),
    });
    expect(book.data.sheets["sheet1"]?.cellData?.[0]).toEqual({ 4: { f: "=A1" } });
  });

  test("cells and rows without an address follow the one before", async () => {
    const book = await open({
      sheet: `<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>`,
    });
    expect(bookValues(book)).toEqual([[1, 2], [3]]);
  });

  test("a formula shared by cells is written out for each of them", async () => {
    const book = await open({
      sheet: rows(
        `<c r="C1"><f t="shared" ref="C1:C3" si="0">SUM(A1:B1)+$A$1+'Q1'!A1+LOG10(2)</f><v>1</v></c>`,
        `<c r="C2"><f t="shared" si="0"/><v>2</v></c><c r="D2"><f t="shared" si="0"/><v>3</v></c>`,
      ),
    });
    expect(cellOf(book, 1, 2)["f"]).toBe("=SUM(A2:B2)+$A$1+'Q1'!A2+LOG10(2)");
    expect(cellOf(book, 1, 3)["f"]).toBe("=SUM(B2:C2)+$A$1+'Q1'!B2+LOG10(2)");
  });

  test("an array formula keeps its area and younger functions their names", async () => {
    const book = await open({
      sheet: rows(`<c r="A1"><f t="array" ref="A1:A3">_xlfn.RANK.EQ(B1:B3,B1:B3)</f><v>1</v></c>`),
    });
    expect(cellOf(book, 0, 0)).toEqual({ v: 1, t: 2, f: "=RANK.EQ(B1:B3,B1:B3)", ref: "A1:A3" });
    const again = await openBytes(await saveXlsx(book));
    expect(cellOf(again, 0, 0)).toEqual(cellOf(book, 0, 0));
  });

  test("numbers keep every digit that the file has", async () => {
    const book = await open({
      sheet: rows(`<c r="A1"><v>0.30000000000000004</v></c><c r="B1"><v>123456789012345680</v></c>`),
    });
    const again = await openBytes(await saveXlsx(book));
    expect(bookValues(again)).toEqual([[0.1 + 0.2, 123456789012345680]]);
  });

  test("a text behind an apostrophe stays text, and so does one that looks like an error", async () => {
    const book = await open({
      styles: `<fonts><font/></fonts><cellXfs><xf/><xf quotePrefix="1"/></cellXfs>`,
      strings: "<si><t>=SUM(A1)</t></si><si><t>#N/A</t></si>",
      sheet: rows(`<c r="A1" s="1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>`),
    });
    expect([cellOf(book, 0, 0), cellOf(book, 0, 1)]).toEqual([
      { v: "=SUM(A1)", t: 4 },
      { v: "#N/A", t: 4 },
    ]);
    const again = await openBytes(await saveXlsx(book));
    expect(cellOf(again, 0, 1)).toEqual({ v: "#N/A", t: 4 });
  });

  test("dates counted from 1904 become dates counted from 1900, other numbers stay", async () => {
    const book = await open({
      workbookBefore: `<workbookPr date1904="1"/>`,
      styles: `<fonts><font/></fonts><cellXfs><xf/><xf numFmtId="14"/></cellXfs>`,
      sheet: rows(`<c r="A1" s="1"><v>0</v></c><c r="B1"><v>0</v></c>`),
    });
    expect(bookValues(book)).toEqual([[1462, 0]]);
  });

  test("a prefix on every element makes no difference", async () => {
    const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const prefixed = `<?xml version="1.0"?><x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>xã &amp; phường</x:t></x:is></x:c><x:c r="B1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const book = await open({ sheet: "", parts: { "xl/worksheets/sheet1.xml": prefixed } });
    expect(bookValues(book)).toEqual([["xã & phường", 5]]);
  });
});

describe("looks", () => {
  const theme = `<a:theme xmlns:a="urn:a"><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`;
  const styles = `<fonts><font><sz val="11"/><name val="Calibri"/></font><font><b/><i val="0"/><u val="double"/><sz val="13"/><color theme="3"/><name val="Times New Roman"/></font></fonts>
    <fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.7999816888943144"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor indexed="10"/></patternFill></fill></fills>
    <borders><border/><border><left style="thin"><color auto="1"/></left><bottom style="double"><color rgb="FFC00000"/></bottom></border></borders>
    <cellXfs><xf/><xf fontId="1" fillId="2" borderId="1" numFmtId="10"><alignment horizontal="center" vertical="top" wrapText="true" indent="1" textRotation="45"/><protection locked="false"/></xf><xf fillId="3"/></cellXfs>`;

  test("colours by theme, tint and number become colours by value", async () => {
    const book = await open({
      styles,
      sheet: rows(`<c r="A1" s="1"/><c r="B1" s="2"/>`),
      parts: { "xl/theme/theme1.xml": theme },
    });
    // By the standard's rule; Excel, which rounds on the way, shows D9E1F2.
    expect(lookOf(book, 0, 0)?.bg).toEqual({ rgb: "#DAE3F3" });
    expect(lookOf(book, 0, 0)?.cl).toEqual({ rgb: "#44546A" });
    expect(lookOf(book, 0, 1)?.bg).toEqual({ rgb: "#FF0000" });
  });

  test("font, borders, alignment, number format and protection of a cell", async () => {
    const book = await open({ styles, sheet: rows(`<c r="A1" s="1"/>`), parts: { "xl/theme/theme1.xml": theme } });
    expect(lookOf(book, 0, 0)).toMatchObject({
      ...{ ff: "Times New Roman", fs: 13, bl: 1, ul: { s: 1, t: 10 }, ht: 2, vt: 1, tb: 3, tr: { a: -45 } },
      bd: { l: { s: 1, cl: { rgb: "#000000" } }, b: { s: 7, cl: { rgb: "#C00000" } } },
      n: { pattern: "0.00%" },
      xl: { indent: 1, unlocked: true },
    });
    expect(lookOf(book, 0, 0)).not.toHaveProperty("it");
  });
});

describe("beside the cells", () => {
  test("LibreOffice's “true” means what Excel's “1” means", async () => {
    const book = await open({
      sheet: `<sheetPr><pageSetUpPr fitToPage="true"/></sheetPr><sheetData><row r="2" hidden="true" ht="30" customHeight="true"/></sheetData><sheetProtection sheet="true"/><printOptions horizontalCentered="true"/><pageSetup orientation="landscape" fitToHeight="0"/>`,
    });
    expect(book.extras["sheet1"]?.pageSetup).toMatchObject({ fitToWidth: 1, fitToHeight: 0, centerHorizontally: true });
    expect(book.extras["sheet1"]?.protection).toEqual({ attributes: { sheet: "true" } });
    expect(book.data.sheets["sheet1"]?.rowData?.[1]).toEqual({ hd: 1, h: 40, ia: 0 });
  });

  test("a sheet that is not fitted to pages stays so", async () => {
    const book = await open({ sheet: `<sheetData/><pageSetup paperSize="9" fitToHeight="0"/>` });
    const saved = await openBytes(await saveXlsx(book));
    expect(saved.extras["sheet1"]?.pageSetup).toMatchObject({ paperSize: 9, fitToWidth: null, fitToHeight: null });
  });

  test("print area and titles of a sheet whose name needs quotes", async () => {
    const book = await open({
      sheet: "<sheetData/>",
      workbookAfter: `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">'Tổng, hợp ''A'' 1'!$A$1:$C$9,'Tổng, hợp ''A'' 1'!$E$1</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">'Tổng, hợp ''A'' 1'!$A:$B,'Tổng, hợp ''A'' 1'!$1:$3</definedName><definedName name="_xlnm.Print_Area_2" hidden="1">85</definedName></definedNames>`,
    });
    const expected = { printArea: "A1:C9,E1", titleColumns: "A:B", titleRows: "1:3" };
    expect(book.extras["sheet1"]?.pageSetup).toMatchObject(expected);
    expect(book.names).toEqual([{ name: "_xlnm.Print_Area_2", formula: "=85", scope: null, hidden: true }]);
    const again = await openBytes(await saveXlsx(book));
    expect(again.extras["sheet1"]?.pageSetup).toMatchObject(expected);
  });

  test("a computed print area stays the name that it is", async () => {
    const book = await open({
      sheet: "<sheetData/>",
      workbookAfter: `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">OFFSET(S!$A$1,0,0,9,3)</definedName></definedNames>`,
    });
    const again = await openBytes(await saveXlsx(book));
    expect(again.names).toEqual([
      { name: "_xlnm.Print_Area", formula: "=OFFSET(S!$A$1,0,0,9,3)", scope: "sheet1", hidden: false },
    ]);
  });

  test("the protection's hash is saved as it stood", async () => {
    const attributes = {
      algorithmName: "SHA-512",
      hashValue: "q/1+w==",
      saltValue: "c2FsdA==",
      spinCount: "100000",
      sheet: "1",
      sort: "0",
    };
    const said = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
    const book = await open({
      sheet: `<sheetData/><sheetProtection ${said.join(" ")}/>`,
      workbookBefore: `<workbookProtection lockStructure="1"/>`,
    });
    const again = await openBytes(await saveXlsx(book));
    expect(again.extras["sheet1"]?.protection).toEqual({ attributes });
    expect(again.protection).toEqual({ attributes: { lockStructure: "1" } });
  });

  test("validations and conditional formats, the newer ones too, are saved where they hold", async () => {
    const newer = `<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="x14"><x14:dataValidations count="1" xmlns:xm="xm"><x14:dataValidation type="list" xr:uid="{1}"><x14:formula1><xm:f>'Danh mục'!$A$1:$A$9</xm:f></x14:formula1><xm:sqref>C2:C9</xm:sqref></x14:dataValidation></x14:dataValidations></ext>`;
    const book = await open({
      styles: `<fonts><font/></fonts><cellXfs><xf/></cellXfs><dxfs><dxf/><dxf><fill><patternFill><bgColor indexed="13"/></patternFill></fill></dxf></dxfs>`,
      sheet: `<sheetData/><conditionalFormatting sqref="A1:A9"><cfRule type="duplicateValues" dxfId="1" priority="1"/></conditionalFormatting><dataValidations><dataValidation type="whole" sqref="B1:B9"><formula1>0</formula1></dataValidation></dataValidations><extLst>${newer}</extLst>`,
    });
    const again = await openBytes(await saveXlsx(book));
    const { validations, conditionalFormats } = again.extras["sheet1"] ?? {};
    expect(validations?.map(({ areas, rule }) => [areas, rule.name])).toEqual([
      ["B1:B9", "dataValidation"],
      ["C2:C9", "x14:dataValidation"],
    ]);
    expect(validations).toEqual(book.extras["sheet1"]?.validations);
    expect(conditionalFormats?.[0]).toMatchObject({
      areas: "A1:A9",
      rule: { attributes: { type: "duplicateValues" } },
    });
    expect(JSON.stringify(conditionalFormats?.[0]?.style)).toContain('"rgb":"FFFFFF00"');
    expect(book.lost).toEqual([]);
  });

  test("columns styled or hidden to the very last do not fill the sheet", async () => {
    const book = await open({
      sheet: `<cols><col min="1" max="1" width="20" customWidth="1"/><col min="5" max="16384" width="9" hidden="1"/></cols><sheetData/>`,
    });
    const sheet = book.data.sheets["sheet1"];
    expect(sheet?.columnCount).toBeLessThan(100);
    expect(sheet?.columnData?.[0]).toEqual({ w: 140 });
    expect(sheet?.columnData?.[10]).toMatchObject({ hd: 1 });
    const again = await openBytes(await saveXlsx(book));
    expect(again.data.sheets["sheet1"]?.custom).toEqual(sheet?.custom);
  });

  test("settings that Excel keeps for its add-ins are found", async () => {
    const extension = `<we:webextension xmlns:we="we" id="{1}"><we:reference id="1"/><we:properties><we:property name="khoa" value="{&quot;a&quot;:1}"/><we:property name="tho" value="chữ"/></we:properties></we:webextension>`;
    const book = await open({ sheet: "<sheetData/>", parts: { "xl/webextensions/webextension1.xml": extension } });
    expect(book.settings).toEqual({ khoa: { a: 1 }, tho: "chữ" });
  });

  test("what Excel kept stands above what we kept before it", async () => {
    const ours = `<settings xmlns="urn:xep-hang:workbook-settings:1"><setting key="khoa">1</setting><setting key="chung">2</setting></settings>`;
    const excels = `<we:webextension xmlns:we="we" id="{1}"><we:properties><we:property name="khoa" value="3"/></we:properties></we:webextension>`;
    const parts = { "customXml/item1.xml": ours, "xl/webextensions/webextension1.xml": excels };
    const book = await open({ sheet: "<sheetData/>", parts });
    expect(book.settings).toEqual({ khoa: 3, chung: 2 });
  });

  test("title and author are saved word for word", async () => {
    const core = `<cp:coreProperties xmlns:cp="cp"><dc:title>Xếp hạng</dc:title></cp:coreProperties>`;
    const book = await open({ sheet: "<sheetData/>", parts: { "docProps/core.xml": core } });
    const again = await openBytes(await saveXlsx(book));
    expect(again.properties).toEqual({ "docProps/core.xml": core });
  });
});

describe("what is not kept is said", () => {
  const lostOf = async (written: WrittenSheet): Promise<readonly string[]> => (await open(written)).lost;

  test.each([
    ["chart", { "xl/charts/chart1.xml": "<c/>" }],
    ["image", { "xl/media/image1.png": "png" }],
    ["drawing", { "xl/drawings/drawing1.xml": "<xdr:wsDr><xdr:sp/></xdr:wsDr>" }],
    ["pivot", { "xl/pivotTables/pivotTable1.xml": "<p/>" }],
    ["comment", { "xl/comments1.xml": "<c/>" }],
    ["macro", { "xl/vbaProject.bin": "vba" }],
    ["externalLink", { "xl/externalLinks/externalLink1.xml": "<e/>" }],
    ["table", { "xl/tables/table1.xml": "<t/>" }],
    ["slicer", { "xl/slicers/slicer1.xml": "<s/>" }],
    ["other", { "xl/embeddings/oleObject1.bin": "ole" }],
  ])("%s", async (lost, parts) => {
    expect(await lostOf({ sheet: "<sheetData/>", parts })).toEqual([lost]);
  });

  test("gradients, which become one colour, and names of styles; the usual style is no loss", async () => {
    const fills = `<fills count="2"><fill/><fill><gradientFill degree="90"><stop position="0"><color rgb="FFFF0000"/></stop></gradientFill></fill></fills>`;
    const names = `<cellStyles><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="Comma" xfId="1" builtinId="3"/></cellStyles>`;
    const looks = (xf: string) => `${fills}<cellXfs><xf xfId="0"/>${xf}</cellXfs>${names}`;
    const lostWith = (xf: string) => lostOf({ sheet: "<sheetData/>", styles: looks(xf) });
    expect(await lostWith("")).toEqual([]);
    expect(await lostWith(`<xf xfId="0" fillId="1"/>`)).toEqual(["gradient"]);
    expect(await lostWith(`<xf xfId="1"/>`)).toEqual(["cellStyle"]);
  });

  test("links, outlines and what is unknown in a sheet", async () => {
    expect(await lostOf({ sheet: `<sheetData/><hyperlinks><hyperlink ref="A1"/></hyperlinks>` })).toEqual([
      "hyperlink",
    ]);
    expect(await lostOf({ sheet: `<sheetData><row r="1" outlineLevel="1"/></sheetData>` })).toEqual(["outline"]);
    expect(await lostOf({ sheet: `<sheetData/><oleObjects/>` })).toEqual(["other"]);
  });

  test("a sheet that is a chart is said, and the sheet shown on opening is found past it", async () => {
    const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const book = await open({
      sheet: "<sheetData/>",
      parts: {
        "xl/workbook.xml": `<workbook xmlns:r="${office}"><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="Biểu đồ" sheetId="4" r:id="rId2"/><sheet name="S" sheetId="9" r:id="rId1"/></sheets></workbook>`,
        "xl/_rels/workbook.xml.rels": relations(
          ["worksheet", "worksheets/sheet1.xml"],
          ["chartsheet", "chartsheets/sheet1.xml"],
        ),
        "xl/chartsheets/sheet1.xml": "<chartsheet/>",
      },
    });
    expect(book.data.sheetOrder).toEqual(["sheet9"]);
    expect(book.activeSheet).toBe("sheet9");
    expect(book.lost).toContain("other");
  });
});
