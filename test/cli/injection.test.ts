import { readFileSync, writeFileSync } from "node:fs";
import { SaxesParser } from "saxes";
import { strFromU8, unzipSync } from "fflate";
import { OUTPUT_NAMES } from "../../src/model/output";
import { cli, cliJson, saveBook, scratch } from "../support/cliRun";

const files = scratch();
afterAll(files.remove);

/** What a spreadsheet, a word processor, a browser, a printer's header or a terminal might obey. */
const PAYLOADS = [
  ...["=1+1", "+1+1", "-1+1", "@SUM(1)", "'=1+1", "\t=1+1", '=HYPERLINK("http://x.example","x")', "=cmd|' /C calc'!A0"],
  ...["=WEBSERVICE(\"http://x.example\")", "＝1+1", "﹢1", " =1+1", "\u00a0=1", "\u200b=1+1", "{=1}"],
  ...["<b>x</b>", "<script>alert(1)</script>", "]]><x/>", "&lt;x&gt; &#x41;", "<!-- x -->", '" onload="x'],
  ...["&P&N&D", '&"Arial"&16x', "&[Path]", "http://x.example", "javascript:x", "\\\\may\\chung", "../../x", "CON.txt"],
  ...["\u001b[2J\u0007", "\u202exls.exe", "\u009b31m", "{{x}} ${x} #{x}", "_x003D_1+1", "%00%n%s", "w:instrText INCLUDETEXT"],
]; // prettier-ignore
const DIRECTION = /[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

const rows = [
  ["Bảng điểm =1+1 <b>&P"],
  ["Đơn vị", "Nhóm", "=Nhận thức <b> &P\u202e", "@Thể chế \u001b[2J ]]>"],
  ...PAYLOADS.map((payload, at) => [`${payload} ${at}`, PAYLOADS[(at * 7) % 5] ?? "", 40 + at, 90 - 2 * at]),
];

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** Every element of every part, with the text right in it; a part that is no XML throws. */
function elementsOf(path: string): readonly { readonly part: string; readonly elements: readonly Element[] }[] {
  return Object.entries(unzipSync(readFileSync(path))).map(([part, bytes]) => {
    const [elements, open]: [Element[], Element[]] = [[], []];
    const parser = new SaxesParser();
    parser.on("opentag", ({ name, attributes }) => {
      const opened = { name, attributes, text: "" };
      elements.push(opened);
      open.push(opened);
    });
    parser.on("text", (text) => {
      const last = open.at(-1);
      if (last !== undefined) last.text += text;
    });
    parser.on("closetag", () => open.pop());
    parser.on("error", (error) => {
      throw new Error(`${path} ${part}: ${error.message}`);
    });
    parser.write(strFromU8(bytes)).close();
    return { part, elements };
  });
}

/** What would be obeyed in a file of Excel or Word, by element, attribute or text. */
function obeyed(path: string): readonly string[] {
  return elementsOf(path).flatMap(({ part, elements }) =>
    elements.flatMap(({ name, attributes, text }) => {
      const told = `${part} <${name}> ${JSON.stringify(attributes)} ${text.slice(0, 60)}`;
      // Our own links from the findings to their cells, and the number of a page.
      if ((name === "f" && OWN_LINK.test(text)) || (name === "w:instrText" && text === "PAGE")) return [];
      if (/^(?:f|hyperlink|oleObject|w:hyperlink|w:instrText|w:fldSimple|script)$/.test(name) && text !== "") return [told]; // prettier-ignore
      if (/^w:object$|^w:altChunk$/.test(name) || attributes["TargetMode"] === "External") return [told];
      if (/^(?:odd|even|first)(?:Header|Footer)$/.test(name) && HEADER_CODE.test(text)) return [told];
      if (name === "sheet" && DIRECTION.test(attributes["name"] ?? "")) return [told];
      return name === "definedName" && !/^(?:'(?:[^']|'')+'|[\p{L}\d_.]+)![$A-Z\d:,]+$/u.test(text.split(",")[0] ?? "") ? [told] : []; // prettier-ignore
    }),
  );
}

const OWN_LINK = /^HYPERLINK\("#'(?:[^'"]|''|"")+'![A-Z]+\d+","[A-Z\d:, ]+"\)$/;

/** Codes that Excel puts something else in the place of; a page's number and their count are ours. */
const HEADER_CODE = /&(?![LCR&]|P\b|N\b|\d+&?|"[^"&]*")/;

test("what cells, headings, groups and a framework say is obeyed by none of the files that are written", async () => {
  const book = await saveBook(files.path("đầu vào.xlsx"), { sheets: [{ name: "=1+1 & 'x'", rows }] });
  const draft = files.path("bộ.json");
  writeFileSync(draft, (await cli("frameworks", "derive", book, "--json")).out);
  const [out, word, release] = [files.path("ra.xlsx"), files.path("ra.docx"), files.path("phát hành.xlsx")];
  const run = await cliJson("rank", book, "--framework", draft, "--write", OUTPUT_NAMES.join(","), "--mode", "values", "--out", out, "--docx", word, "--release", release); // prettier-ignore
  expect(run.problems).toEqual([]);
  expect(run.result.tables[0]?.units).toHaveLength(PAYLOADS.length);
  for (const path of [out, word, release]) expect(obeyed(path)).toEqual([]);
  const texts = elementsOf(out).flatMap(({ elements }) => elements.map(({ text }) => text)).join("\n"); // prettier-ignore
  for (const payload of ["=1+1 0", "@SUM(1) 3", "<script>alert(1)</script> 16", "&P&N&D 21"]) expect(texts).toContain(payload); // prettier-ignore
});
