/**
 * Whether a text that starts with `=` can be a formula at all: quotes and brackets close, and nothing is missing beside an
 * operator. Unknown functions and names are formulas (they give #NAME?).
 */
export function isFormula(text: string): boolean {
  const bare = withoutQuoted(text.slice(1));
  if (bare === null || bare.trim() === "" || !closes(bare)) return false;
  const startsRight = !/^[\s]*[*/^&=<>,;)%]/.test(bare);
  const endsRight = !/[+\-*/^&=<>,;:!(][\s]*$/.test(bare);
  return (
    startsRight && endsRight && !/[+\-*/^&=<>:][\s]*[*/^&,;)]/.test(bare) && !/[^\s(,;+\-*/^&=<>:!{}]\s*\{/.test(bare)
  );
}

/** Texts and quoted sheet names replaced by a letter; null when one does not end. */
function withoutQuoted(text: string): string | null {
  const bare = text.replace(/"(?:[^"]|"")*"/g, "t").replace(/'(?:[^']|'')*'(?=!)/g, "s");
  return bare.includes('"') || bare.includes("'") ? null : bare;
}

function closes(text: string): boolean {
  const open: string[] = [];
  for (const sign of text) {
    if (sign === "(" || sign === "{") open.push(sign);
    if (sign === ")" && open.pop() !== "(") return false;
    if (sign === "}" && open.pop() !== "{") return false;
  }
  return open.length === 0;
}
