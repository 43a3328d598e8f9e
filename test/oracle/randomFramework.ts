import type {
  Alternative,
  ClassCondition,
  ClassLevel,
  ClassRule,
  Criterion,
  Framework,
  GroupTerms,
  PartsRule,
  UnitRule,
} from "../../src/model/framework";
import type { Quota } from "../../src/model/quota";
import type { PointRule } from "../../src/model/pointRule";
import { TOTAL_RULES, type TotalKind } from "../../src/model/totalRule";
import { frameworkOf } from "../support/framework";
import type { Chance } from "./chance";

const GROUPS = ["g1", "g2"] as const;
export const GROUP_NAMES = ["Khối một", "Khối hai"] as const;
export const UNIT_NAMES = Array.from({ length: 9 }, (_, index) => `Xã ${index + 1}`);
export const PART_NAMES = ["Tháng 1", "Tháng 2"] as const;
const SOURCE = { kind: "stated", source: "Quyết định" } as const;
const CAUSE = { reason: "Có vi phạm", legalBasis: "Điều 5" } as const;
const KINDS = [
  "sum",
  "sum",
  "sum",
  "mean",
  "weightedSum",
  "weightedMean",
  "ratio",
  "rescaled",
  "geometricMean",
  "none",
  "givenTotal",
  "givenRatio",
] as const satisfies readonly TotalKind[];

/** A framework that combines what the format knows; not every one is valid. */
export function randomFramework(chance: Chance): Framework {
  const kind = chance.of(...KINDS);
  const isRead = kind === "givenTotal" || kind === "givenRatio";
  const parts = !isRead && chance.hits(35) ? randomParts(chance) : undefined;
  const criteria = isRead ? [] : [...randomCriteria(chance, kind, parts !== undefined), ...weightColumn(parts)];
  const byId = Object.fromEntries(criteria.map(({ id, ...rest }) => [id, rest]));
  const scale = chance.of("100", "100", "10", null);
  const figure = TOTAL_RULES[kind].figure;
  const classes = chance.hits(75) ? randomClasses(chance, kind, criteria) : null;
  const units = randomUnits(chance, criteria, classes, parts);
  const ids = criteria.map(({ id }) => id);
  return frameworkOf(byId, {
    groups: GROUPS.map((id, index) => ({
      id,
      name: { vi: GROUP_NAMES[index]!, en: id },
      aliases: [],
      ...chance.maybe(40, () => ({ list: chance.of("A", "B") })),
      ...chance.maybe(10, () => ({ assessment: chance.of("notRanked", "notAssessed") })),
    })),
    ...(units.length === 0 ? {} : { units }),
    ...(parts === undefined ? {} : { parts }),
    total: { kind, ...(figure === null || isRead || !chance.hits(20) ? {} : { cap: chance.of("60", "100", "15.5") }) },
    scale: TOTAL_RULES[kind].formula?.times === "scale" ? "100" : scale,
    decimals: chance.of(0, 1, 2, 3),
    classes,
    ranking: {
      ...chance.maybe(25, () => ({ direction: "lowest" as const })),
      ties: chance.of("standard", "dense"),
      tieBreakers: chance.list(0, isRead ? 0 : 2, () => ({
        of: chance.of("points", "points", "totalWithout"),
        criteria: chance.some(ids),
        ...chance.maybe(30, () => ({ prefer: chance.of("more", "fewer") })),
      })),
      on: chance.of("printed", "printed", "unrounded"),
      lists: chance.of("one", "one", "perGroup", "declared"),
      ...chance.maybe(isRead ? 0 : 25, () => ({ alsoBy: chance.some(ids) })),
    },
    ...chance.maybe(15, () => ({ alternatives: [randomAlternative(chance)] })),
  });
}

function randomAlternative(chance: Chance): Alternative {
  const clause = "Điều 9, khoản 2";
  return chance.of<Alternative>(
    { clause, of: "ties", ties: chance.of("standard", "dense") },
    { clause, of: "rounding", on: "unrounded" },
    { clause, of: "decimals", decimals: chance.whole(0, 4) },
    { clause, of: "quota", class: "Xuất sắc", quota: randomQuota(chance) },
  );
}

function randomParts(chance: Chance): PartsRule {
  const of = chance.of("declared", "group", "name");
  const by = chance.of("mean", "weightedMean", "sum");
  if (by !== "weightedMean") return { of, by };
  if (chance.hits(40)) return { of, by, weight: "dan-so" };
  const names = of === "name" ? PART_NAMES : UNIT_NAMES;
  return { of, by, weights: names.map((part) => ({ part, weight: chance.of("1", "2", "1/3", "0.5") })) };
}

function weightColumn(parts: PartsRule | undefined): readonly Criterion[] {
  return parts?.weight === undefined ? [] : [bare("dan-so", "notScored", null)];
}

function bare(id: string, kind: Criterion["kind"], parent: string | null): Criterion {
  return { id, name: { vi: id, en: id }, aliases: [], max: null, kind, parent, weight: null };
}

function randomCriteria(chance: Chance, total: TotalKind, hasParts: boolean): readonly Criterion[] {
  const { needsMaxima, weights, formula } = TOTAL_RULES[total];
  const extras = formula?.extra === "refused" ? [] : (["bonus", "penalty"] as const);
  const isWeighted = weights === "needed" || (weights === "allowed" && chance.hits(50));
  return chance
    .list(1, 4, (index) => {
      const kind = index === 0 ? "scored" : chance.of("scored", "scored", "notScored", ...extras);
      const id = `c${index}`;
      const weight = isWeighted && kind === "scored" ? chance.of("1", "0.4", "1/3", "2") : null;
      if (!chance.hits(25)) return [leaf(chance, { ...bare(id, kind, null), weight }, needsMaxima, hasParts)];
      const top = { ...bare(id, kind, null), weight, ...whole(chance, kind) };
      const kinds = kind === "scored" ? (["scored", "scored", ...extras] as const) : ([kind] as const);
      return [
        top,
        ...chance.list(1, 3, (at) => {
          const own = at === 0 ? kind : chance.of(...kinds);
          return leaf(chance, bare(`${id}-${at}`, own, id), needsMaxima, hasParts);
        }),
      ];
    })
    .flat();
}

function whole(chance: Chance, kind: Criterion["kind"]): Partial<Criterion> {
  return {
    max: chance.of("20", "50", null),
    ...chance.maybe(20, () => ({ decimals: chance.of(0, 1) })),
    ...chance.maybe(kind === "bonus" || kind === "penalty" ? 40 : 0, () => ({ cap: chance.of("3", "7.5") })),
  };
}

function leaf(chance: Chance, criterion: Criterion, needsMaxima: boolean, hasParts: boolean): Criterion {
  const { kind, weight } = criterion;
  const max = needsMaxima || chance.hits(75) ? chance.of("10", "20", "7.5", "1") : null;
  const rule = max !== null && kind !== "notScored" && chance.hits(45) ? randomRule(chance, max, hasParts) : undefined;
  const isExtra = kind === "bonus" || kind === "penalty";
  return {
    ...criterion,
    max,
    ...chance.maybe(12, () => ({ groups: [chance.of(...GROUPS)] })),
    ...(rule !== undefined || chance.hits(20)
      ? chance.hits(70)
        ? { decimals: chance.of(0, 1, 2) }
        : { step: chance.of("0.25", "0.5", "2") }
      : {}),
    ...chance.maybe(kind === "notScored" ? 0 : 25, () => ({ notArising: chance.of("full", "excluded", "zero") })),
    ...chance.maybe(15, () => ({ optional: true })),
    ...chance.maybe(isExtra ? 40 : 0, () => ({ cap: chance.of("3", "7.5") })),
    ...chance.maybe(kind === "penalty" && rule === undefined ? 40 : 0, () => ({
      penaltySign: chance.of("positive", "negative"),
    })),
    ...(rule === undefined ? {} : { rule }),
    ...chance.maybe(15, () => ({ byGroup: [randomTerms(chance, max, weight, rule)] })),
  };
}

function randomTerms(
  chance: Chance,
  max: string | null,
  weight: string | null,
  rule: PointRule | undefined,
): GroupTerms {
  const groups = [chance.of(...GROUPS)];
  if (weight !== null && chance.hits(40)) return { groups, weight: chance.of("1", "3", "0.25") };
  const own = rule === undefined || rule.kind === "minMax" ? undefined : randomRule(chance, max ?? "10", true);
  return own !== undefined && chance.hits(50) ? { groups, rule: own } : { groups, max: chance.of("20", "40", "25") };
}

function randomRule(chance: Chance, max: string, hasParts: boolean): PointRule {
  const part = max === "1" ? "0.5" : "5";
  const rules: readonly PointRule[] = [
    {
      kind: "steps",
      steps: [
        { atLeast: "50", points: max },
        { atLeast: "10", points: part },
      ],
    },
    {
      kind: "stepsDown",
      steps: [
        { atMost: "0", points: max },
        { atMost: "3", points: part },
      ],
    },
    { kind: "proportion", of: chance.of("100", "60") },
    {
      kind: "proportionSteps",
      of: "100",
      steps: [
        { atLeast: "0.9", points: max },
        { atLeast: "0.5", points: null },
      ],
    },
    { kind: "share", shares: ["1", "0.5", "0"] },
    { kind: "yesNo" },
    { kind: "reaches", comparison: chance.of("atLeast", "above", "atMost", "below"), value: "50" },
    { kind: "increment", from: "10", base: part, per: "7", points: "0.5", most: max },
    { kind: "perTime", points: "0.5", most: max },
    { kind: "deductions", points: "0.5", most: max },
    { kind: "goalposts", worst: chance.of("0", "90", "-10"), best: "60", ...chance.maybe(50, () => ({ least: part })) },
  ];
  const [first, ...rest] = rules as readonly [PointRule, ...PointRule[]];
  const minMax: PointRule = {
    kind: "minMax",
    better: chance.of("more", "fewer"),
    over: chance.of("ranked", "complete"),
    least: chance.of("0", part),
  };
  return chance.of(first, ...rest, ...(hasParts ? [] : [minMax, minMax]));
}

const LEVELS = ["Xuất sắc", "Tốt", "Khá", "Yếu"] as const;

function randomClasses(chance: Chance, kind: TotalKind, criteria: readonly Criterion[]): ClassRule {
  const of = chance.of(...TOTAL_RULES[kind].classes);
  const values =
    of === "minimum" ? ["6", "4", "2"] : chance.of(["60", "40", "20"], ["20", "10", "5"], ["30.5", "30", "12"]);
  const count = chance.whole(1, 3);
  const isRanked = TOTAL_RULES[kind].figure !== null;
  const levels = Array.from({ length: count }, (_, index): ClassLevel => {
    const isPlaced = isRanked && chance.hits(15);
    return {
      name: { vi: LEVELS[index]!, en: LEVELS[index]! },
      threshold: isPlaced
        ? null
        : { value: values[index]!, comparison: chance.of("atLeast", "above"), provenance: SOURCE },
      color: null,
      ...(isPlaced ? { places: randomPlaces(chance) } : {}),
      ...chance.maybe(criteria.length === 0 ? 0 : 30, () => ({
        conditions: chance.list(1, 2, () => randomCondition(chance, criteria)),
      })),
      ...chance.maybe(isRanked ? 45 : 0, () => ({ quota: randomQuota(chance) })),
    };
  });
  const last: ClassLevel = {
    name: { vi: "Yếu", en: "Yếu" },
    threshold: chance.hits(80) ? null : { value: "1", comparison: "atLeast", provenance: SOURCE },
    color: null,
  };
  return {
    of,
    levels: [...levels, last],
    ...chance.maybe(criteria.length === 0 ? 0 : 20, () => ({
      bars: [
        {
          criterion: chance.of(...criteria).id,
          comparison: chance.of("atLeast", "atMost"),
          value: chance.of("1", "3"),
          ...(chance.hits(50) ? { class: "Yếu" } : { by: 1 }),
          ...CAUSE,
        },
      ],
    })),
  };
}

function randomPlaces(chance: Chance): NonNullable<ClassLevel["places"]> {
  const tied = chance.of("nobody", "all");
  if (chance.hits(50)) return { kind: "count", upTo: chance.whole(1, 4), tied };
  return { kind: "share", upTo: chance.of("25", "50", "33.3"), tied, rounding: chance.of("down", "halfUp", "up") };
}

function randomCondition(chance: Chance, criteria: readonly Criterion[]): ClassCondition {
  const of = chance.of("points", "percentOfMax", "sum", "totalWithout");
  const isEach = of === "points" || of === "percentOfMax";
  return {
    ...chance.maybe(70, () => ({ criteria: chance.some(criteria.map(({ id }) => id)) })),
    of,
    comparison: chance.of("atLeast", "above", "atMost", "below"),
    value: of === "percentOfMax" ? chance.of("50", "80", "100") : chance.of("1", "5", "12"),
    ...chance.maybe(isEach ? 40 : 0, () => ({
      count: { comparison: chance.of("atLeast", "atMost"), value: chance.whole(0, 2) },
    })),
  };
}

function randomQuota(chance: Chance): Quota {
  const terms: Pick<Quota, "tied" | "notRanked"> = {
    ...chance.maybe(60, () => ({ tied: chance.of("nobody", "all", "asked") })),
    ...chance.maybe(40, () => ({ notRanked: chance.of("within", "outside") })),
  };
  if (chance.hits(30)) return { kind: "count", atMost: chance.whole(0, 3), ...terms };
  return {
    kind: "share",
    percent: chance.of("20", "50", "33.3", "100"),
    among: chance.of("class", "nextClass", "nextClass", "nextClassOrBetter", "nextClassOrBetter", "units"),
    ...chance.maybe(60, () => ({ rounding: chance.of("down", "halfUp", "up") })),
    ...chance.maybe(15, () => ({ exception: { percent: "100", reason: "Thành tích nổi trội" } })),
    ...terms,
  };
}

function randomUnits(
  chance: Chance,
  criteria: readonly Criterion[],
  classes: ClassRule | null,
  parts: PartsRule | undefined,
): readonly UnitRule[] {
  const isDeclared = parts?.of === "declared";
  const made: readonly UnitRule[] = isDeclared
    ? [
        { unit: "Xã mới", madeOf: ["Xã 1", "Xã 2", ...(chance.hits(50) ? ["Xã 5"] : [])] },
        ...(chance.hits(50) ? [{ unit: "Xã 3", madeOf: ["Xã 3", "Xã 4"] }] : []),
      ]
    : [];
  const rest = UNIT_NAMES.filter((name) => !isDeclared || name !== "Xã 3").slice(0, 4);
  const plain = chance.hits(50) ? rest.flatMap((unit) => (chance.hits(40) ? [{ unit, ...terms() }] : [])) : [];
  function terms(): Omit<UnitRule, "unit"> {
    return {
      ...chance.maybe(25, () => ({ group: chance.of(...GROUPS) })),
      ...chance.maybe(30, () => ({ assessment: chance.of("ranked", "notRanked", "notAssessed") })),
      ...chance.maybe(parts === undefined && criteria.length > 0 ? 25 : 0, () => ({
        notApplicable: [chance.of(...criteria).id],
      })),
      ...chance.maybe(parts === undefined ? 15 : 0, () => ({ excluded: chance.of("1", "2.5") })),
      ...chance.maybe(classes === null ? 0 : 20, () => ({ knockOut: { class: "Yếu", ...CAUSE } })),
      ...chance.maybe(classes === null ? 0 : 20, () => ({ lowered: { by: chance.whole(1, 2), ...CAUSE } })),
    };
  }
  return [
    ...made.map((unit) => ({ ...unit, ...chance.maybe(20, () => ({ lowered: { by: 1, ...CAUSE } })) })),
    ...plain,
  ];
}
