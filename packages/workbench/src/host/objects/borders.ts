import type { Area } from "../../address";
import { type BorderLine, readBorder, type Side, writeBorder } from "../../book/borders";
import type { Sheet } from "../../book/sheet";
import { borderLine, borderWords } from "../borderWords";
import { requireAllowed } from "../cellAccess";
import { invalidArgument } from "../hostError";
import type { Cells, HostObject, HostObjects } from "../hostObject";
import type { HostState } from "../hostState";
import type { Json, JsonObject } from "../json";
import { neighboursOf } from "../manners";
import type { Members } from "../members";
import { uniform } from "../uniform";

/** In the order of the client's collection. */
const SIDES: readonly Side[] = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
];

type Self = HostObjects["RangeBorder"];

/** What all lines of the side say; null where they differ. A range of one cell has no lines inside: style None. */
function read({ sheet, areas, side }: Self, word: "style" | "weight" | "color"): Json {
  const lines = areas.flatMap((area) => differentLines(sheet, area, side));
  const words = lines.map((line) => borderWords(line)[word] ?? null);
  return words.length === 0 ? (borderWords(null)[word] ?? null) : uniform(words);
}

/** The lines of a side, each once; found once for all its words. */
function differentLines(sheet: Sheet, of: Area, side: Side): readonly (BorderLine | null)[] {
  return sheet.memo(`border ${side} ${of.top} ${of.left} ${of.bottom} ${of.right}`, () => {
    const found = new Map<string, BorderLine | null>();
    for (const line of readBorder(sheet, of, side)) {
      const key = line === null ? "" : `${line.type} ${line.color}`;
      if (!found.has(key)) found.set(key, line);
    }
    return [...found.values()];
  });
}

/** Changes one word of a border and keeps the others as its first line has them. */
function write({ sheet, areas, side }: Self, host: HostState, words: JsonObject): void {
  requireAllowed(host, sheet, "formatCells");
  for (const area of areas) {
    const [first = null] = readBorder(sheet, area, side);
    writeBorder(sheet, area, side, borderLine(first, words), neighboursOf(host));
  }
}

export const RANGE_BORDER: Members<"RangeBorder"> = {
  identity: ({ side }) => ({ _Id: side }),
  read: {
    sideIndex: ({ side }) => side,
    style: (self) => read(self, "style"),
    weight: (self) => read(self, "weight"),
    color: (self) => read(self, "color"),
  },
  write: {
    style: (self, style, host) => write(self, host, { style }),
    weight: (self, weight, host) => write(self, host, { weight }),
    color: (self, color, host) => write(self, host, { color }),
  },
};

function border(self: Cells, side: Json): HostObject {
  const known = SIDES.find((each) => each === side);
  if (known === undefined) throw invalidArgument(`${JSON.stringify(side)} is no side of a range`);
  return { ...self, side: known, type: "RangeBorder" };
}

export const RANGE_BORDER_COLLECTION: Members<"RangeBorderCollection"> = {
  items: (self) => SIDES.map((side) => border(self, side)),
  read: { count: () => SIDES.length },
  find: {
    getItem: (self, args) => border(self, args.json(0)),
    getItemAt: (self, args) => border(self, SIDES[args.integer(0)] ?? null),
  },
};
