import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";

/** Any day will do, as long as it is always the same: the first that a zip can say. */
const DAY = new Date(1980, 0, 1);
/** When, and by whom: nothing that the officer asked to be told to others. */
const PERSONAL = /<(dcterms:created|dcterms:modified|dc:creator|cp:lastModifiedBy|cp:revision)\b[^>]*>[^<]*<\/\1>/g;

/** The same parts without time and author, so that the same document gives the same bytes. */
export function steadyZip(bytes: Uint8Array): Uint8Array {
  const parts: Zippable = {};
  for (const [name, part] of Object.entries(unzipSync(bytes))) {
    const plain = name === "docProps/core.xml" ? strToU8(strFromU8(part).replace(PERSONAL, "")) : part;
    parts[name] = [plain, { mtime: DAY }];
  }
  return zipSync(parts);
}
