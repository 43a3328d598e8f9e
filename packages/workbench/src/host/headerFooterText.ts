type Part = "L" | "C" | "R";

const ORDER: readonly Part[] = ["L", "C", "R"];

/** One part of a header's code: of `&LTrái&C&P` the left part is `Trái`. What comes before any part is the middle. */
export function headerPart(code: string | null, part: Part): string {
  return parts(code)[part];
}

/** The code with one part replaced; null when nothing is left. */
export function withHeaderPart(code: string | null, part: Part, text: string): string | null {
  const all = { ...parts(code), [part]: text };
  const joined = ORDER.map((each) => (all[each] === "" ? "" : `&${each}${all[each]}`)).join("");
  return joined === "" ? null : joined;
}

function parts(code: string | null): Record<Part, string> {
  const found: Record<Part, string> = { L: "", C: "", R: "" };
  let current: Part = "C";
  for (const [piece] of (code ?? "").matchAll(/&[\s\S]|[^&]+/g)) {
    const sign = piece.slice(1);
    if (piece.startsWith("&") && (sign === "L" || sign === "C" || sign === "R")) current = sign;
    else found[current] += piece;
  }
  return found;
}
