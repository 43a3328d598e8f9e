import { readFileSync, writeFileSync } from "node:fs";
import { SaxesParser } from "saxes";
import { strFromU8, unzipSync } from "fflate";
import { OUTPUT_NAMES } from "../../src/model/output";
import { cli, cliJson, saveBook, scratch } from "../support/cliRun";
import { PAYLOADS } from "../support/payloads";
import { swept } from "../support/sweep";

const files = scratch();
afterAll(files.remove);

const DIRECTION = /[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

/** A row each, as the units' names. */
const NAMES = swept(PAYLOADS, 12);

const rows = [
  ["Bảng điểm =1+1 <b>&P"],
  ["Đơn vị", "Nhóm", "=Nhận thức <b> &P\u202e", "@Thể chế \u001b[2J ]]>"],
  ...NAMES.map((payload, at) => [`${payload} ${at}`, PAYLOADS[(at * 7) % 5] ?? "", 40 + at, 90 - 2 * at]),
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

/** Names of classes that would end the text of a formula, or the formula. */
const LEVELS = ['x" & WEBSERVICE("http://x.example") & "x', "Khá</f><f>1+1", "Vừa'!A1 ]]>", 'Yếu"" &P'];

/** The draft of the table's own rule, with classes and a basis in law that are named as badly as its units. */
async function hostileDraft(book: string): Promise<string> {
  const draft = JSON.parse((await cli("frameworks", "derive", book, "--json")).out) as object;
  const levels = LEVELS.map((name, at) => ({ name: { vi: name, en: name }, threshold: at === 3 ? null : threshold(130 - at), color: "#FFF2CC" })); // prettier-ignore
  const path = files.path("bộ.json");
  writeFileSync(path, JSON.stringify({ ...draft, legalBasis: LEVELS, classes: { of: "total", levels } }));
  return path;
}

function threshold(value: number) {
  return { value: String(value), comparison: "atLeast", provenance: { kind: "stated", source: "=1+1" } };
}

/** Functions of ours, outside texts and names of sheets. */
const OWN_FORMULA =
  /^(?:(?:AND|COUNT|COUNTBLANK|COUNTIFS?|IF|ISNUMBER|MAX|MIN|ROUND|SUM)(?=\()|_XepHang_nguong_[\p{L}\d_]+|\$?[A-Z]{1,3}\$?\d+|[\d.]+|[-+*/<>=&,:!()"])*$/u;

function isOwnFormula(text: string): boolean {
  return OWN_LINK.test(text) || OWN_FORMULA.test(text.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')+'!/g, ""));
}

describe("what cells, headings, groups and a framework say is obeyed by none of the files that are written", () => {
  let book: string;
  let draft: string;
  beforeAll(async () => {
    book = await saveBook(files.path("đầu vào.xlsx"), { sheets: [{ name: "=1+1 & 'x'", rows }] });
    draft = await hostileDraft(book);
  });

  test("as values: every output, the paper and the release copy", async () => {
    const [out, word, release] = [files.path("ra.xlsx"), files.path("ra.docx"), files.path("phát hành.xlsx")];
    const run = await cliJson("rank", book, "--framework", draft, "--write", OUTPUT_NAMES.join(","), "--mode", "values", "--out", out, "--docx", word, "--release", release); // prettier-ignore
    expect(run.problems).toEqual([]);
    expect(run.result.tables[0]?.units).toHaveLength(NAMES.length);
    for (const path of [out, word, release]) expect(obeyed(path)).toEqual([]);
    const texts = elementsOf(out).flatMap(({ elements }) => elements.map(({ text }) => text)).join("\n"); // prettier-ignore
    for (const [at, name] of NAMES.entries()) if (!/\p{C}/u.test(name)) expect(texts).toContain(`${name} ${at}`);
  });

  test("as formulas: only ours, and nobody's words outside their texts", async () => {
    const out = files.path("công thức.xlsx");
    expect((await cli("rank", book, "--framework", draft, "--write", "columns,summary", "--mode", "formulas", "--out", out)).problems).toEqual([]); // prettier-ignore
    const formulas = elementsOf(out).flatMap(({ elements }) => elements.flatMap(({ name, text }) => (name === "f" ? [text] : []))); // prettier-ignore
    expect(formulas.length).toBeGreaterThan(2 * NAMES.length);
    expect(formulas.some((text) => text.includes("WEBSERVICE"))).toBe(true);
    expect(formulas.filter((text) => !isOwnFormula(text))).toEqual([]);
  });
});
