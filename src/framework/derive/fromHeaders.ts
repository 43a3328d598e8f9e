import type { Block, Field } from "../../model/block";
import type { Decimal } from "../../model/numbers/decimal";
import type { CriterionId, Framework } from "../../model/framework";
import { clean, type DerivedFramework, type Draft, type DraftCriterion } from "./draft";
import { frameworkOf } from "./frameworkOf";
import { kindOfName } from "./kindOfName";
import { idMaker } from "./slug";

/** A draft from the headings of a score table: names, maxima, levels of headings, groups of units. */
export function fromHeaders(block: Block): DerivedFramework {
  const measures = block.fields.filter(({ sense }) => sense === "measure");
  const criteria = criteriaOf(measures);
  const groups = [...new Set(block.units.map(({ group }) => group))].filter((group) => group !== null);
  return frameworkOf({
    sheet: block.sheet.name,
    title: block.title,
    units: block.units.map(({ name }) => name),
    groups,
    criteria,
    total: totalOf(block, criteria),
    scale: scaleOf(block, measures),
  });
}

/** What the total's heading states, or else one heading over all criteria that names none ("Điểm đánh giá (1000 điểm)"). */
function scaleOf({ fields }: Block, measures: readonly Field[]): Draft["scale"] {
  const total = fields.find(({ sense }) => sense === "total");
  if (total !== undefined && total.max !== null) return { value: total.max, cell: total.headerCell };
  const [first] = measures;
  const [over] = first === undefined ? [] : headingsOf(first);
  if (first === undefined || over === undefined || over.max === null || !isOverAll(over, measures)) return null;
  return { value: over.max, cell: first.headerCell };
}

/** Without scores the sheet's own ratio or total is all there is to rank by. */
function totalOf(block: Block, criteria: readonly DraftCriterion[]): Framework["total"] {
  const has = (sense: Field["sense"]) => block.fields.some((field) => field.sense === sense);
  if (criteria.length === 0) return { kind: has("ratio") && !has("total") ? "givenRatio" : "givenTotal" };
  return { kind: has("ratio") && !has("total") ? "ratio" : "sum" };
}

function criteriaOf(measures: readonly Field[]): readonly DraftCriterion[] {
  const make = idMaker();
  const criteria = new Map<string, DraftCriterion>();
  for (const field of measures) {
    let [key, parent]: [string, CriterionId | null] = ["", null];
    for (const { name, max } of namedHeadings(field, measures)) {
      key += `\n${name}`;
      const known = criteria.get(key);
      const criterion: DraftCriterion = known ?? draftOf(make(name), name, parent, field);
      criteria.set(key, { ...criterion, max: criterion.max ?? max });
      parent = criterion.id;
    }
  }
  return [...criteria.values()];
}

function draftOf(id: CriterionId, name: string, parent: CriterionId | null, { headerCell }: Field): DraftCriterion {
  const none = { rule: null, method: null, methodCell: null, evidence: null, verifier: null };
  return { id, name, parent, kind: kindOfName(name), max: null, cell: headerCell, ...none };
}

interface Heading {
  readonly text: string;
  /** The points that it names. */
  readonly max: Decimal | null;
}

function headingsOf({ header, max, outerMaxima }: Field): readonly Heading[] {
  return header.map((text, level) => ({
    text,
    max: level === header.length - 1 ? max : (outerMaxima?.[level] ?? null),
  }));
}

/** The headings that name criteria, outermost first: not the stage of a score, nor one over all that names none. */
function namedHeadings(field: Field, measures: readonly Field[]): readonly (Heading & { readonly name: string })[] {
  const headings = headingsOf(field).filter((heading, level) => level > 0 || !isOverAll(heading, measures));
  const isStage = field.stage !== "final" && headings.length > 1;
  // The points of a criterion stand over its stages.
  const named = isStage
    ? headings.slice(0, -1).map((one, at, all) => (at === all.length - 1 ? { ...one, max: field.max } : one))
    : headings;
  return named.map((heading) => ({ ...heading, name: bareName(heading.text) })).filter(({ name }) => name !== "");
}

/** One heading over all criteria; one that names points of its own is a group, even if it is the only one. */
function isOverAll({ text, max }: Heading, measures: readonly Field[]): boolean {
  const isOver = measures.length > 1 && measures.every(({ header }) => header.length > 1 && header[0] === text);
  return isOver && (max === null || NAMES_NONE.test(text));
}

const NAMES_NONE = /^\s*(?:tổng\s+)?(?:(?:số\s+)?điểm|kết quả|thang điểm|(?:các\s+)?(?:tiêu chí|chỉ số|nội dung))/iu;

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
