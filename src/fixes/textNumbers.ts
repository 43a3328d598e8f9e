import type { FindingOf } from "../model/finding";
import type { Fix } from "../model/fix";
import { dec } from "../model/numbers/decimal";
import type { Interpretation } from "../model/table";
import { cellOf, fieldAt, fieldCells, formatBeside, sameCell, type Site } from "./site";

/** Written so, a text says one number and nothing else; a share, a fraction or a date says more. */
const PLAIN: ReadonlySet<Interpretation["manner"]> = new Set(["textNumber", "fullWidth", "grouped", "withUnit"]);

/** Scores written as text become the numbers that they were read as; all of a column that is text throughout. */
export function textNumbers({ place, params }: FindingOf<"score.text">, site: Site): readonly Fix[] {
  const { cell: at } = place;
  const field = at === null ? null : fieldAt(site, at);
  if (at === null || field === null) return [];
  const cells = params.alike === undefined ? [at] : fieldCells(site, field);
  const read = site.table.interpretations.filter(
    ({ cell, sheet, manner }) =>
      sheet === undefined && PLAIN.has(manner) && cells.some((candidate) => sameCell(candidate, cell)),
  );
  const beside = formatBeside(site, field);
  const places = Math.max(0, ...read.map(({ understood }) => (understood === null ? 0 : dec(understood).places)));
  return read.flatMap(({ cell, understood }): Fix[] => {
    const held = cellOf(site, cell);
    if (understood === null || held.kind !== "text" || held.formula !== null) return [];
    const format = beside ?? (places === 0 ? "General" : `0.${"0".repeat(places)}`);
    const after = { kind: "number", value: Number(understood), format } as const;
    return [{ kind: "textToNumber", sheet: site.grid.sheet, cell, before: held.value, after }];
  });
}
