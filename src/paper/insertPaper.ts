import { strFromU8, unzipSync } from "fflate";
import type { Paper } from "../model/paper";
import { writeDocx } from "./writeDocx";

const SECTION = /<w:sectPr(?:(?!<w:sectPr).)*?<\/w:sectPr>/s;
const LAST_SECTION = /(<w:sectPr(?:(?!<w:sectPr).)*?<\/w:sectPr>)\s*(<\/w:body>)/s;
/** Headers of ours are parts that the other document has not. */
const HEADERS = /<w:(?:header|footer)Reference [^>]*\/>|<w:titlePg\/>/g;

/** A document with our pages behind its own text, each of our sections with its own page; the text keeps its set-up. */
export async function insertPaper(document: string, paper: Paper): Promise<string> {
  const own = strFromU8(unzipSync(await writeDocx(paper))["word/document.xml"] ?? new Uint8Array());
  const body = /<w:body>(.*)<\/w:body>/s.exec(own)?.[1]?.replace(HEADERS, "") ?? "";
  const section = LAST_SECTION.exec(document)?.[1] ?? SECTION.exec(document)?.[0] ?? "";
  const ending = section === "" ? "" : `<w:p><w:pPr>${section}</w:pPr></w:p>`;
  const without = section === "" ? document : document.replace(LAST_SECTION, "$2");
  return without.replace("</w:body>", () => `${ending}${body}</w:body>`);
}
