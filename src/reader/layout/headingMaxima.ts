import type { Decimal } from "../../model/numbers/decimal";
import { headerMax } from "../words/headerMax";
import { headerSense } from "../words/headerSense";
import { isStageOnly } from "../words/stageSense";

interface Headed {
  readonly parts: readonly string[];
}

/** The maximum of a column, named by its innermost heading that names one; null where that heads other criteria too. */
export function ownMaximum({ parts }: Headed, columns: readonly Headed[]): Decimal | null {
  const maxima = parts.map(headerMax);
  const place = maxima.reduce((last, max, index) => (max === null ? last : index), -1);
  const max = maxima[place] ?? null;
  const own = criterionWithin(parts, place);
  const others = columns.filter(
    (other) => other.parts.slice(0, place + 1).join("\n") === parts.slice(0, place + 1).join("\n"),
  );
  const isShared = own !== "" && others.some((other) => !["", own].includes(criterionWithin(other.parts, place)));
  return isShared ? null : max;
}

/** The criterion that the headings under one name; "" where they name only a stage or a result. */
function criterionWithin(parts: readonly string[], place: number): string {
  return parts
    .slice(place + 1)
    .filter((part) => !isStageOnly(part) && headerSense([part]) === null)
    .join("\n");
}
