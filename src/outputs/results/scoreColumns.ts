import type { Language } from "../../locales/language";
import { numberText } from "../../locales/numbers";
import { sheetWords } from "../../locales/sheets";
import type { Criterion, CriterionId } from "../../model/framework";
import { type Decimal, decimalText } from "../../model/numbers/decimal";
import { decimalAt } from "../../model/numbers/decimalColumn";
import { FigureState, type CriterionColumn } from "../../model/table";
import type { RankedTable } from "../rankedTable";

/** More criteria than this do not fit a page: their results stand without them. */
const MOST_COLUMNS = 16;

/** A top criterion that stands in a list of results, with its heading. */
export interface ScoreColumn {
  readonly criterion: Criterion;
  readonly heading: string;
}

/** The top criteria that the sheet gives scores of, in the framework's order; none where they do not fit a page. */
export function scoreColumns(table: RankedTable, language: Language): readonly ScoreColumn[] {
  const { scores, framework } = table.ranking;
  const units = table.table.units.map((_, unit) => unit);
  const columns = framework.criteria
    .filter(({ id, parent }) => parent === null && units.some(isScored(table, id)))
    .filter(({ id }) => units.some((unit) => scores.standing(id, unit) !== "leftOut"))
    .map((criterion) => ({ criterion, heading: headingOf(table, criterion, language) }));
  return columns.length > MOST_COLUMNS ? [] : columns;
}

/** As the sheet heads its column; what stands under a heading of several stages is named by the framework. */
function headingOf({ block, table }: RankedTable, { id, name, max }: Criterion, language: Language): string {
  const column = table.criteria.find(({ criterion }) => criterion === id);
  const field = block.fields.find(({ line, offset }) => line === column?.line && offset === column.offset);
  const [only, ...inner] = field?.header ?? [];
  if (only !== undefined && inner.length === 0 && block.orientation === "unitsDown") return only;
  const words = sheetWords(language);
  return max === null ? name[language] : words.outOf(name[language], numberText(max, language));
}

/** Whether a unit has points of a criterion, or needs none. */
export function isScored(table: RankedTable, criterion: CriterionId): (unit: number) => boolean {
  const scoreOf = scoresOf(table, criterion);
  return (unit) => scoreOf(unit) !== null;
}

/** A criterion's points by unit, as the sheet gives them; otherwise as they were counted. Null where there are none. */
export function scoresOf(
  { table, ranking }: RankedTable,
  criterion: CriterionId,
): (unit: number) => Decimal | "notApplicable" | null {
  const column = table.criteria.find((each) => each.criterion === criterion);
  return (unit) => {
    if (column?.states[unit] === FigureState.notApplicable) return "notApplicable";
    return given(column, unit) ?? ranking.scores.points(criterion, unit);
  };
}

function given(column: CriterionColumn | undefined, unit: number): Decimal | null {
  return column?.gives === "points" ? decimalAt(column.figures, unit) : null;
}

/** Points as they are printed, in their shortest form: “645,7”. */
export function pointsText(points: Decimal, language: Language): string {
  return numberText(decimalText(points), language);
}
