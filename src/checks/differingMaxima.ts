import type { Block } from "../model/block";
import { compare, dec, type DecimalText, decimalText } from "../model/numbers/decimal";
import { finding, type Finding } from "../model/finding";
import type { Framework } from "../model/framework";
import { rankingFigure } from "../model/totalRule";
import type { FieldRole, Mapping } from "../model/mapping";

/** Headings that name another maximum than the framework: the sheet may follow the rules of another year. */
export function differingMaxima(block: Block, mapping: Mapping, framework: Framework): readonly Finding[] {
  return mapping.fields.flatMap(({ field, role }) => {
    const { max = null, headerCell } = block.fields[field] ?? {};
    const declared = declaredFor(role, framework);
    if (max === null || headerCell === undefined || declared === null || compare(max, dec(declared.max)) === 0) {
      return [];
    }
    const params = { criterion: declared.criterion, stated: decimalText(max), declared: declared.max };
    return [finding("criterion.maxDiffers", { sheet: block.sheet.name, cell: headerCell }, params)];
  });
}

interface Declared {
  /** Null is the total. */
  readonly criterion: string | null;
  readonly max: DecimalText;
}

/** Null where the framework declares none, or the field gives raw figures. */
function declaredFor(role: FieldRole, { criteria, scale, total }: Framework): Declared | null {
  if (role.kind === "total" && scale !== null && rankingFigure(total) === "total") {
    return { criterion: null, max: scale };
  }
  if (role.kind !== "criterion" || role.gives !== "points") return null;
  const criterion = criteria.find(({ id }) => id === role.criterion);
  if (criterion === undefined || criterion.kind === "notScored" || criterion.max === null) return null;
  return { criterion: criterion.id, max: criterion.max };
}
