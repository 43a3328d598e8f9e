import { rootPrefix, withoutPrefix, XmlError } from "./xml";

/** What stands before the cells is never longer, nor is one cell. */
const LONGEST = 4_000_000;
/** What stands around the cells is held whole. */
const LONGEST_FRAME = 30_000_000;

/** A sheet's part as it is unpacked: first the inside of `<sheetData>` in pieces, at the end everything else as one text. */
export class SheetText {
  #frame: string[] = [];
  #length = 0;
  #prefix = "";
  readonly #texts: Iterator<string>;

  constructor(texts: Iterable<string>) {
    this.#texts = texts[Symbol.iterator]();
  }

  /** What stands before the cells; known with the first of them. */
  head(): string {
    return this.#frame[0] ?? "";
  }

  /** The part without its cells; known when the cells have been read. */
  frame(): string {
    return this.#frame.join("");
  }

  *cells(): Generator<string> {
    const rest = this.#untilCells();
    if (rest !== null) yield* this.#untilEnd(rest);
    for (let next = this.#texts.next(); next.done !== true; next = this.#texts.next()) this.#keep(next.value);
  }

  /** What was unpacked of the cells already; null where the sheet has none. */
  #untilCells(): string | null {
    let head = "";
    for (let next = this.#texts.next(); next.done !== true; next = this.#texts.next()) {
      head += next.value;
      const start = sheetDataAt(head);
      const end = start < 0 ? -1 : head.indexOf(">", start);
      if (end < 0) {
        if (head.length > LONGEST) throw new XmlError("a sheet without cells is longer than any");
        continue;
      }
      this.#prefix = rootPrefix(head);
      const isEmpty = head.charAt(end - 1) === "/";
      this.#keep(head.slice(0, start));
      if (isEmpty) this.#keep(head.slice(end + 1));
      return isEmpty ? null : head.slice(end + 1);
    }
    this.#prefix = rootPrefix(head);
    this.#keep(head);
    return null;
  }

  #keep(text: string): void {
    this.#frame.push(text);
    this.#length += text.length;
    if (this.#length > LONGEST_FRAME) throw new XmlError("what stands around the cells is longer than any");
  }

  *#untilEnd(first: string): Generator<string> {
    const mark = `</${this.#prefix}sheetData>`;
    let kept = first;
    for (;;) {
      const end = kept.indexOf(mark);
      if (end >= 0) {
        yield withoutPrefix(kept.slice(0, end), this.#prefix);
        this.#keep(kept.slice(end + mark.length));
        return;
      }
      // The end may be torn between two texts, and so may a prefix.
      const safe = Math.max(0, kept.lastIndexOf("<"));
      yield withoutPrefix(kept.slice(0, safe), this.#prefix);
      const next = this.#texts.next();
      if (next.done === true) throw new XmlError(`${mark} is missing`);
      kept = kept.slice(safe) + next.value;
      if (kept.length > LONGEST) throw new XmlError("a cell is longer than any");
    }
  }
}

function sheetDataAt(head: string): number {
  return /<(?:[A-Za-z_][\w.-]{0,60}:)?sheetData(?=[\s/>])/.exec(head)?.index ?? -1;
}
