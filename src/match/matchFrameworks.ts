import type { Block } from "../model/block";
import { type CriterionNode, criterionTree } from "../model/criterionTree";
import { finding, type Finding } from "../model/finding";
import type { Criterion, CriterionId, Framework } from "../model/framework";
import type { FrameworkMatch, LevelEvidence } from "../model/match";
import { isGiven, rankingFigure } from "../model/totalRule";
import { isOfAnother } from "./isOfAnother";
import { levelEvidence } from "./levelEvidence";
import { isGenericName } from "./isGenericName";
import { type FieldMapping, mapFields, maximumAgrees, type SettledRoles } from "./mapFields";

/** Every framework tried on a block, the one that fits best first; equal fits keep their order. */
export function matchFrameworks(block: Block, frameworks: readonly Framework[]): readonly FrameworkMatch[] {
  return frameworks.map((framework) => matchFramework(block, framework, frameworks)).sort((a, b) => b.fit - a.fit);
}

/** One framework on a block, around the roles that the officer has settled. */
export function matchFramework(
  block: Block,
  framework: Framework,
  all: readonly Framework[],
  settled?: SettledRoles,
): FrameworkMatch {
  const fields = mapFields(block, framework, settled);
  const found = new Set([...fields.given.values()].map(({ id }) => id));
  const maxima = [...fields.given].map(([index, criterion]) => {
    const field = block.fields[index];
    return field === undefined ? null : maximumAgrees(field, criterion);
  });
  const trees = criterionTree(framework).filter(({ criterion }) => isExpected(criterion));
  const missing = trees.flatMap((tree) => missingCriteria(tree, found));
  const maximaAgree = maxima.filter((agrees) => agrees === true).length;
  const maximaDiffer = maxima.filter((agrees) => agrees === false).length;
  const given = isGiven(framework.total);
  const level = levelEvidence(block, framework, all);
  const range = maximaAgree + maximaDiffer === 0 ? rangeEvidence(block, fields.given) : "none";
  const coverage = given ? givenCoverage(framework, fields) : mean(trees.map((tree) => covered(tree, found)));
  return {
    framework,
    mapping: fields.mapping,
    fit: fitOf({
      coverage,
      leftOver: share(fields.unknown.length + fields.twice.length, given ? coverage : found.size),
      maxima: maximaAgree + maximaDiffer > 0 ? share(maximaAgree, maximaDiffer) : openShare(framework, range),
      level,
      doubtful:
        isCombined(framework) ||
        (given
          ? level === "none" || isOfAnother(block, framework)
          : (maximaAgree === 0 && maximaDiffer > 0) || !isTold(block, fields)),
    }),
    level,
    found: given ? coverage : found.size,
    missing: missing.map(({ id }) => id),
    maximaAgree,
    maximaDiffer,
    range,
    findings: findingsOf(block, fields, missing),
  };
}

/** What makes units of lines, or a list of sheets, is the officer's to choose: no heading tells that it is meant. */
function isCombined({ parts, ranking }: Framework): boolean {
  return parts !== undefined || ranking.sheets !== undefined;
}

/** Criteria that are not counted, or count only where something happened, need no column. */
function isExpected({ kind, optional }: Criterion): boolean {
  return kind === "scored" && optional !== true;
}

/** 1 where the sheet has the figure that the framework takes as given, otherwise 0. */
function givenCoverage(framework: Framework, { mapping }: FieldMapping): number {
  const kind = rankingFigure(framework.total);
  return mapping.fields.some(({ role }) => role.kind === kind) ? 1 : 0;
}

interface Evidence {
  /** Share of the criteria found. */
  readonly coverage: number;
  /** Share of the fields of figures that no criterion explains. */
  readonly leftOver: number;
  /** Share of the maxima that agree; where none is named, what the figures say of them. */
  readonly maxima: number;
  readonly level: LevelEvidence;
  /** Nothing tells this framework from any other, or something says that it is not meant. */
  readonly doubtful: boolean;
}

/** Some criterion that has a name of its own is found under one: "Tiêu chí 1", "Nhóm II", "Điểm thẩm định" are anybody's. */
function isTold({ fields }: Block, { given }: FieldMapping): boolean {
  return [...given].some(
    ([index, { name }]) =>
      !isGenericName(name.vi) && fields[index]?.header.some((part) => !isGenericName(part)) === true,
  );
}

const EVIDENCE_SHARE: Readonly<Record<LevelEvidence, number>> = { own: 1, none: 0.5, other: 0 };

/** What figures say where no maximum is named; a framework that declares none says less than one that does. */
function openShare({ criteria }: Framework, range: LevelEvidence): number {
  return criteria.length > 0 && criteria.every(({ max }) => max === null) ? 0 : EVIDENCE_SHARE[range];
}

/** 0 to 1. Units of another level halve the fit, and so does doubt. */
function fitOf({ coverage, leftOver, maxima, level, doubtful }: Evidence): number {
  const doubt = level === "other" || doubtful ? 0.5 : 1;
  return coverage * (1 - leftOver) * (0.7 + 0.15 * maxima + 0.15 * EVIDENCE_SHARE[level]) * doubt;
}

/** Scores from 0 to 1 are of a framework whose maxima are 1; a score above 1 is not. */
function rangeEvidence({ fields }: Block, given: FieldMapping["given"]): FrameworkMatch["range"] {
  const isSmall = [...given.keys()].map((index) => fields[index]?.upToOne);
  const isNormalised = [...given.values()].every(({ max }) => max === "1");
  if (given.size > 0 && isSmall.every((small) => small === true)) return isNormalised ? "own" : "other";
  return isNormalised && isSmall.includes(false) ? "other" : "none";
}

function covered({ criterion, components }: CriterionNode, found: ReadonlySet<CriterionId>): number {
  if (found.has(criterion.id)) return 1;
  return mean(components.map((component) => covered(component, found)));
}

/** A main criterion is missing as a whole, or in the components that the sheet lacks beside others of its own. */
function missingCriteria(node: CriterionNode, found: ReadonlySet<CriterionId>): readonly Criterion[] {
  const part = covered(node, found);
  if (part === 1) return [];
  if (part === 0) return [node.criterion];
  return node.components.flatMap((component) => missingCriteria(component, found));
}

function findingsOf(block: Block, fields: FieldMapping, missing: readonly Criterion[]): readonly Finding[] {
  const place = (cell: Finding["place"]["cell"]) => ({ sheet: block.sheet.name, cell });
  const corner = { row: block.area.top, column: block.area.left };
  const merged = new Set(fields.merged.flatMap(({ criteria }) => criteria));
  return [
    ...missing
      .filter((criterion) => !merged.has(criterion))
      .map(({ id }) => finding("criterion.missing", place(corner), { criterion: id })),
    ...fields.unknown.map((field) =>
      finding("criterion.unknown", place(field.headerCell), { header: field.header.join(" / ") }),
    ),
    ...fields.twice.map(({ field, criterion }) =>
      finding("criterion.twice", place(field.headerCell), {
        criterion: criterion.id,
        header: field.header.join(" / "),
      }),
    ),
    ...fields.merged.map(({ field, criteria }) =>
      finding("criterion.ambiguous", place(field.headerCell), {
        header: field.header.join(" / "),
        criteria: criteria.map(({ id }) => id),
      }),
    ),
  ];
}

function share(part: number, rest: number): number {
  return part + rest === 0 ? 0 : part / (part + rest);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
