import type { Language } from "../../locales/language";
import type { Comparison } from "../../model/comparison";
import type { ClassLevel, ClassRule } from "../../model/framework";
import { decimal, decimalToNumber, parseDecimal, type Decimal } from "../../model/numbers/decimal";
import { assertNever } from "../../model/never";
import type { PlanNoteParams } from "../../model/planNote";
import { call, type Expression, FALSE, LONGEST_QUOTED, NOTHING, numeral, operate, quoted, TRUE } from "./expression";
import type { Scale } from "./rankingKey";

type Why = PlanNoteParams["formula.class"]["why"];

/** What of a class rule no formula says, with the classes it holds of; null where one says all of it. */
export function unsayable({ levels, bars }: ClassRule, language: Language): PlanNoteParams["formula.class"] | null {
  const named = (why: Why, chosen: readonly ClassLevel[]) => ({
    why,
    classes: chosen.map(({ name }) => name[language]),
  });
  const having: readonly (readonly [Why, (level: ClassLevel) => boolean])[] = [
    ["quota", ({ quota }) => quota !== undefined],
    ["places", ({ places }) => places !== undefined],
    ["conditions", ({ conditions = [] }) => conditions.length > 0],
    ["name", ({ name }) => !isPlainName(name[language])],
  ];
  for (const [why, has] of having) {
    const chosen = levels.filter(has);
    if (chosen.length > 0) return named(why, chosen);
  }
  return bars !== undefined && bars.length > 0 ? named("bars", []) : null;
}

/** A text that counting takes as it is: no pattern, no comparison, short enough to be quoted. */
export function isPlainName(name: string): boolean {
  return (
    name.length <= LONGEST_QUOTED && /^[\p{L}\p{N}]/u.test(name) && !/[*?~]/.test(name) && Number.isNaN(Number(name))
  );
}

export type ThresholdOf = (level: number) => Expression | null;

/** `IF(N5>=T1,"Tốt",IF(N5>=T2,"Khá","Yếu"))`; nothing where a threshold is missing that would decide. */
export function classText(
  { levels }: ClassRule,
  figure: Expression,
  thresholdOf: ThresholdOf,
  { scale, language }: { readonly scale: Scale; readonly language: Language },
): Expression {
  const from = (index: number): Expression => {
    const level = levels[index];
    if (level === undefined) return NOTHING;
    const name = quoted(level.name[language]);
    const cell = thresholdOf(index);
    if (level.threshold === null || cell === null) return name;
    const { comparison } = level.threshold;
    const rest = from(index + 1);
    const decided = call("IF", operate(figure, OPERATORS[comparison], cell), name, rest);
    if (level.threshold.value !== null) return decided;
    return openText(level, { figure, cell, name, rest, scale });
  };
  return from(0);
}

const OPERATORS: Readonly<Record<Comparison, ">=" | ">" | "<=" | "<">> = {
  atLeast: ">=",
  above: ">",
  atMost: "<=",
  below: "<",
};

/** A threshold that nobody knows yet: by its cell once somebody fills it, until then as far as the evidence tells. */
function openText(
  { threshold }: ClassLevel,
  {
    figure,
    cell,
    name,
    rest,
    scale,
  }: { figure: Expression; cell: Expression; name: Expression; rest: Expression; scale: Scale },
): Expression {
  if (threshold === null) return name;
  const operator = OPERATORS[threshold.comparison];
  const known = call("ISNUMBER", cell);
  const bound = (text: string | null) => (text === null ? null : numeral(inCells(text, scale)));
  const { provenance } = threshold;
  const [above, most] =
    provenance.kind === "stated" ? [null, null] : [bound(provenance.greaterThan), bound(provenance.atMost)];
  const reaches = call(
    "IF",
    known,
    operate(figure, operator, cell),
    most === null ? FALSE : operate(figure, operator, most),
  );
  const falls = call("IF", known, TRUE, above === null ? FALSE : operate(figure, "<=", above));
  return call("IF", reaches, name, call("IF", falls, rest, NOTHING));
}

/** A threshold as the cells have it that it is compared with. */
function inCells(text: string, scale: Scale): Decimal {
  const value = parseDecimal(text);
  if (value === null) throw new Error(`not a threshold: ${text}`);
  switch (scale) {
    case "points":
      return value;
    case "share":
      return decimal(value.digits, value.places + 2);
    default:
      return assertNever(scale);
  }
}

/** What a threshold's cell holds, and how it shows it. */
export function thresholdNumber(text: string, scale: Scale): { readonly value: number; readonly format: string } {
  const places = parseDecimal(text)?.places ?? 0;
  const digits = places === 0 ? "0" : `0.${"0".repeat(places)}`;
  return { value: decimalToNumber(inCells(text, scale)), format: scale === "share" ? `${digits}%` : digits };
}
