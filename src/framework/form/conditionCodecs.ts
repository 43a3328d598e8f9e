import { COMPARISON_SIGNS } from "../../model/comparison";
import type { ClassCondition, TieBreaker } from "../../model/framework";
import type { FormWords } from "../../model/frameworkForm";
import { ok } from "../../model/result";
import { all, type Codec, coded, figuresOf, lines } from "./codecs";
import { comparisonOf, FIGURE, notLike, type Read } from "./phrases";

/** "Điểm từng tiêu chí ≥ 75", "Điểm từng tiêu chí ≥ 8 (ít nhất 6)", "Tổng điểm của ≥ 60: nhom-1; nhom-2", a line each. */
export function conditionsCodec(words: FormWords): Codec {
  const of = coded(words.codes.conditionOf);
  const counts = coded(words.codes.conditionCount);
  const figures = figuresOf(words);
  const write = ({ criteria, of: figure, comparison, value, count }: ClassCondition): string => {
    const many = count === undefined ? "" : ` (${String(counts.write(count.comparison))} ${count.value})`;
    const named = criteria === undefined ? "" : `: ${criteria.join("; ")}`;
    return `${String(of.write(figure))} ${COMPARISON_SIGNS[comparison]} ${figures.print(value)}${many}${named}`;
  };
  const pattern = new RegExp(`^(.+?)\\s*([≥>≤<])\\s*(${FIGURE})(?:\\s*\\((.+?)\\s+(\\d+)\\))?(?::\\s*(.+))?$`);
  const readLine = (line: string): Read<unknown> => {
    const match = pattern.exec(line);
    if (match === null) return notLike(line, EXAMPLES.map(write));
    const [, figure = "", sign = "", limit = "", counting, many, named] = match;
    const [kind, value] = [of.read(figure), figures.read(limit)];
    const count = counting === undefined ? ok(undefined) : counts.read(counting);
    if (!kind.ok) return kind;
    if (!value.ok) return value;
    if (!count.ok) return count;
    return ok({
      ...(named === undefined ? {} : { criteria: named.split(";").map((id) => id.trim()) }),
      of: kind.value,
      comparison: comparisonOf(sign),
      value: value.value,
      ...(count.value === undefined ? {} : { count: { comparison: count.value, value: Number(many) } }),
    });
  };
  return {
    write: (value) => (value as readonly ClassCondition[]).map(write).join("\n"),
    read: (cell) => all(lines(cell).map(readLine)),
    severalLines: true,
    filledIn: true,
    examples: EXAMPLES.map(write),
    names: ["criterion"],
  };
}

const EXAMPLES: readonly ClassCondition[] = [
  { of: "points", comparison: "atLeast", value: "75" },
  { of: "points", comparison: "atLeast", value: "8", count: { comparison: "atLeast", value: 6 } },
  { of: "percentOfMax", comparison: "above", value: "75", criteria: ["nhom-1", "nhom-2"] },
  { of: "sum", comparison: "atLeast", value: "60", criteria: ["nhom-1", "nhom-2"] },
  { of: "totalWithout", comparison: "atLeast", value: "90", criteria: ["diem-uu-tien"] },
];

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
    severalLines: true,
    names: ["criterion"],
  };
}
