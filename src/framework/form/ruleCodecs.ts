import type { ClassCondition, PointRule, Quota } from "../../model/framework";
import type { FormWords } from "../../model/frameworkForm";
import { type Codec, coded, lines, printed, unprinted } from "./codecs";

const FIGURE = "-?\\d+(?:[.,]\\d+)?";
const SIGNS = { atLeast: "≥", above: ">" } as const;

/** "≥ 4: 20" a line for steps; "Tỷ lệ a/b, b = 130"; "Phần của điểm tối đa: 1; 0,5; 0"; "Có/Không". */
export function pointRuleCodec(words: FormWords): Codec {
  const write = (value: unknown): string => {
    const rule = value as PointRule;
    switch (rule.kind) {
      case "steps":
        return rule.steps.map(({ atLeast, points }) => `≥ ${printed(atLeast)}: ${printed(points)}`).join("\n");
      case "proportion":
        return `${words.proportion} ${printed(rule.of)}`;
      case "share":
        return `${words.share} ${rule.shares.map(printed).join("; ")}`;
      case "yesNo":
        return words.yesNo;
    }
  };
  return { write, read: (cell) => readPointRule(String(cell).trim(), words) ?? cell };
}

function readPointRule(text: string, words: FormWords): PointRule | null {
  if (text === words.yesNo) return { kind: "yesNo" };
  if (text.startsWith(words.proportion)) {
    return { kind: "proportion", of: unprinted(text.slice(words.proportion.length)) };
  }
  if (text.startsWith(words.share)) {
    return { kind: "share", shares: text.slice(words.share.length).split(";").map(unprinted) };
  }
  const steps = lines(text).map((line) => new RegExp(`^≥\\s*(${FIGURE})\\s*:\\s*(${FIGURE})$`).exec(line));
  if (steps.length === 0 || steps.includes(null)) return null;
  return {
    kind: "steps",
    steps: steps.map((step) => ({ atLeast: unprinted(step?.[1] ?? ""), points: unprinted(step?.[2] ?? "") })),
  };
}

/** "Điểm ≥ 75", "% điểm tối đa > 75: nhom-1; nhom-2", a line each. */
export function conditionsCodec(words: FormWords): Codec {
  const of = coded(words.codes.conditionOf);
  const write = (value: unknown) =>
    (value as readonly ClassCondition[])
      .map(({ criteria, of: figure, comparison, value: floor }) => {
        const named = criteria === undefined ? "" : `: ${criteria.join("; ")}`;
        return `${String(of.write(figure))} ${SIGNS[comparison]} ${printed(floor)}${named}`;
      })
      .join("\n");
  const read = (cell: string | number) => {
    const conditions = lines(cell).map((line) =>
      new RegExp(`^(.+?)\\s*([≥>])\\s*(${FIGURE})(?::\\s*(.+))?$`).exec(line),
    );
    if (conditions.length === 0 || conditions.includes(null)) return cell;
    return conditions.map((match) => {
      const [, figure = "", sign = "", floor = "", named] = match ?? [];
      return {
        ...(named === undefined ? {} : { criteria: named.split(";").map((id) => id.trim()) }),
        of: of.read(figure),
        comparison: sign === "≥" ? "atLeast" : "above",
        value: unprinted(floor),
      };
    });
  };
  return { write, read };
}

/** "Không quá 3", "Không quá 20% của số đạt mức liền dưới trở lên". */
export function quotaCodec(words: FormWords): Codec {
  const among = coded(words.codes.among);
  const write = (value: unknown): string => {
    const quota = value as Quota;
    if (quota.kind === "count") return `${words.atMost} ${quota.atMost}`;
    return `${words.atMost} ${printed(quota.percent)}% ${words.of} ${String(among.write(quota.among))}`;
  };
  const read = (cell: string | number) => {
    const figures = String(cell).trim().slice(words.atMost.length).trim();
    if (!String(cell).trim().startsWith(words.atMost)) return cell;
    if (/^\d+$/.test(figures)) return { kind: "count", atMost: Number(figures) };
    const [, percent, rest] = /^(\d+(?:[.,]\d+)?)\s*%\s*(.+)$/.exec(figures) ?? [];
    if (percent === undefined || rest?.startsWith(words.of) !== true) return cell;
    return { kind: "share", percent: unprinted(percent), among: among.read(rest.slice(words.of.length).trim()) };
  };
  return { write, read };
}
