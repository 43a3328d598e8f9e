import * as z from "zod/mini";
import { FORMAT, type Framework } from "../../model/framework";
import type { TextForm } from "../../model/frameworkProblem";
import { VISIBLE } from "../../model/text/hiddenText";
import { TOTAL_KINDS } from "../../model/totalRule";

/** At most 15 digits, shortest form: "645.7", never "645.70" or "0645,7". */
const DIGITS = "(?!(?:[^0-9]*[0-9]){16})";
const PLAIN = "(?:0|[1-9][0-9]*)(?:\\.[0-9]*[1-9])?";
const FORMS: Readonly<Record<TextForm, RegExp>> = {
  /** Neither control characters nor halves of a character, which a sheet or a file would lose; something to be seen. */
  text: new RegExp(`^(?!.*[\\p{Cc}\\p{Cs}])(?=.*${VISIBLE.source})\\S(?:.*\\S)?$`, "u"),
  decimal: new RegExp(`^(?!-0$)${DIGITS}-?${PLAIN}$`),
  positiveDecimal: new RegExp(`^(?!0$)${DIGITS}${PLAIN}$`),
  nonNegativeDecimal: new RegExp(`^${DIGITS}${PLAIN}$`),
  percent: new RegExp(`^(?!0$)${DIGITS}(?:100|[1-9]?[0-9](?:\\.[0-9]*[1-9])?)$`),
  fraction: new RegExp(`^(?!0(?:$|/))${DIGITS}${PLAIN}(?:/[1-9][0-9]*)?$`),
  share: new RegExp(`^${DIGITS}(?:1|0(?:\\.[0-9]*[1-9])?)$`),
  id: /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
  color: /^#[0-9A-F]{6}$/,
};

/** Which of our forms a broken pattern is. */
export function formOfPattern(pattern: string): TextForm | null {
  const forms = Object.entries(FORMS) as [TextForm, RegExp][];
  return forms.find(([, form]) => String(form) === pattern)?.[0] ?? null;
}

const form = (name: TextForm, most = 40) => z.string().check(z.regex(FORMS[name]), z.maxLength(most));
const text = form("text", 1000);
const id = form("id", 80);
const decimal = form("decimal");
const positive = form("positiveDecimal");
const nonNegative = form("nonNegativeDecimal");
const list = <T extends z.ZodMiniType>(of: T, least = 0) => z.array(of).check(z.minLength(least), z.maxLength(2000));
const atLeastOne = z.int().check(z.gte(1), z.lte(2000));
const places = z.int().check(z.gte(0), z.lte(10));

const localText = z.strictObject({ vi: text, en: text });
const criterionKind = z.enum(["scored", "notScored", "bonus", "penalty"]);
const comparison = z.enum(["atLeast", "above", "atMost", "below"]);
const assessment = z.enum(["ranked", "notRanked", "notAssessed"]);
const stage = z.enum(["self", "verified", "explained", "council", "final"]);

const pointRule = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("steps"),
    steps: list(z.strictObject({ atLeast: nonNegative, points: nonNegative }), 1),
  }),
  z.strictObject({
    kind: z.literal("stepsDown"),
    steps: list(z.strictObject({ atMost: nonNegative, points: nonNegative }), 1),
  }),
  z.strictObject({ kind: z.literal("proportion"), of: positive }),
  z.strictObject({
    kind: z.literal("proportionSteps"),
    of: positive,
    steps: list(z.strictObject({ atLeast: form("share"), points: z.nullable(nonNegative) }), 1),
  }),
  z.strictObject({ kind: z.literal("share"), shares: list(form("share"), 1) }),
  z.strictObject({ kind: z.literal("yesNo") }),
  z.strictObject({ kind: z.literal("reaches"), comparison, value: nonNegative }),
  z.strictObject({
    kind: z.literal("increment"),
    from: nonNegative,
    base: nonNegative,
    per: positive,
    points: positive,
    most: positive,
  }),
  z.strictObject({ kind: z.literal("perTime"), points: positive, most: positive }),
  z.strictObject({ kind: z.literal("deductions"), points: positive, most: positive }),
  z.strictObject({
    kind: z.literal("goalposts"),
    worst: decimal,
    best: decimal,
    least: z.exactOptional(positive),
  }),
  z.strictObject({
    kind: z.literal("minMax"),
    better: z.enum(["more", "fewer"]),
    over: z.enum(["ranked", "complete"]),
    least: nonNegative,
  }),
]);

const groupTerms = z.strictObject({
  groups: list(id, 1),
  max: z.exactOptional(nonNegative),
  weight: z.exactOptional(form("fraction")),
  rule: z.exactOptional(pointRule),
});

const workedExample = z.strictObject({
  figure: decimal,
  outOf: z.exactOptional(positive),
  group: z.exactOptional(id),
  points: nonNegative,
});

const criterion = z.strictObject({
  id,
  name: localText,
  aliases: list(text),
  max: z.nullable(nonNegative),
  kind: criterionKind,
  parent: z.nullable(id),
  weight: z.nullable(form("fraction")),
  groups: z.exactOptional(list(id, 1)),
  decimals: z.exactOptional(places),
  notArising: z.exactOptional(z.enum(["full", "excluded", "zero"])),
  optional: z.exactOptional(z.boolean()),
  cap: z.exactOptional(positive),
  penaltySign: z.exactOptional(z.enum(["positive", "negative"])),
  step: z.exactOptional(positive),
  rule: z.exactOptional(pointRule),
  byGroup: z.exactOptional(list(groupTerms, 1)),
  examples: z.exactOptional(list(workedExample, 1)),
  method: z.exactOptional(text),
  evidence: z.exactOptional(text),
  verifier: z.exactOptional(text),
});

const group = z.strictObject({
  id,
  name: localText,
  aliases: list(text),
  list: z.exactOptional(text),
  assessment: z.exactOptional(assessment),
});

const unit = z.strictObject({
  unit: text,
  group: z.exactOptional(id),
  assessment: z.exactOptional(assessment),
  notApplicable: z.exactOptional(list(id, 1)),
  excluded: z.exactOptional(positive),
  madeOf: z.exactOptional(list(text, 1)),
  knockOut: z.exactOptional(z.strictObject({ class: text, reason: text, legalBasis: text })),
  lowered: z.exactOptional(z.strictObject({ by: atLeastOne, reason: text, legalBasis: text })),
});

const parts = z.strictObject({
  of: z.enum(["declared", "group", "name"]),
  by: z.enum(["mean", "weightedMean", "sum"]),
  weight: z.exactOptional(id),
  weights: z.exactOptional(list(z.strictObject({ part: text, weight: form("fraction") }), 1)),
});

const provenance = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("stated"), source: text }),
  z.strictObject({ kind: z.literal("inferred"), greaterThan: z.nullable(decimal), atMost: z.nullable(decimal) }),
]);

const rounding = z.exactOptional(z.enum(["down", "halfUp", "up"]));
const quotaTerms = {
  tied: z.exactOptional(z.enum(["nobody", "all", "asked"])),
  notRanked: z.exactOptional(z.enum(["within", "outside"])),
};
const quota = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("count"), atMost: z.int().check(z.gte(0)), ...quotaTerms }),
  z.strictObject({
    kind: z.literal("share"),
    percent: form("percent"),
    among: z.enum(["class", "nextClass", "nextClassOrBetter", "units"]),
    rounding,
    exception: z.exactOptional(z.strictObject({ percent: form("percent"), reason: text })),
    ...quotaTerms,
  }),
]);

const tied = z.enum(["nobody", "all"]);
const topPlaces = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("count"), upTo: atLeastOne, tied }),
  z.strictObject({ kind: z.literal("share"), upTo: form("percent"), tied, rounding }),
]);

const classBar = z.strictObject({
  criterion: id,
  comparison,
  value: nonNegative,
  class: z.exactOptional(text),
  by: z.exactOptional(atLeastOne),
  reason: text,
  legalBasis: text,
});

const classLevel = z.strictObject({
  name: localText,
  threshold: z.nullable(z.strictObject({ value: z.nullable(nonNegative), comparison, provenance })),
  color: z.nullable(form("color")),
  places: z.exactOptional(topPlaces),
  conditions: z.exactOptional(
    list(
      z.strictObject({
        criteria: z.exactOptional(list(id, 1)),
        of: z.enum(["points", "percentOfMax", "sum", "totalWithout"]),
        comparison,
        value: nonNegative,
        count: z.exactOptional(
          z.strictObject({ comparison: z.enum(["atLeast", "atMost"]), value: z.int().check(z.gte(0)) }),
        ),
      }),
      1,
    ),
  ),
  quota: z.exactOptional(quota),
});

const tieBreaker = z.strictObject({
  of: z.enum(["points", "totalWithout"]),
  criteria: list(id, 1),
  prefer: z.exactOptional(z.enum(["more", "fewer"])),
});

const clause = text;
const alternative = z.discriminatedUnion("of", [
  z.strictObject({ clause, of: z.literal("ties"), ties: z.enum(["standard", "dense"]) }),
  z.strictObject({ clause, of: z.literal("rounding"), on: z.enum(["printed", "unrounded"]) }),
  z.strictObject({ clause, of: z.literal("decimals"), decimals: places }),
  z.strictObject({ clause, of: z.literal("quota"), class: text, quota }),
]);

/** The one schema of the format: the published JSON Schema is made from it. Members stand in the order of a saved document. */
export const frameworkSchema = z.strictObject({
  format: z.literal(FORMAT),
  id,
  version: text,
  status: z.enum(["current", "archived", "example"]),
  name: localText,
  legalBasis: list(text),
  notes: z.exactOptional(list(text, 1)),
  level: text,
  unitWords: list(text),
  year: z.nullable(z.int().check(z.gte(1945), z.lte(2200))),
  criteria: list(criterion),
  groups: z.exactOptional(list(group, 1)),
  units: z.exactOptional(list(unit, 1)),
  parts: z.exactOptional(parts),
  stages: z.exactOptional(z.strictObject({ sequence: list(stage, 1), official: stage })),
  total: z.strictObject({ kind: z.enum(TOTAL_KINDS), cap: z.exactOptional(positive) }),
  scale: z.nullable(positive),
  decimals: places,
  classes: z.nullable(
    z.strictObject({
      of: z.enum(["total", "ratio", "minimum"]),
      levels: list(classLevel, 1),
      bars: z.exactOptional(list(classBar, 1)),
    }),
  ),
  ranking: z.strictObject({
    direction: z.exactOptional(z.enum(["highest", "lowest"])),
    ties: z.enum(["standard", "dense"]),
    tieBreakers: list(tieBreaker),
    on: z.enum(["printed", "unrounded"]),
    lists: z.enum(["one", "perGroup", "declared"]),
    sheets: z.exactOptional(z.literal("joined")),
    alsoBy: z.exactOptional(list(id, 1)),
  }),
  alternatives: z.exactOptional(list(alternative, 1)),
});

type Written<T> = T extends readonly (infer Item)[]
  ? Written<Item>[]
  : T extends object
    ? { -readonly [K in keyof T]: Written<T[K]> }
    : T;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

/**
 * Compiles only while the schema and the type say the same.
 * @public
 */
export const schemaIsTheType: Same<z.infer<typeof frameworkSchema>, Written<Framework>> = true;
