import type { Field } from "../model/block";
import { isRawHeading } from "../model/text/rawHeading";
import { nameSyllables } from "../model/text/words";

/** Each heading by itself, and all together: a criterion can stand in either of them, but not in one over several criteria. */
export function headerTexts(field: Field, measures: readonly Field[]): readonly string[] {
  const { header } = field;
  if (header.length < 2) return header;
  if (field.sense === "subtotal") return header.slice(0, -1);
  const over = sharedHeadings(field, measures);
  return [...header.filter((part) => !over.includes(part)), header.join(" ")];
}

/** The headings that stand over several criteria. */
export function sharedHeadings({ header, stage, sense }: Field, measures: readonly Field[]): readonly string[] {
  if (sense === "subtotal") return [];
  return header.slice(0, -1).filter((part, level) => {
    const under = measures.filter(
      (other) => other.header[level] === part && other.stage === stage && other.sense !== "subtotal",
    );
    return new Set(under.map((other) => nameBelow(other, level))).size > 1;
  });
}

/** What stands below a heading; "" where that names a stage or the kind of the figures alone. */
function nameBelow({ header }: Field, level: number): string {
  const below = header.slice(level + 1).filter((part) => !isRawHeading(part) && nameSyllables(part).length > 0);
  return below.join("\n");
}
