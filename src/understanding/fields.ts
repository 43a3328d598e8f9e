import type { Evidence } from "../evidence/evidence";
import type { Block, Field, FieldIndex, FieldSense } from "../model/block";
import type { FieldRole } from "../model/mapping";

/** The block with what the officer says of its fields. */
export function settledBlock(block: Block, roles: ReadonlyMap<FieldIndex, FieldRole>): Block {
  if (roles.size === 0) return block;
  const fields = block.fields.map((field): Field => {
    const role = roles.get(field.index);
    return role === undefined ? field : { ...field, sense: senseOfRole(role), reason: "officer" };
  });
  return { ...block, fields };
}

function senseOfRole({ kind }: FieldRole): FieldSense {
  return kind === "criterion" || kind === "comparison" ? "measure" : kind;
}

/** Fewer figures than this that run 1, 2, 3 … may as well be scores. */
const LEAST_RUNNING = 8;

/** Whether a field holds points that could be counted: figures that are no result, no number, no year and no rank. */
export function mayCount(
  { index, sense, reason }: Field,
  { natures, looseRanks, rankings }: Evidence,
  rows: number,
): boolean {
  if (sense !== "measure") return false;
  if (reason === "officer") return true;
  const nature = natures[index];
  const isRank = looseRanks.some(({ column }) => column === index) || rankings.some(({ column }) => column === index);
  const isShort = nature === "running" && rows < LEAST_RUNNING;
  return !isRank && (isShort || nature === "figures" || nature === "constant" || nature === "empty");
}
