import type { Block, Field } from "../../model/block";
import type { CriterionId, Framework } from "../../model/framework";
import { clean, type DerivedFramework, type DraftCriterion } from "./draft";
import { frameworkOf } from "./frameworkOf";
import { kindOfName } from "./kindOfName";
import { idMaker } from "./slug";

/** A draft from the headings of a score table: names, maxima, levels of headings, groups of units. */
export function fromHeaders(block: Block): DerivedFramework {
  const criteria = criteriaOf(block);
  const total = block.fields.find(({ sense }) => sense === "total");
  const groups = [...new Set(block.units.map(({ group }) => group))].filter((group) => group !== null);
  return frameworkOf({
    sheet: block.sheet.name,
    title: block.title,
    units: block.units.map(({ name }) => name),
    groups,
    criteria,
    total: totalOf(block, criteria),
    scale: total?.max === undefined || total.max === null ? null : { value: total.max, cell: total.headerCell },
  });
}

/** Without scores the sheet's own ratio or total is all there is to rank by. */
function totalOf(block: Block, criteria: readonly DraftCriterion[]): Framework["total"] {
  const has = (sense: Field["sense"]) => block.fields.some((field) => field.sense === sense);
  if (criteria.length === 0) return { kind: has("ratio") && !has("total") ? "givenRatio" : "givenTotal" };
  return { kind: has("ratio") && !has("total") ? "ratio" : "sum" };
}

function criteriaOf(block: Block): readonly DraftCriterion[] {
  const measures = block.fields.filter(({ sense }) => sense === "measure");
  const make = idMaker();
  const criteria: DraftCriterion[] = [];
  const known = new Map<string, CriterionId>();
  const put = (path: readonly string[], field: Field): CriterionId | null => {
    const name = path.at(-1);
    if (name === undefined) return null;
    const key = path.join("\n");
    const before = known.get(key);
    if (before !== undefined) return before;
    const parent = put(path.slice(0, -1), field);
    const id = make(name);
    known.set(key, id);
    criteria.push(draftOf(id, name, parent, field));
    return id;
  };
  for (const field of measures) put(namesOf(field, measures), field);
  return withMaxima(criteria, known, measures);
}

function draftOf(id: CriterionId, name: string, parent: CriterionId | null, { headerCell }: Field): DraftCriterion {
  const none = { rule: null, method: null, evidence: null, verifier: null };
  return { id, name, parent, kind: kindOfName(name), max: null, cell: headerCell, ...none };
}

/** A field's maximum is that of the criterion its path ends in. */
function withMaxima(
  criteria: readonly DraftCriterion[],
  known: ReadonlyMap<string, CriterionId>,
  measures: readonly Field[],
): readonly DraftCriterion[] {
  const maxima = new Map(measures.map((field) => [known.get(namesOf(field, measures).join("\n")), field.max]));
  return criteria.map((criterion) => ({ ...criterion, max: maxima.get(criterion.id) ?? null }));
}

/** The headings that name criteria, outermost first: not the stage of a score, nor one heading over all of them. */
function namesOf(field: Field, measures: readonly Field[]): readonly string[] {
  const isOverAll = (heading: string) => measures.length > 1 && measures.every(({ header }) => header[0] === heading);
  const headings = field.header.filter(
    (heading, level) => !(level === 0 && field.header.length > 1 && isOverAll(heading)),
  );
  const isStage = field.stage !== "final" && headings.length > 1;
  return (isStage ? headings.slice(0, -1) : headings).map(bareName).filter((name) => name !== "");
}

/** Without numbering in front and points in brackets behind. */
function bareName(heading: string): string {
  return clean(
    heading
      .replace(/\([^()]*\d[^()]*\)/g, " ")
      .replace(/[,;–-]?\s*tối đa:?\s*\d+([.,]\d+)?(\s*điểm)?/gi, " ")
      .replace(/\/\s*\d+([.,]\d+)?\s*$/g, " ")
      .replace(/^\s*([IVX]+|\d+(\.\d+)*)\s*[.)]\s*/, ""),
  );
}
