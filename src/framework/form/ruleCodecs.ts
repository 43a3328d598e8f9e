import { COMPARISON_SIGNS } from "../../model/comparison";
import type { ClassCondition, PointRule, Quota, TieBreaker } from "../../model/framework";
import type { FormTrouble, FormWords } from "../../model/frameworkForm";
import { err, ok, type Result } from "../../model/result";
import { all, type Codec, coded, type Figures, figuresOf, lines } from "./codecs";

const FIGURE = "-?\\d+(?:[.,]\\d+)*";

type Read<T> = Result<T, FormTrouble>;

/** "≥ 4: 20" a line for steps; "Tỷ lệ a/b, b = 130"; "Phần của điểm tối đa: 1; 0,5; 0"; "Có/Không". */
export function pointRuleCodec(words: FormWords): Codec {
  const { print, read } = figuresOf(words);
  const write = (rule: PointRule): string => {
    switch (rule.kind) {
      case "steps":
        return rule.steps.map(({ atLeast, points }) => `≥ ${print(atLeast)}: ${print(points)}`).join("\n");
      case "proportion":
        return `${words.proportion} ${print(rule.of)}`;
      case "share":
        return `${words.share} ${rule.shares.map(print).join("; ")}`;
      case "yesNo":
        return words.yesNo;
    }
  };
  const examples: readonly PointRule[] = [
    { kind: "steps", steps: [{ atLeast: "4", points: "7.5" }] },
    { kind: "proportion", of: "130" },
    { kind: "share", shares: ["1", "0.5", "0"] },
    { kind: "yesNo" },
  ];
  return {
    write: (value) => write(value as PointRule),
    read: (cell) => readPointRule(String(cell).trim(), words, read) ?? notLike(cell, examples.map(write)),
  };
}

function notLike(cell: string | number, examples: readonly string[]): Read<never> {
  return err({ code: "notLike", found: String(cell).trim(), examples });
}

function readPointRule(text: string, words: FormWords, read: Figures["read"]): Read<PointRule> | null {
  if (text === words.yesNo) return ok({ kind: "yesNo" });
  if (text.startsWith(words.proportion)) {
    const of = read(text.slice(words.proportion.length));
    return of.ok ? ok({ kind: "proportion", of: of.value }) : of;
  }
  if (text.startsWith(words.share)) {
    const shares = all(text.slice(words.share.length).split(";").map(read));
    return shares.ok ? ok({ kind: "share", shares: shares.value }) : shares;
  }
  const matches = lines(text).map((line) => new RegExp(`^≥\\s*(${FIGURE})\\s*:\\s*(${FIGURE})$`).exec(line));
  if (matches.length === 0 || matches.includes(null)) return null;
  const steps = all(
    matches.map((match): Read<{ atLeast: string; points: string }> => {
      const [atLeast, points] = [read(match?.[1] ?? ""), read(match?.[2] ?? "")];
      if (!atLeast.ok) return atLeast;
      return points.ok ? ok({ atLeast: atLeast.value, points: points.value }) : points;
    }),
  );
  return steps.ok ? ok({ kind: "steps", steps: steps.value }) : steps;
}

/** "Điểm ≥ 75", "% điểm tối đa > 75: nhom-1; nhom-2", a line each. */
export function conditionsCodec(words: FormWords): Codec {
  const of = coded(words.codes.conditionOf);
  const figures = figuresOf(words);
  const write = ({ criteria, of: figure, comparison, value: floor }: ClassCondition): string => {
    const named = criteria === undefined ? "" : `: ${criteria.join("; ")}`;
    return `${String(of.write(figure))} ${COMPARISON_SIGNS[comparison]} ${figures.print(floor)}${named}`;
  };
  const readLine = (line: string): Read<unknown> => {
    const match = new RegExp(`^(.+?)\\s*([≥>≤<])\\s*(${FIGURE})(?::\\s*(.+))?$`).exec(line);
    if (match === null) return notLike(line, examples.map(write));
    const [, figure = "", sign = "", floor = "", named] = match;
    const [kind, value] = [of.read(figure), figures.read(floor)];
    if (!kind.ok) return kind;
    if (!value.ok) return value;
    return ok({
      ...(named === undefined ? {} : { criteria: named.split(";").map((id) => id.trim()) }),
      of: kind.value,
      comparison: comparisonOf(sign),
      value: value.value,
    });
  };
  const examples: readonly ClassCondition[] = [
    { of: "points", comparison: "atLeast", value: "75" },
    { of: "percentOfMax", comparison: "above", value: "75", criteria: ["nhom-1", "nhom-2"] },
  ];
  return {
    write: (value) => (value as readonly ClassCondition[]).map(write).join("\n"),
    read: (cell) => all(lines(cell).map(readLine)),
  };
}

function comparisonOf(sign: string): string {
  return Object.entries(COMPARISON_SIGNS).find(([, known]) => known === sign)?.[0] ?? sign;
}

/** "tieu-chi-1", "tieu-chi-1; tieu-chi-2: ít hơn đứng trước", "Tổng không kể diem-thuong", a line each. */
export function tieBreakersCodec(words: FormWords): Codec {
  const prefer = coded(words.codes.prefer);
  const write = (breaker: TieBreaker): string => {
    const before = breaker.of === "points" ? "" : `${words.totalWithout} `;
    const after = breaker.prefer === undefined ? "" : `: ${String(prefer.write(breaker.prefer))}`;
    return `${before}${breaker.criteria.join("; ")}${after}`;
  };
  const readLine = (line: string): Read<unknown> => {
    const isWithout = line.startsWith(`${words.totalWithout} `);
    const [named = "", preference] = (isWithout ? line.slice(words.totalWithout.length) : line).split(":");
    const breaker = {
      of: isWithout ? "totalWithout" : "points",
      criteria: named.split(";").map((id) => id.trim()),
    };
    if (preference === undefined) return ok(breaker);
    const read = prefer.read(preference);
    return read.ok ? ok({ ...breaker, prefer: read.value }) : read;
  };
  return {
    write: (value) => (value as readonly TieBreaker[]).map(write).join("\n"),
    read: (cell) => all(lines(cell).map(readLine)),
  };
}

/** "Không quá 3", "Không quá 20% của số đạt mức liền dưới trở lên". */
export function quotaCodec(words: FormWords): Codec {
  const among = coded(words.codes.among);
  const figures = figuresOf(words);
  const write = (quota: Quota): string => {
    if (quota.kind === "count") return `${words.atMost} ${quota.atMost}`;
    return `${words.atMost} ${figures.print(quota.percent)}% ${words.of} ${String(among.write(quota.among))}`;
  };
  const examples: readonly Quota[] = [
    { kind: "count", atMost: 3 },
    { kind: "share", percent: "20", among: "nextClass" },
  ];
  const read = (cell: string | number): Read<unknown> => {
    const limit = String(cell).trim();
    const figure = limit.startsWith(words.atMost) ? limit.slice(words.atMost.length).trim() : "";
    if (/^\d+$/.test(figure)) return ok({ kind: "count", atMost: Number(figure) });
    const [, share = "", rest] = new RegExp(`^(${FIGURE})\\s*%\\s*(.+)$`).exec(figure) ?? [];
    if (rest?.startsWith(words.of) !== true) return notLike(cell, examples.map(write));
    const [percent, whom] = [figures.read(share), among.read(rest.slice(words.of.length))];
    if (!percent.ok) return percent;
    return whom.ok ? ok({ kind: "share", percent: percent.value, among: whom.value }) : whom;
  };
  return { write: (value) => write(value as Quota), read };
}
