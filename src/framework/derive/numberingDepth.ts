/** The manner of a numbering, by which levels are told apart: "I", "A", "1", "1.1", "1.1.1", "I.1", "A.1", "a", "-". */
type Manner = Head | "smallLetter" | "dash" | Dotted;
type Head = "roman" | "letter";
type Dotted = `${"dotted" | Head}${number}`;

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
    const deeper = open.findIndex((other) => isPartOf(other, manner));
    if (known >= 0) open.length = known + 1;
    else open.splice(deeper < 0 ? open.length : deeper, open.length, manner);
    return open.length - 1;
  };
}

/** "1.1" is a part of "1" wherever it was met first. */
function isPartOf(inner: Manner, outer: Manner): boolean {
  const [, kind, places] = /^(\D+)(\d+)$/.exec(inner) ?? [];
  const [, outerKind, outerPlaces] = /^(\D+)(\d+)$/.exec(outer) ?? [];
  return kind !== undefined && kind === outerKind && Number(places) > Number(outerPlaces);
}

function bare(numbering: string): string {
  return numbering
    .normalize("NFC")
    .trim()
    .replace(/(?<![.)\s])[.)\s]+$/, "")
    .replace(/^\(/, "");
}

function mannerOf(text: string, open: readonly Manner[], lastLetter: string): Manner | null {
  if (/^\d+(\.\d+)*$/.test(text)) return `dotted${text.split(".").length}`;
  const [, head = ""] = /^([IVX]+|[A-HĐ])(?:\.\d+)+$/.exec(text) ?? [];
  if (head !== "")
    return `${open.includes("letter") && head.length === 1 ? "letter" : headOf(head)}${text.split(".").length}`;
  if (/^[-–+•*]$/.test(text)) return "dash";
  if (LETTERS.test(text)) return "smallLetter";
  const isRoman = /^[IVX]+$/.test(text);
  const followsLetter =
    open.includes("letter") && text.length === 1 && text.charCodeAt(0) === lastLetter.charCodeAt(0) + 1;
  if (isRoman && !followsLetter) return "roman";
  return /^[A-ZĐ]$/.test(text) ? "letter" : null;
}

function headOf(text: string): Head {
  return /^[IVX]+$/.test(text) ? "roman" : "letter";
}
