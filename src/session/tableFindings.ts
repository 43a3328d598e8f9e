import { areaText } from "../model/address";
import { figureCell, type Block, type Field, type FieldIndex } from "../model/block";
import { finding, type Finding } from "../model/finding";
import { decimalText } from "../model/numbers/decimal";
import { type Question, RULE_CHOICES, type Understanding, type WrongFigure } from "../model/understanding";
import { fieldLabel } from "../reader/words/fieldLabel";
import { headerSense } from "../reader/words/headerSense";
import { foldWords } from "../reader/words/foldWords";
import { yearOf } from "../understanding/yearOf";

/** "rule.A4": told by the table's corner, so that it is the same on every reading of the same sheet. */
export function ruleQuestionId({ area }: Block): string {
  return `rule.${areaText(area).split(":")[0] ?? ""}`;
}

/** What the sheet leaves open where no framework says it: the rule of its result. */
export function questionsOf(understanding: Understanding): readonly Question[] {
  const rule = understanding.provenBy === null ? ruleQuestion(understanding) : null;
  return rule === null ? [] : [rule];
}

/** How the result is made, asked or answered; null where the sheet has nothing to make one of. */
export function ruleQuestion(understanding: Understanding): Question | null {
  const { block, rule, printed, isDirectionOpen, ends, ranksAsScores } = understanding;
  if (rule === null || ranksAsScores.length > 0) return null;
  const [first, last] = ends === null ? [] : [block.fields[ends.first], block.fields[ends.last]];
  if (first !== undefined && last !== undefined) {
    const about = { kind: "ends" as const, first: first.header.join(" – "), last: last.header.join(" – ") };
    return { id: ruleQuestionId(block), choices: ["last", "first"], about };
  }
  const field = printed === null ? undefined : block.fields[printed];
  if (isDirectionOpen && field !== undefined) {
    const about = { kind: "direction" as const, printed: fieldLabel(field) };
    return { id: ruleQuestionId(block), choices: ["sum", "sumLowest"], about };
  }
  const isWeighted =
    rule.parts.length > 1 && rule.parts.every((part) => block.fields[part.field]?.weight !== undefined);
  const isGiven = field !== undefined;
  const isChoice = {
    weighted: isWeighted,
    sum: true,
    sumLowest: true,
    mean: true,
    given: isGiven,
    first: false,
    last: false,
  };
  const criteria = rule.parts.length;
  return {
    id: ruleQuestionId(block),
    choices: RULE_CHOICES.filter((choice) => isChoice[choice]),
    about:
      isWeighted && field === undefined
        ? { kind: "weights", criteria }
        : { kind: "rule", criteria, printed: field === undefined ? null : fieldLabel(field) },
  };
}

export function questionFindings(understanding: Understanding): readonly Finding[] {
  const { block } = understanding;
  const cell = { row: block.area.top, column: block.area.left };
  return questionsOf(understanding).map(({ id, choices, about }) =>
    finding("reading.question", { sheet: block.sheet.name, cell }, { id, choices, about }),
  );
}

/** What the figures accuse by themselves, whatever framework scores them. */
export function figureFindings(understanding: Understanding): readonly Finding[] {
  const { block, ranksAsScores, wrong } = understanding;
  return [
    ...ranksAsScores.flatMap((field) => ranksFinding(block, field)),
    ...wrong.flatMap((one) => wrongFinding(block, one)),
    ...block.fields.flatMap((field) => uncountedFinding(understanding, field)),
  ];
}

function ranksFinding(block: Block, index: FieldIndex): readonly Finding[] {
  const field = block.fields[index];
  if (field === undefined) return [];
  return [
    finding(
      "reading.ranksAsScores",
      { sheet: block.sheet.name, cell: field.headerCell },
      { header: fieldLabel(field) },
    ),
  ];
}

const POINTS = /(^| )diem( |$)/;

/** Amounts and shares beside a total are nothing strange; points that it never counts are. */
function uncountedFinding(understanding: Understanding, field: Field): readonly Finding[] {
  const { block, proofs, provenBy } = understanding;
  const proof = proofs.get(field.index);
  const isPoints = field.max !== null || field.header.some((part) => POINTS.test(foldWords(part)));
  const isLeft = field.sense === "leftOut" && field.reason === "figures" && field.stage === "final";
  if (provenBy !== "results" || proof?.kind !== "notCounted" || proof.outOf === 0 || !isLeft || !isPoints) return [];
  if (arePlacesCounted(understanding, field)) return [];
  const result = block.fields[proof.result];
  // What is of another year stands beside the result to compare.
  if (result === undefined || (yearOf(field) !== 0 && yearOf(field) !== yearOf(result))) return [];
  const params = { header: fieldLabel(field), result: fieldLabel(result) };
  return [finding("reading.notCounted", { sheet: block.sheet.name, cell: field.headerCell }, params)];
}

function wrongFinding(block: Block, { unit: row, field: index, printed, expected }: WrongFigure): readonly Finding[] {
  const [unit, field] = [block.units[row], block.fields[index]];
  if (unit === undefined || field === undefined) return [];
  const code = field.sense === "ratio" ? "published.ratio" : "published.total";
  const place = { sheet: (unit.sheet ?? block.sheet).name, cell: figureCell(block, unit, field) };
  const params = { unit: unit.name, published: decimalText(printed), computed: decimalText(expected) };
  return [finding(code, place, params)];
}

/** "Điểm" and "Hạng" of one contest, whose places are what is added up. */
function arePlacesCounted({ block: { fields }, rule }: Understanding, { header }: Field): boolean {
  const counted = (rule?.parts ?? []).flatMap((part) => fields[part.field] ?? []);
  return counted.some((part) => part.header[0] === header[0] && headerSense(part.header) === "rank");
}
