import type { Field, FieldIndex } from "../../model/block";
import type { CriterionId, CriterionKind, Framework } from "../../model/framework";
import { leavesOf, type ResultPart, type ResultRule, type Understanding } from "../../model/understanding";
import { columnIndex, columnLetters } from "../../model/address";
import { clean, type DerivedFramework, type Draft, type DraftCriterion } from "./draft";
import { frameworkOf } from "./frameworkOf";
import { dec, decimalText } from "../../model/numbers/decimal";
import { fractionText } from "../../model/numbers/fractionText";
import { onlyOne } from "../../model/onlyOne";
import { isRawHeading } from "../../model/text/rawHeading";
import { tidyText } from "../../model/text/tidyText";
import { namedHeadings, scaleOf, type Heading } from "./headings";
import { kindOfName } from "./kindOfName";
import { idMaker } from "./slug";

/** A draft, and which field of its own table gives which criterion. */
export interface DerivedFromTable extends DerivedFramework {
  readonly fields: ReadonlyMap<FieldIndex, CriterionId>;
}

/** A draft that makes the results of its own sheet again: the rule that the figures show, under the names of the headings. */
export function fromUnderstanding({ block, rule }: Understanding): DerivedFromTable | null {
  if (rule === null) return null;
  const maker = new CriteriaMaker(block.fields, rule);
  const { criteria, fields } = maker;
  const groups = [...new Set(block.units.map(({ group }) => group))].filter((group) => group !== null);
  const derived = frameworkOf({
    sheet: block.sheet.name,
    title: block.title,
    units: block.units.map(({ name }) => name),
    groups,
    criteria,
    total: totalOf(rule, block.fields),
    scale: scaleOf(block, partFields(rule.parts, block.fields)),
  });
  return {
    ...derived,
    fields,
    framework: withRule({ ...derived.framework, decimals: placesOf(rule, block.fields) }, rule, fields),
  };
}

function totalOf(rule: ResultRule, fields: readonly Field[]): Draft["total"] {
  const result = rule.field === null ? undefined : fields[rule.field];
  switch (rule.kind) {
    case "given":
      return { kind: result?.sense === "ratio" ? "givenRatio" : "givenTotal" };
    case "sum":
    case "mean":
    case "weightedSum":
      return { kind: rule.kind };
  }
}

/** The format takes no more places; what a machine's division left beyond them is ranked unrounded. */
const MOST_PLACES = 4;

function withRule(framework: Framework, rule: ResultRule, fields: DerivedFromTable["fields"]): Framework {
  const breakers = rule.tieBreakers.flatMap((field) => fields.get(field) ?? []);
  return {
    ...framework,
    ...(rule.cap === undefined ? {} : { total: { ...framework.total, cap: decimalText(rule.cap) } }),
    ranking: {
      ...(rule.direction === "lowest" ? { direction: "lowest" as const } : {}),
      ties: rule.ties,
      tieBreakers: breakers.map((criterion) => ({ of: "points", criteria: [criterion] })),
      on: rule.isUnrounded || rule.places > MOST_PLACES ? "unrounded" : "printed",
      lists: rule.isPerGroup ? "perGroup" : "one",
    },
  };
}

/** What rules will make of raw figures has places that no figure of the sheet shows, unless it prints a result. */
function placesOf({ field, parts, places }: ResultRule, fields: readonly Field[]): number {
  const isOfFigures = field === null && partFields(parts, fields).some(isUnderRawHeading);
  return Math.min(isOfFigures ? Math.max(places, PLACES_OF_POINTS) : places, MOST_PLACES);
}

const PLACES_OF_POINTS = 2;

function isUnderRawHeading({ header }: Field): boolean {
  return header.length > 1 && isRawHeading(tidyText(header.at(-1) ?? ""));
}

function partFields(parts: readonly ResultPart[], fields: readonly Field[]): readonly Field[] {
  return parts.flatMap((part) => {
    const field = fields[part.field];
    return field === undefined ? [] : [field, ...partFields(part.components, fields)];
  });
}

/** Where a criterion is put: under which one, with which of its headings named already. */
interface Above {
  readonly id: CriterionId | null;
  readonly path: readonly string[];
}

/** Criteria out of the parts of a rule: headings over several of them are main criteria, and so are printed sub-totals. */
class CriteriaMaker {
  readonly criteria: DraftCriterion[] = [];
  readonly fields = new Map<FieldIndex, CriterionId>();
  private readonly make = idMaker();
  private readonly mains = new Map<string, CriterionId>();
  private readonly measures: readonly Field[];
  /** Nothing is extra where there is nothing beside it: "Điểm cộng" and "Điểm trừ" under each heading are the points. */
  private readonly isExtraAlone: boolean;

  constructor(
    private readonly block: readonly Field[],
    private readonly rule: ResultRule,
  ) {
    this.measures = partFields(rule.parts, block);
    this.isExtraAlone = leavesOf(rule.parts).every((part) => this.ownKind(part) !== "scored");
    this.add(rule.parts, { id: null, path: [] });
  }

  private add(parts: readonly ResultPart[], above: Above): void {
    for (const part of parts) {
      const field = this.block[part.field];
      if (field === undefined) continue;
      const headings = namedHeadings(field, this.measures, part.components.length > 0);
      const rest = withoutPath(headings, above.path);
      const under = this.underHeadings(rest.slice(0, -1), parts, above);
      const own = this.ownHeading(rest, under.id !== above.id) ?? { name: nameless(field), max: field.max };
      const id = this.criterion({ ...own, kind: this.kindOf(part), under, field, part });
      this.fields.set(part.field, id);
      this.add(part.components, { id, path: headings.map(({ name }) => name) });
    }
  }

  /** The innermost, or all of them where that comes again elsewhere and no main criterion says under which it stands. */
  private ownHeading(headings: readonly NamedHeading[], isUnderMain: boolean): NamedHeading | undefined {
    const own = headings.at(-1);
    if (own === undefined || headings.length < 2 || isUnderMain) return own;
    const alike = this.measures.filter((other) => namedHeadings(other, this.measures, false).at(-1)?.name === own.name);
    return alike.length < 2 ? own : { ...own, name: headings.map(({ name }) => name).join(" – ") };
  }

  /** Headings over several parts, each a main criterion; none where points of different kinds stand under it. */
  private underHeadings(outer: readonly NamedHeading[], parts: readonly ResultPart[], above: Above): Above {
    let under = above;
    for (const heading of outer) {
      const path = [...under.path, heading.name];
      const key = path.join("\n");
      const kind = onlyOne([...new Set(this.below(key, parts, above).map((part) => this.kindOf(part)))]);
      if (kind === null || this.rule.kind !== "sum") continue;
      const known = this.mains.get(key);
      const first = this.block[this.below(key, parts, above)[0]?.field ?? -1];
      if (first === undefined) continue;
      const id = known ?? this.criterion({ ...heading, kind, under, field: first, part: null });
      this.mains.set(key, id);
      under = { id, path };
    }
    return under;
  }

  private below(key: string, parts: readonly ResultPart[], above: Above): readonly ResultPart[] {
    return parts.filter(({ field, components }) => {
      const own = this.block[field];
      if (own === undefined) return false;
      const path = withoutPath(namedHeadings(own, this.measures, components.length > 0), above.path).map(
        ({ name }) => name,
      );
      return `${[...above.path, ...path].join("\n")}\n`.startsWith(`${key}\n`);
    });
  }

  private kindOf(part: ResultPart): CriterionKind {
    const kind = this.ownKind(part);
    return kind === "bonus" && this.isExtraAlone ? "scored" : kind;
  }

  private ownKind(part: ResultPart): CriterionKind {
    const own = this.block[part.field];
    const headings = own === undefined ? [] : namedHeadings(own, this.measures, part.components.length > 0);
    return kindOf(headings.at(-1)?.name ?? "", part, own);
  }

  private criterion({ name, max, kind, under, field, part }: NewCriterion): CriterionId {
    const id = this.make(name);
    const none = { rule: null, method: null, methodCell: null, evidence: null, verifier: null };
    const weight = part?.weight ?? null;
    const isCounted = part !== null && field.answers === true;
    const cap = part === null || kind === "scored" ? null : (field.cap ?? null);
    this.criteria.push({
      ...none,
      ...(isCounted ? { rule: { kind: "yesNo" as const } } : {}),
      id,
      name,
      max: isCounted ? (max ?? ONE) : cap === null ? max : null,
      kind,
      parent: under.id,
      cell: field.headerCell,
      ...(weight === null ? {} : { weight: fractionText(weight) }),
      ...(cap === null ? {} : { cap }),
      ...(part?.isOptional === true && kind === "scored" ? { optional: true as const } : {}),
      ...(part?.counts === "belowZero" && kind === "penalty" ? { penaltySign: "negative" as const } : {}),
    });
    return id;
  }
}

const ONE = dec("1");

interface NewCriterion extends NamedHeading {
  readonly kind: CriterionKind;
  readonly under: Above;
  readonly field: Field;
  /** Null of a heading over several parts. */
  readonly part: ResultPart | null;
}

/** A heading of figures alone, or none at all. */
function nameless({ header, line }: Field): string {
  return clean(header.join(" ")) || `Cột ${columnLetters(columnIndex(line))}`;
}

type NamedHeading = Pick<Heading, "max"> & { readonly name: string };

function withoutPath(headings: readonly NamedHeading[], path: readonly string[]): readonly NamedHeading[] {
  const isBelow = path.length < headings.length && path.every((name, level) => headings[level]?.name === name);
  return isBelow ? headings.slice(path.length) : headings.slice(-1);
}

/** Figures say whether points are taken off; that they are extra, only the name can, or a cap, which nothing else has. */
function kindOf(name: string, { counts }: ResultPart, field: Field | undefined): CriterionKind {
  if (counts !== "added") return "penalty";
  return kindOfName(name) === "bonus" || field?.cap !== undefined ? "bonus" : "scored";
}
