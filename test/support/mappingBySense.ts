import type { Block, Field } from "../../src/model/block";
import { withoutMax } from "../../src/reader/words/headerMax";
import type { FieldRole, Mapping } from "../../src/model/mapping";

const STAGES = ["council", "final", "explained", "verified", "self"];

/** A mapping without a framework: every measure is a criterion named by its innermost header text, an earlier stage of it a comparison. */
export function mappingBySense(block: Block): Mapping {
  return { fields: block.fields.map((field) => ({ field: field.index, role: roleOf(block, field), reason: "sense" })) };
}

function roleOf(block: Block, field: Field): FieldRole {
  const { sense } = field;
  if (sense !== "measure") return { kind: sense };
  const criterion = criterionOf(field);
  const order = (other: Field) => STAGES.indexOf(other.stage);
  const laterStands = block.fields.some(
    (other) => other.sense === "measure" && criterionOf(other) === criterion && order(other) < order(field),
  );
  return laterStands ? { kind: "comparison", criterion } : { kind: "criterion", criterion, gives: "points" };
}

/** `["Nhận thức số (100 điểm)", "Điểm tự chấm"]` → `"Nhận thức số"`; rows keep their numbering in front. */
function criterionOf(field: Field): string {
  const named = field.header.filter((part) => !/^(điểm )?(tự|thẩm định|sau giải trình|hội đồng)/i.test(part));
  const name = withoutMax(named.at(-1) ?? field.header.at(-1) ?? "");
  return field.numbering === null ? name : `${field.numbering} ${name}`.trim();
}
