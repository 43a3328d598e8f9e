import { releaseChart } from "../../src/paper/release/releaseChart";
import { chartsOfDrawing, drawingPart } from "../../src/paper/release/drawing";
import { seenCells } from "../../src/paper/release/seenCells";

const C = `xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"`;
const sheets = new Map([
  [
    "Kết quả 'chung'",
    `<worksheet><cols><col min="4" max="5" hidden="1"/></cols><sheetData><row r="1"/><row r="9" hidden="1"/></sheetData></worksheet>`,
  ],
]);
const HOME = "'Kết quả ''chung'''";
const isSeen = seenCells(sheets);

function referred(kind: "str" | "num", cells: string, values: readonly string[]): string {
  const points = values.map((value, at) => `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`);
  return `<c:${kind}Ref><c:f>${cells}</c:f><c:${kind}Cache><c:ptCount val="${values.length}"/>${points.join("")}</c:${kind}Cache></c:${kind}Ref>`;
}

interface Said {
  readonly values?: string;
  readonly inside?: string;
}

function chart({ values = referred("num", `${HOME}!$B$2:$B$3`, ["3", "2"]), inside = "" }: Said): string {
  return [
    `<c:chartSpace ${C}><c:chart><c:title><c:tx>${referred("str", `${HOME}!$A$1`, ["Điểm &amp; hạng"])}</c:tx></c:title>`,
    `<c:plotArea><c:barChart><c:ser><c:idx val="0"/><c:order val="0"/><c:tx>${referred("str", `${HOME}!$B$1`, ["Điểm"])}</c:tx>`,
    `<c:cat>${referred("str", `${HOME}!$A$2:$A$3`, ["Xã A", "Xã B"])}</c:cat><c:val>${values}</c:val></c:ser></c:barChart></c:plotArea>`,
    `</c:chart>${inside}</c:chartSpace>`,
  ].join("");
}

test("a chart carries what it shows in the place of where that stands", () => {
  const made = releaseChart(chart({}), isSeen) ?? "";
  expect(made).not.toMatch(/Ref>|<c:f>|!\$/);
  expect(made).toContain("<c:title><c:tx><c:rich><a:bodyPr></a:bodyPr><a:p><a:r><a:t>Điểm &amp; hạng</a:t>");
  expect(made).toContain("<c:tx><c:v>Điểm</c:v></c:tx>");
  expect(made).toMatch(/<c:cat><c:strLit><c:ptCount val="2"><\/c:ptCount>.*Xã A.*Xã B.*<\/c:strLit><\/c:cat>/);
  expect(made).toMatch(/<c:val><c:numLit>.*<c:v>3<\/c:v>.*<c:v>2<\/c:v>.*<\/c:numLit><\/c:val>/);
});

test("one that does without a prefix for its own words is the same chart", () => {
  const plain = chart({}).replaceAll("<c:", "<").replaceAll("</c:", "</").replace("xmlns:c=", "xmlns=");
  expect(releaseChart(plain, isSeen)).toBe(releaseChart(chart({}), isSeen));
});

test.each([
  "<!-- BÍ MẬT -->",
  `<c:externalData xmlns:r="x" r:id="rId1"><c:autoUpdate val="BÍ MẬT"/></c:externalData>`,
  `<c:userShapes xmlns:r="x" r:id="rId1">BÍ MẬT</c:userShapes>`,
  `<c:printSettings><c:headerFooter><c:oddHeader>BÍ MẬT</c:oddHeader></c:headerFooter></c:printSettings>`,
  `<c:pivotSource><c:name>[BÍ MẬT.xlsx]</c:name></c:pivotSource>`,
  `<c:txPr><a:p><a:pPr><a:defRPr><a:hlinkClick xmlns:r="x" r:id="rId1" tooltip="BÍ MẬT"/></a:defRPr></a:pPr></a:p></c:txPr>`,
  `<c:extLst><c:ext uri="BÍ MẬT"/></c:extLst>`,
  `<mc:AlternateContent xmlns:mc="x"><mc:Choice Requires="c14">BÍ MẬT</mc:Choice></mc:AlternateContent>`,
])("nothing else of it comes along: %s", (inside) => {
  expect(releaseChart(chart({ inside }), isSeen)).not.toMatch(/BÍ MẬT|r:id|^null$/);
});

test.each([
  ["a sheet that is not there", "'Nháp'!$B$2:$B$3"],
  ["another file", "[1]Nháp!$B$2:$B$3"],
  ["a name", `${HOME}!diem`],
  ["a hidden column", `${HOME}!$B$2:$D$3`],
  ["a hidden row", `${HOME}!$B$8:$B$10`],
])("a chart that shows %s stays behind", (_, cells) => {
  expect(releaseChart(chart({ values: referred("num", cells, ["3"]) }), isSeen)).toBeNull();
});

test("so does one whose figures it does not hold, and one in words of another kind", () => {
  expect(releaseChart(chart({ values: `<c:numRef><c:f>${HOME}!$B$2</c:f></c:numRef>` }), isSeen)).toBeNull();
  expect(releaseChart(`<x:chartSpace xmlns:x="y"><x:chart/></x:chartSpace>`, isSeen)).toBeNull();
});

test("of a drawing only where its charts stand is taken over", () => {
  const corner = (name: string, at: number) =>
    `<d:${name}><d:col>${at}</d:col><d:colOff>5</d:colOff><d:row>${at + 1}</d:row><d:rowOff>0</d:rowOff></d:${name}>`;
  const frame = `<d:graphicFrame><d:nvGraphicFramePr><d:cNvPr id="9" name="_XepHang_chart_1" descr="BÍ MẬT"/></d:nvGraphicFramePr><a:graphic><a:graphicData><c:chart r:id="rId4"/></a:graphicData></a:graphic></d:graphicFrame>`;
  const picture = `<d:pic><d:cNvPr id="3" name="BÍ MẬT"/></d:pic>`;
  const anchor = (what: string) => `<d:twoCellAnchor>${corner("from", 0)}${corner("to", 7)}${what}</d:twoCellAnchor>`;
  const xml = `<d:wsDr xmlns:d="1" xmlns:a="2" xmlns:c="3" xmlns:r="4">${anchor(picture)}${anchor(frame)}</d:wsDr>`;
  const charts = chartsOfDrawing(xml);
  expect(charts).toEqual([
    { id: "rId4", from: { col: 0, colOff: 5, row: 1, rowOff: 0 }, to: { col: 7, colOff: 5, row: 8, rowOff: 0 } },
  ]);
  expect(chartsOfDrawing(drawingPart(charts))).toEqual([{ ...charts[0], id: "rId1" }]);
  expect(drawingPart(charts)).not.toMatch(/BÍ MẬT|_XepHang_/);
});
