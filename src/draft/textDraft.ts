import type { Draft, DraftPart } from "../model/draft";

/** Text with tabs between the cells of a table: a run of lines with tabs is one table. */
export function textDraft(text: string): Draft {
  const parts: DraftPart[] = [];
  let rows: string[][] = [];
  const close = (): void => {
    if (rows.length > 0) parts.push({ kind: "table", rows });
    rows = [];
  };
  for (const line of text
    .replace(/^\uFEFF/, "")
    .normalize("NFC")
    .split(/\r\n|\r|\n/)) {
    if (line.includes("\t")) rows.push(line.split("\t").map((cell) => cell.trim()));
    else if (line.trim() !== "" || rows.length === 0) {
      close();
      if (line.trim() !== "") parts.push({ kind: "line", text: line.trim() });
    }
  }
  close();
  return parts;
}
