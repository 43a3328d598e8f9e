import type { Block, Field } from "../../model/block";
import type { Grid } from "../../model/grid";
import { add, compare, dec, type Decimal, parseDecimal, ZERO } from "../../model/numbers/decimal";
import { foldHeader, foldWords } from "../words/foldWords";
import { withoutMax } from "../words/headerMax";
import { textAt } from "./cells";

/** So many rows above and below a table may say how its criteria weigh. */
const NEAR = 8;
const WEIGHTS = /trọng số|tỷ trọng|tỉ trọng/iu;
const WHOLES = [dec("100"), dec("1")];

/**
 * The weights that a line of text beside the table states: "(Trọng số: Nhận thức 45%, Thể chế 30%, Hạ tầng 25%)", or
 * "Trọng số 45/30/25" in the order of the criteria. The block as it is unless one line names them all, and they make a whole.
 */
export function withWeightsInText(grid: Grid, block: Block): Block {
  const criteria = block.fields.filter(({ sense, stage }) => sense === "measure" && stage === "final");
  const isStated = block.fields.some(({ weight }) => weight !== undefined);
  if (block.orientation !== "unitsDown" || criteria.length < 2 || isStated) return block;
  const [weights] = linesBeside(grid, block).flatMap((line) => {
    const found = named(line, criteria) ?? inOrder(line, criteria);
    return found === null ? [] : [found];
  });
  if (weights === undefined) return block;
  const weightOf = new Map(criteria.map(({ index }, place) => [index, weights[place]]));
  const fields = block.fields.map((field): Field => {
    const weight = weightOf.get(field.index);
    return weight === undefined ? field : { ...field, weight };
  });
  return { ...block, fields };
}

function linesBeside(grid: Grid, { area }: Block): readonly string[] {
  const [top, end] = [area.top - grid.top, area.bottom + 1 - grid.top];
  const rows = [...run(Math.max(0, top - NEAR), top), ...run(end, Math.min(grid.rowCount, end + NEAR))];
  return rows
    .flatMap((row) => run(0, grid.columnCount).map((column) => textAt(grid, row, column)))
    .filter((text) => WEIGHTS.test(text));
}

function run(from: number, end: number): readonly number[] {
  return Array.from({ length: Math.max(0, end - from) }, (_, place) => from + place);
}

/** Each criterion by its name, with its share in per cent. */
function named(line: string, criteria: readonly Field[]): readonly Decimal[] | null {
  const words = foldWords(line);
  const found = criteria.flatMap(({ header }) => {
    const name = foldHeader(withoutMax(header.at(-1) ?? ""));
    const [, share] = new RegExp(`(?:^| )${name}(?: (?:la|chiem|trong so))? (\\d{1,3}) %`).exec(words) ?? [];
    return share === undefined ? [] : [dec(share)];
  });
  return isWhole(found, criteria) ? found : null;
}

/** "45/30/20/5": as many figures as there are criteria, and none besides. */
function inOrder(line: string, criteria: readonly Field[]): readonly Decimal[] | null {
  const [, after = ""] = line.split(WEIGHTS);
  const found = [...after.matchAll(/\d+(?:[.,]\d+)?/g)].flatMap(([text]) => parseDecimal(text.replace(",", ".")) ?? []);
  return !/\p{L}/u.test(after) && isWhole(found, criteria) ? found : null;
}

function isWhole(weights: readonly Decimal[], criteria: readonly Field[]): boolean {
  const sum = weights.reduce<Decimal>(add, ZERO);
  return weights.length === criteria.length && WHOLES.some((whole) => compare(sum, whole) === 0);
}
