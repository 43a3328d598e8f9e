import { parseArea } from "../address";
import type { SheetNote } from "../note";
import type { Parts } from "./parts";
import { childOf, childrenOf, element, numberOr, textOf, writeXml, type XmlElement } from "./xml";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

export interface ReadNotes {
  readonly notes: readonly SheetNote[];
  /** The parts that were read, in small letters. */
  readonly paths: readonly string[];
}

/** The notes of a sheet, by its part's path. Threads of comments have a note of the same words beside them, which is kept. */
export function readNotes(parts: Parts, sheet: string): ReadNotes {
  const found = parts.relationsOf(sheet).filter(({ type, target }) => type === "comments" && parts.has(target));
  return {
    notes: found.flatMap(({ target }) => notesIn(parts.xml(target))),
    paths: found.map(({ target }) => target.toLowerCase()),
  };
}

function notesIn(root: XmlElement): readonly SheetNote[] {
  const authors = childrenOf(childOf(root, "authors"), "author").map(textOf);
  return childrenOf(childOf(root, "commentList"), "comment").flatMap((comment) => {
    const { ref: cell = "", authorId } = comment.attributes;
    const text = childOf(comment, "text");
    if (text === null || parseArea(cell) === null || cell.includes(":")) return [];
    return [{ cell, author: authors[numberOr(authorId, 0)] ?? "", text }];
  });
}

/** What a note says, without how it looks. */
export function noteText({ text }: SheetNote): string {
  const runs = childrenOf(text, "r").map((run) => textOf(childOf(run, "t")));
  return childrenOf(text, "t").map(textOf).concat(runs).join("");
}

export function notesPart(notes: readonly SheetNote[]): XmlElement {
  const authors = [...new Set(notes.map(({ author }) => author))];
  return element("comments", { xmlns: MAIN }, [
    element(
      "authors",
      {},
      authors.map((author) => element("author", {}, [author])),
    ),
    element(
      "commentList",
      {},
      notes.map(({ cell, author, text }) =>
        element("comment", { ref: cell, authorId: authors.indexOf(author) }, [text]),
      ),
    ),
  ]);
}

/** The boxes in which Excel shows the notes, each right of its cell, of the usual size and hidden until pointed at. */
export function notesDrawing(notes: readonly SheetNote[]): string {
  return writeXml(
    element(
      "xml",
      {
        "xmlns:v": "urn:schemas-microsoft-com:vml",
        "xmlns:o": "urn:schemas-microsoft-com:office:office",
        "xmlns:x": "urn:schemas-microsoft-com:office:excel",
      },
      [
        element(
          "v:shapetype",
          { id: "note", coordsize: "21600,21600", "o:spt": 202, path: "m,l,21600r21600,l21600,xe" },
          [
            element("v:stroke", { joinstyle: "miter" }),
            element("v:path", { gradientshapeok: "t", "o:connecttype": "rect" }),
          ],
        ),
        ...notes.map(box),
      ],
    ),
  );
}

function box({ cell }: SheetNote, index: number): XmlElement {
  const { top: row = 0, left: column = 0 } = parseArea(cell) ?? {};
  const look = "position:absolute;width:108pt;height:59pt;z-index:1;visibility:hidden";
  return element(
    "v:shape",
    { id: `note${index + 1}`, type: "#note", style: look, fillcolor: "#ffffe1", "o:insetmode": "auto" },
    [
      element("v:fill", { color2: "#ffffe1" }),
      element("v:shadow", { on: "t", color: "black", obscured: "t" }),
      element("v:path", { "o:connecttype": "none" }),
      element("v:textbox", { style: "mso-direction-alt:auto" }),
      element("x:ClientData", { ObjectType: "Note" }, [
        element("x:MoveWithCells"),
        element("x:SizeWithCells"),
        element("x:Anchor", {}, [[column + 1, 15, Math.max(0, row - 1), 10, column + 3, 15, row + 3, 4].join(", ")]),
        element("x:AutoFill", {}, ["False"]),
        element("x:Row", {}, [String(row)]),
        element("x:Column", {}, [String(column)]),
      ]),
    ],
  );
}
