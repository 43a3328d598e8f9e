import { figureCell } from "../../src/model/block";
import { generateKind } from "../generator/generate";
import type { GeneratedSheet } from "../generator/sheet";
import { Random } from "../generator/random";
import { answerTo, type Answer } from "./answer";
import { gridOfSheet } from "./gridOfSheet";
import { assessSheet } from "../../src/session/assessSheet";
import { swept } from "../support/sweep";

/** Kinds that print their totals: there the figures alone say what counts. */
const KINDS = ["sum-under-any-heading", "mean", "weights-solved", "ties-1-1-3", "decimals", "ranks-as-text"];
const SEEDS = swept([3, 14, 159, 265], 1);

/** Words that say nothing, for the heading of every column of figures; names and numbers keep theirs. */
function withNonsense(sheet: GeneratedSheet): GeneratedSheet {
  const [table] = assessSheet(gridOfSheet(sheet), [], () => ({})).tables;
  const fields = (table?.block.fields ?? []).filter(
    ({ sense }) => sense !== "unit" && sense !== "number" && sense !== "group",
  );
  const lines = new Map(
    fields.map(({ line, headerCell }, at) => [`${headerCell.row} ${line}`, `Zorble${"xyzuvw"[at % 6]}k${at}`]),
  );
  const rows = sheet.rows.map((row, r) =>
    row.map((cell, c) => {
      const word = lines.get(`${r} ${c}`);
      return word === undefined ? cell : { value: word };
    }),
  );
  return { ...sheet, rows };
}

/** The columns of figures in another order, from the header down; sheets with merged cells are left as they are. */
function permuted(sheet: GeneratedSheet, seed: number): GeneratedSheet {
  const [table] = assessSheet(gridOfSheet(sheet), [], () => ({})).tables;
  const block = table?.block;
  const [unit] = block?.units ?? [];
  if (block === undefined || unit === undefined || sheet.merges.length > 0) return sheet;
  const columns = block.fields
    .filter(({ sense }) => sense !== "unit" && sense !== "number" && sense !== "group")
    .map((field) => figureCell(block, unit, field).column);
  const places = new Random(seed).shuffled(columns);
  const from = new Map(columns.map((column, at) => [column as number, places[at] ?? column]));
  const rows = sheet.rows.map((row, r) =>
    r < block.area.top ? row : row.map((cell, c) => row[from.get(c) ?? c] ?? cell),
  );
  return { ...sheet, rows };
}

/** What ranks whom, whatever the columns are called and wherever they stand. */
function results({ ranked }: Answer) {
  return ranked.flatMap(({ units }) =>
    units.map(({ name, total, ratio, rank }) => ({ name, figure: Number(total ?? ratio), rank })),
  );
}

test.each(KINDS)("%s: nonsense for headings and other places for columns give the same results", (kind) => {
  for (const seed of SEEDS) {
    const { sheet } = generateKind(kind, seed);
    const own = results(answerTo(sheet));
    expect({ seed, own: own.length > 0 }).toEqual({ seed, own: true });
    expect({ seed, read: results(answerTo(withNonsense(sheet))) }).toEqual({ seed, read: own });
    expect({ seed, read: results(answerTo(permuted(sheet, seed))) }).toEqual({ seed, read: own });
  }
});
