import type { Field } from "../../model/block";
import { isRawHeading } from "../../model/text/rawHeading";
import { withoutMax } from "./headerMax";
import { isStageOnly } from "./stageSense";

/** How a person would call a field: `["Nhận thức số (100 điểm)", "Điểm tự chấm"]` → `"Nhận thức số – Điểm tự chấm"`. */
export function fieldLabel(field: Pick<Field, "header">): string {
  const parts = field.header.map(withoutMax);
  const stage = parts.filter(isStageOnly).at(-1);
  const named = parts
    .filter(
      (part) =>
        !isStageOnly(part) && !(parts.length > 1 && isRawHeading(part)) && !/^\(?[\d., ]+(?:điểm|đ)?\)?$/iu.test(part),
    )
    .at(-1);
  if (named === undefined) return stage ?? "";
  return stage === undefined ? named : `${named} – ${stage}`;
}
