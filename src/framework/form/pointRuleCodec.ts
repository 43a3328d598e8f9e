import { COMPARISON_SIGNS } from "../../model/comparison";
import type { FormWords } from "../../model/frameworkForm";
import { assertNever } from "../../model/never";
import type { PointRule } from "../../model/pointRule";
import { ok } from "../../model/result";
import { all, type Codec, type Figures, figuresOf, lines } from "./codecs";
import { comparisonOf, FIGURE, notLike, phraseOf, type Read } from "./phrases";

/** Rules whose every member is a figure: their sentence has the figures in this order. */
const FIGURES_OF = {
  increment: ["from", "base", "per", "points", "most"],
  perTime: ["points", "most"],
  deductions: ["points", "most"],
  goalposts: ["worst", "best"],
} as const;

const EXAMPLES: readonly PointRule[] = [
  {
    kind: "steps",
    steps: [
      { atLeast: "4", points: "10" },
      { atLeast: "3", points: "7.5" },
    ],
  },
  {
    kind: "stepsDown",
    steps: [
      { atMost: "3", points: "10" },
      { atMost: "10", points: "5" },
    ],
  },
  { kind: "proportion", of: "130" },
  {
    kind: "proportionSteps",
    of: "100",
    steps: [
      { atLeast: "0.9", points: "10" },
      { atLeast: "0.5", points: null },
    ],
  },
  { kind: "share", shares: ["1", "0.5", "0"] },
  { kind: "yesNo" },
  { kind: "reaches", comparison: "atLeast", value: "95" },
  { kind: "increment", from: "2000000", base: "10", per: "60000", points: "0.5", most: "25" },
  { kind: "perTime", points: "2", most: "10" },
  { kind: "deductions", points: "2", most: "10" },
  { kind: "goalposts", worst: "0", best: "10" },
  { kind: "minMax", better: "more", over: "ranked", least: "1" },
];

/** A rule as a sentence or, of steps, a line each: "≥ 4: 20", "Tỷ lệ a/b, b = 130", "Mỗi lần 2 điểm, tối đa 10 điểm". */
export function pointRuleCodec(words: FormWords): Codec {
  const figures = figuresOf(words);
  const write = (rule: PointRule) => writeRule(rule, words, figures);
  const read = (cell: string | number) => {
    const text = String(cell).trim();
    const readers = [
      readSentence,
      readFigures,
      readGoalpostsFrom,
      readMinMax,
      readReaches,
      readProportion,
      readShare,
      readSteps,
    ];
    for (const reader of readers) {
      const found = reader(text, words, figures);
      if (found !== null) return found;
    }
    return notLike(cell, EXAMPLES.map(write));
  };
  return {
    write: (value) => write(value as PointRule),
    read,
    severalLines: true,
    filledIn: true,
    fixed: [words.yesNo],
    examples: EXAMPLES.map(write),
  };
}

function writeRule(rule: PointRule, words: FormWords, figures: Figures): string {
  const { print } = figures;
  switch (rule.kind) {
    case "steps":
      return rule.steps.map(({ atLeast, points }) => `≥ ${print(atLeast)}: ${print(points)}`).join("\n");
    case "stepsDown":
      return rule.steps.map(({ atMost, points }) => `≤ ${print(atMost)}: ${print(points)}`).join("\n");
    case "proportion":
      return `${words.proportion} ${print(rule.of)}`;
    case "proportionSteps": {
      const steps = rule.steps.map(
        ({ atLeast, points }) => `≥ ${print(atLeast)}: ${points === null ? words.inProportion : print(points)}`,
      );
      return [`${words.proportion} ${print(rule.of)}`, ...steps].join("\n");
    }
    case "share":
      return `${words.share} ${rule.shares.map(print).join("; ")}`;
    case "yesNo":
      return words.yesNo;
    case "reaches":
      return `${words.reaches} ${COMPARISON_SIGNS[rule.comparison]} ${print(rule.value)}`;
    case "minMax":
      return `${phraseOf(words.minMax[rule.better], figures).write([rule.least])}, ${words.minMaxOver[rule.over]}`;
    case "increment":
    case "perTime":
    case "deductions":
    case "goalposts": {
      if (rule.kind === "goalposts" && rule.least !== undefined) {
        return phraseOf(words.templates.goalpostsFrom, figures).write([rule.worst, rule.least, rule.best]);
      }
      const members = FIGURES_OF[rule.kind] as readonly string[];
      const values = rule as unknown as Readonly<Record<string, string>>;
      return phraseOf(words.templates[rule.kind], figures).write(members.map((member) => values[member] ?? ""));
    }
    default:
      return assertNever(rule);
  }
}

/** Null: the text is no rule of this kind. */
type Reader = (text: string, words: FormWords, figures: Figures) => Read<unknown> | null;

const readSentence: Reader = (text, words) => (text === words.yesNo ? ok({ kind: "yesNo" }) : null);

const readFigures: Reader = (text, words, figures) => {
  for (const kind of Object.keys(FIGURES_OF) as (keyof typeof FIGURES_OF)[]) {
    const found = phraseOf(words.templates[kind], figures).read(text);
    if (found === null) continue;
    if (!found.ok) return found;
    const entries = FIGURES_OF[kind].map((member, index) => [member, found.value[index]]);
    return ok({ kind, ...Object.fromEntries(entries) });
  }
  return null;
};

const readGoalpostsFrom: Reader = (text, { templates }, figures) => {
  const found = phraseOf(templates.goalpostsFrom, figures).read(text);
  if (found === null || !found.ok) return found;
  const [worst, least, best] = found.value;
  return ok({ kind: "goalposts", worst, best, least });
};

const readMinMax: Reader = (text, { minMax, minMaxOver }, figures) => {
  for (const over of ["ranked", "complete"] as const) {
    const end = `, ${minMaxOver[over]}`;
    if (!text.endsWith(end)) continue;
    for (const better of ["more", "fewer"] as const) {
      const found = phraseOf(minMax[better], figures).read(text.slice(0, -end.length));
      if (found === null) continue;
      return found.ok ? ok({ kind: "minMax", better, over, least: found.value[0] }) : found;
    }
  }
  return null;
};

const readReaches: Reader = (text, { reaches }, { read }) => {
  if (!text.startsWith(reaches)) return null;
  const match = new RegExp(`^([≥>≤<])\\s*(${FIGURE})$`).exec(text.slice(reaches.length).trim());
  if (match === null) return null;
  const value = read(match[2] ?? "");
  return value.ok ? ok({ kind: "reaches", comparison: comparisonOf(match[1] ?? ""), value: value.value }) : value;
};

const readProportion: Reader = (text, words, figures) => {
  const [first = "", ...rest] = lines(text);
  if (!first.startsWith(words.proportion)) return null;
  const of = figures.read(first.slice(words.proportion.length));
  if (!of.ok) return of;
  if (rest.length === 0) return ok({ kind: "proportion", of: of.value });
  const steps = stepLines(rest, "≥", figures, words);
  if (steps === null) return null;
  if (!steps.ok) return steps;
  const shares = steps.value.map(([atLeast, points]) => ({ atLeast, points }));
  return ok({ kind: "proportionSteps", of: of.value, steps: shares });
};

const readShare: Reader = (text, { share }, { read }) => {
  if (!text.startsWith(share)) return null;
  const shares = all(text.slice(share.length).split(";").map(read));
  return shares.ok ? ok({ kind: "share", shares: shares.value }) : shares;
};

const readSteps: Reader = (text, { points: word }, figures) => {
  const steps = lines(text.replaceAll(";", "\n")).map((line) => withoutEnd(line, word));
  const [up, down] = [stepLines(steps, "≥", figures, null), stepLines(steps, "≤", figures, null)];
  if (up !== null) {
    return up.ok ? ok({ kind: "steps", steps: up.value.map(([atLeast, points]) => ({ atLeast, points })) }) : up;
  }
  if (down === null || !down.ok) return down;
  return ok({ kind: "stepsDown", steps: down.value.map(([atMost, points]) => ({ atMost, points })) });
};

/** "≥ 4: 20 điểm" says what "≥ 4: 20" says. */
function withoutEnd(line: string, word: string): string {
  return line.endsWith(` ${word}`) ? line.slice(0, -word.length).trim() : line;
}

/** "≥ 4: 20" a line; the points are null where they are in proportion, which `words` allow. Null where a line is another. */
function stepLines(
  of: readonly string[],
  sign: "≥" | "≤",
  { read }: Figures,
  words: FormWords | null,
): Read<readonly (readonly [limit: string, points: string | null])[]> | null {
  const matches = of.map((line) => new RegExp(`^${sign}\\s*(${FIGURE})\\s*:\\s*(.+)$`).exec(line));
  if (matches.length === 0 || matches.includes(null)) return null;
  const isFigure = (text: string | undefined) => new RegExp(`^${FIGURE}$`).test(text ?? "");
  if (matches.some((match) => !isFigure(match?.[2]) && match?.[2] !== words?.inProportion)) return null;
  return all(
    matches.map((match): Read<readonly [string, string | null]> => {
      const [limit, points] = [read(match?.[1] ?? ""), isFigure(match?.[2]) ? read(match?.[2] ?? "") : ok(null)];
      if (!limit.ok) return limit;
      return points.ok ? ok([limit.value, points.value]) : points;
    }),
  );
}
