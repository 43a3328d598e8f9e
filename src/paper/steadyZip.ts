import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";

/** Any day will do, as long as it is always the same: the first that a zip can say. */
const DAY = new Date(1980, 0, 1);
/** When, and by whom: nothing that the officer asked to be told to others. */
const PERSONAL = /<(dcterms:created|dcterms:modified|dc:creator|cp:lastModifiedBy|cp:revision)\b[^>]*>[^<]*<\/\1>/g;

/** The same parts without time and author, so that the same document gives the same bytes; its text as `edited`. */
export function steadyZip(bytes: Uint8Array, edited: (document: string) => string): Uint8Array {
  const parts: Zippable = {};
  for (const [name, part] of Object.entries(unzipSync(bytes))) {
    parts[name] = [editedPart(name, part, edited), { mtime: DAY }];
  }
  return zipSync(parts);
}

function editedPart(name: string, part: Uint8Array, edited: (document: string) => string): Uint8Array {
  switch (name) {
    case "docProps/core.xml":
      return strToU8(strFromU8(part).replace(PERSONAL, ""));
    case "word/document.xml":
      return strToU8(edited(strFromU8(part)));
    // Every other part as it is.
    default:
      return part;
  }
}
