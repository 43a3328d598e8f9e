import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { releaseCopy } from "../../src/paper/release/releaseCopy";
import { openBytes } from "../../packages/workbench/test/support/openBytes";

const MAIN = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`;
const R = `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`;
const X14 = `xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"`;

const texts = ["Đơn vị", "  Xã A & B", "BÍ MẬT-ô ẩn", "BÍ MẬT-trang ẩn", "đậm"];
const items = texts.map((text) => `<si><t xml:space="preserve">${text.replace("&", "&amp;")}</t></si>`);

const sheet = `<?xml version="1.0"?><worksheet ${MAIN} ${R} ${X14}><!-- BÍ MẬT-lời bình -->
<sheetPr codeName="BÍMẬT_code"><tabColor rgb="FFFF0000"/></sheetPr>
<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" state="frozen"/><selection activeCell="A9"/></sheetView></sheetViews>
<cols><col min="1" max="1" width="30"/><col min="3" max="3" width="9" hidden="1"/></cols>
<sheetData>
<row r="1" x14ac:dyDescent="0.25"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" t="s"><v>4</v></c><c r="C1" t="s"><v>2</v></c></row>
<row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" cm="1"><f t="array" ref="B2">SUM([1]BÍMẬT!A1)</f><v>50.5</v></c></row>
<row r="3"><c r="A3" t="str"><f>"BÍ MẬT-công thức"&amp;B2</f><v>thấy</v></c><c r="B3" t="inlineStr"><is><t>tại chỗ</t></is></c></row>
<row r="4" hidden="1"><c r="A4"><v>777</v></c><c r="B4" t="inlineStr"><is><t>BÍ MẬT-dòng ẩn</t></is></c></row>
</sheetData>
<sheetProtection password="BIMAT"/><mergeCells count="1"><mergeCell ref="A5:B5"/></mergeCells>
<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>"BÍ MẬT-quy tắc"</formula></cfRule></conditionalFormatting>
<dataValidations><dataValidation sqref="A1"><formula1>"BÍ MẬT-danh mục"</formula1></dataValidation></dataValidations>
<hyperlinks><hyperlink ref="A1" r:id="rId9" tooltip="BÍ MẬT-liên kết"/></hyperlinks>
<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><pageSetup orientation="landscape" r:id="rId7"/>
<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId3"/></tableParts>
<mc:AlternateContent><mc:Choice Requires="x14">BÍ MẬT-điều khiển</mc:Choice></mc:AlternateContent>
<extLst><ext uri="x">BÍ MẬT-mở rộng</ext></extLst></worksheet>`;

const parts: Record<string, string> = {
  "[Content_Types].xml": "<Types/>",
  "docProps/core.xml": "<creator>BÍ MẬT-người lập</creator>",
  "docProps/custom.xml": "BÍ MẬT-thuộc tính",
  "customXml/item1.xml": "BÍ MẬT-cài đặt",
  "xl/comments1.xml": "BÍ MẬT-ghi chú",
  "xl/vbaProject.bin": "BÍ MẬT-macro",
  "xl/externalLinks/externalLink1.xml": "BÍ MẬT-tệp ngoài",
  "xl/charts/chart1.xml": "BÍ MẬT-biểu đồ",
  "xl/workbook.xml": `<workbook ${MAIN} ${R}><workbookPr date1904="1" codeName="BÍMẬT"/><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="Nháp" sheetId="1" state="veryHidden" r:id="rId1"/><sheet name="Kết quả &amp; xếp hạng" sheetId="2" r:id="rId2"/></sheets><externalReferences><externalReference r:id="rId5"/></externalReferences><definedNames><definedName name="_XepHang_summary_1" hidden="1">'Nháp'!$A$1</definedName><definedName name="_xlnm.Print_Titles" localSheetId="1">'Kết quả &amp; xếp hạng'!$1:$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">'Nháp'!$A$1:$B$2</definedName></definedNames></workbook>`,
  "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>`,
  "xl/worksheets/sheet1.xml": `<worksheet ${MAIN}><sheetData><row r="1"><c r="A1" t="s"><v>3</v></c></row></sheetData></worksheet>`,
  "xl/worksheets/sheet2.xml": sheet,
  "xl/sharedStrings.xml": `<sst ${MAIN}>${items.join("")}</sst>`,
  "xl/styles.xml": `<styleSheet ${MAIN}><fonts count="2"><font/><font><b/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="2"><xf/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`,
};

function copied(): Uint8Array {
  const zipped = zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
  const copy = releaseCopy(zipped);
  if (copy === null) throw new Error("no copy");
  return copy;
}

test("what a workbook hides, calculates from, remembers or points at is in no part of a release", () => {
  const unzipped = unzipSync(copied());
  expect(Object.keys(unzipped).sort()).toEqual([
    "[Content_Types].xml",
    "_rels/.rels",
    "xl/_rels/workbook.xml.rels",
    "xl/sharedStrings.xml",
    "xl/styles.xml",
    "xl/workbook.xml",
    "xl/worksheets/sheet1.xml",
  ]);
  const all = Object.values(unzipped)
    .map((part) => strFromU8(part))
    .join("\n");
  expect(all).not.toMatch(
    /BÍ ?MẬT|BIMAT|777|Nháp|_XepHang_|<f[ >]|r:id="rId[2-9]|selection|codeName|hyperlink|mc:|extLst/,
  );
});

test("what visible cells show, how they look and how they are printed is the same", async () => {
  const { data, extras, names } = await openBytes(copied());
  const [id = ""] = data.sheetOrder;
  const own = data.sheets[id];
  const cells = own?.cellData ?? {};
  const shown = Object.values(cells).map((row) => Object.values(row).map(({ v }) => v ?? null));
  expect(own?.name).toBe("Kết quả & xếp hạng");
  expect(shown).toEqual([
    ["Đơn vị", "đậm"],
    ["  Xã A & B", 50.5],
    ["thấy", "tại chỗ"],
  ]);
  expect(own?.mergeData).toHaveLength(1);
  expect(extras[id]?.pageSetup).toMatchObject({ orientation: "landscape" });
  expect(names).toEqual([]);
  const book = strFromU8(unzipSync(copied())["xl/workbook.xml"] ?? new Uint8Array());
  expect(book).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="0">'Kết quả &amp; xếp hạng'!$1:$1`);
  expect(book).toContain(`date1904="1"`);
});

test.each([new Uint8Array([1, 2, 3]), zipSync({ "word/document.xml": strToU8("<w/>") })])(
  "bytes that are no .xlsx give no release",
  (bytes) => expect(releaseCopy(bytes)).toBeNull(),
);
