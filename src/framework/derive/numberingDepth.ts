/** The manner of a numbering, by which levels are told apart: "I", "A", "1", "1.1", "1.1.1", "a", "-". */
type Manner = "roman" | "letter" | "smallLetter" | "dash" | `dotted${number}`;

const LETTERS = /^[a-zđ]$/;

/**
 * Depths of numberings read from top to bottom: a manner not seen since the last shallower one goes a level deeper, a
 * known one goes back to its own level. 0 is the top; null where the text is no numbering.
 */
export function numberingDepths(): (numbering: string) => number | null {
  const open: Manner[] = [];
  let lastLetter = "";
  return (numbering) => {
    const text = bare(numbering);
    const manner = mannerOf(text, open, lastLetter);
    if (manner === null) return null;
    if (/^[A-ZĐ]$/.test(text)) lastLetter = text;
    const known = open.indexOf(manner);
    if (known >= 0) open.length = known + 1;
    else open.push(manner);
    return open.length - 1;
  };
}

function bare(numbering: string): string {
  return numbering
    .normalize("NFC")
    .trim()
    .replace(/[.)\s]+$/, "")
    .replace(/^\(/, "");
}

function mannerOf(text: string, open: readonly Manner[], lastLetter: string): Manner | null {
  if (/^\d+(\.\d+)*$/.test(text)) return `dotted${text.split(".").length}`;
  if (/^[-–+•*]$/.test(text)) return "dash";
  if (LETTERS.test(text)) return "smallLetter";
  const isRoman = /^[IVX]+$/.test(text);
  const followsLetter =
    open.includes("letter") && text.length === 1 && text.charCodeAt(0) === lastLetter.charCodeAt(0) + 1;
  if (isRoman && !followsLetter) return "roman";
  return /^[A-ZĐ]$/.test(text) ? "letter" : null;
}
