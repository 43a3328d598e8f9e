import { greatest } from "../model/extremes";
import { cellText, type CellAddress } from "../model/address";
import type { FindingOf } from "../model/finding";
import type { Fix } from "../model/fix";
import { dec, type DecimalText } from "../model/numbers/decimal";
import type { Interpretation } from "../model/table";
import { fieldAt, formatBeside, perField, type Site, typedText } from "./site";

/** Written so, a text says one number and nothing else; a share, a fraction or a date says more. */
const PLAIN: ReadonlySet<Interpretation["manner"]> = new Set(["textNumber", "fullWidth", "grouped", "withUnit"]);

interface ReadText {
  readonly cell: CellAddress;
  readonly text: string;
  readonly understood: DecimalText;
}

/** The texts of a field that were read as numbers, by their cells. */
const textsOf = perField((site, { cells }): ReadonlyMap<string, ReadText> => {
  const own = new Set(cells.map(cellText));
  return new Map(
    site.table.interpretations.flatMap(({ cell, sheet, manner, understood }) => {
      const text = typedText(site, cell);
      const key = cellText(cell);
      const isPlain = sheet === undefined && PLAIN.has(manner) && own.has(key);
      if (!isPlain || understood === null || text === "") return [];
      return [[key, { cell, text, understood }] as const];
    }),
  );
});

/** Scores written as text become the numbers that they were read as; all of a column that is text throughout. */
export function textNumbers({ place: { cell: at }, params }: FindingOf<"score.text">, site: Site): readonly Fix[] {
  const field = at === null ? null : fieldAt(site, at);
  if (at === null || field === null) return [];
  const texts = textsOf(site, field);
  const read = params.alike === undefined ? [texts.get(cellText(at)) ?? []].flat() : [...texts.values()];
  const places = greatest(
    read.map(({ understood }) => dec(understood).places),
    0,
  );
  const format = formatBeside(site, field) ?? (places === 0 ? "General" : `0.${"0".repeat(places)}`);
  return read.map(({ cell, text, understood }) => {
    const after = { kind: "number", value: Number(understood), format } as const;
    return { kind: "textToNumber", sheet: site.grid.sheet, cell, before: text, after };
  });
}
