const OWN = /^(?:[IVXLC]+(?:\.\d+)*|\d+(?:[.,]\d+)*|[A-ZĐa-zđ])[.)]?$/u;
const IN_LABEL =
  /^(?<number>[IVXLC]+(?:\.\d+)+|[IVXLC]+(?=[.)])|\d+(?:\.\d+)*|[A-ZĐ](?=[.)])|[a-zđ](?=[.)]))[.)]?\s+(?<label>\D.*)$/u;

/** A row's number ("I", "I.1", "1", "1.1", "a") from its own column, otherwise from the front of its label. */
export function splitNumbering(
  own: string,
  label: string,
): { readonly numbering: string | null; readonly label: string } {
  if (OWN.test(own)) return { numbering: own.replace(/[.)]$/, "").replaceAll(",", "."), label };
  const match = IN_LABEL.exec(label)?.groups;
  if (match === undefined) return { numbering: null, label };
  return { numbering: match["number"] ?? null, label: match["label"] ?? label };
}
