import type { Evidence } from "../evidence/evidence";
import type { Block, Field } from "../model/block";

/** "Thứ tự" behind the figures, all of which it orders, where a running number stands before the names already: a rank. */
export function withNumbersAsRanks(block: Block, { rankings }: Evidence): Block {
  const unit = block.fields.findIndex(({ sense }) => sense === "unit");
  const isNumbered = block.fields.slice(0, Math.max(0, unit)).some(({ sense }) => sense === "number");
  if (!isNumbered) return block;
  const fields = block.fields.map((field, place): Field => {
    const isOrdering = rankings.some(({ column, agrees, outOf }) => column === field.index && agrees === outOf);
    return field.sense === "number" && field.reason !== "officer" && place > unit && isOrdering
      ? { ...field, sense: "rank", reason: "figures" }
      : field;
  });
  return { ...block, fields };
}
