import { COMPARISON_SIGNS } from "../../model/comparison";
import type { ClassBar } from "../../model/framework";
import type { Places, Quota } from "../../model/quota";
import type { FormWords } from "../../model/frameworkForm";
import { ok } from "../../model/result";
import { all, type Codec, coded, figuresOf, lines } from "./codecs";
import { comparisonOf, FIGURE, notLike, phraseOf, type Read } from "./phrases";

/** "Không quá 3", "Không quá 20% của số được xếp ở mức liền dưới", and below it how it is meant, a line each. */
export function quotaCodec(words: FormWords): Codec {
  const { codes } = words;
  const [among, rounding, tied, notRanked] = [codes.among, codes.rounding, codes.tied, codes.quotaNotRanked].map(coded);
  const figures = figuresOf(words);
  const exception = phraseOf(words.templates.exception, figures);
  const write = (quota: Quota): string => {
    const word = (codec: Codec | undefined, value: string | undefined) =>
      value === undefined || codec === undefined ? [] : [String(codec.write(value))];
    const terms = [...word(tied, quota.tied), ...word(notRanked, quota.notRanked)];
    if (quota.kind === "count") return [`${words.atMost} ${quota.atMost}`, ...terms].join("\n");
    const limit = `${words.atMost} ${figures.print(quota.percent)}% ${words.of} ${word(among, quota.among).join("")}`;
    const more =
      quota.exception === undefined ? [] : [`${exception.write([quota.exception.percent])} ${quota.exception.reason}`];
    return [limit, ...word(rounding, quota.rounding), ...more, ...terms].join("\n");
  };
  const examples: readonly Quota[] = [
    { kind: "count", atMost: 3 },
    { kind: "share", percent: "20", among: "nextClass" },
    { kind: "share", percent: "25", among: "units", rounding: "up", tied: "asked" },
  ];
  const readTerm = (line: string): Read<object> => {
    const at = line.indexOf(":");
    const found = exception.read(line.slice(0, at + 1));
    if (found !== null) {
      return found.ok ? ok({ exception: { percent: found.value[0], reason: line.slice(at + 1).trim() } }) : found;
    }
    const members = { rounding, tied, notRanked };
    for (const [member, codec] of Object.entries(members)) {
      const value = codec?.read(line);
      if (value?.ok === true) return ok({ [member]: value.value });
    }
    return notLike(line, examples.map(write));
  };
  const read = (cell: string | number): Read<unknown> => {
    const [limit = "", ...rest] = lines(cell);
    const figure = limit.startsWith(words.atMost) ? limit.slice(words.atMost.length).trim() : "";
    const terms = all(rest.map(readTerm));
    if (!terms.ok) return terms;
    const said = terms.value.reduce<object>((before, term) => ({ ...before, ...term }), {});
    if (/^\d+$/.test(figure)) return ok({ kind: "count", atMost: Number(figure), ...said });
    const [, share = "", whom] = new RegExp(`^(${FIGURE})\\s*%\\s*(.+)$`).exec(figure) ?? [];
    if (whom?.startsWith(words.of) !== true) return notLike(limit, examples.map(write));
    const [percent, base] = [figures.read(share), coded(codes.among).read(whom.slice(words.of.length))];
    if (!percent.ok) return percent;
    return base.ok ? ok({ kind: "share", percent: percent.value, among: base.value, ...said }) : base;
  };
  const shown = examples.map(write);
  return { write: (value) => write(value as Quota), read, severalLines: true, filledIn: true, examples: shown };
}

/** "3 đơn vị đứng đầu" or "25% đứng đầu", and below it what a tie at the edge does and how a share is rounded. */
export function placesCodec(words: FormWords): Codec {
  const figures = figuresOf(words);
  const [first, share] = [phraseOf(words.templates.first, figures), phraseOf(words.templates.firstShare, figures)];
  const [tied, rounding] = [coded(words.codes.tied), coded(words.codes.rounding)];
  const write = (places: Places): string => {
    const limit = places.kind === "count" ? first.write([String(places.upTo)]) : share.write([places.upTo]);
    const rounded = places.kind === "share" && places.rounding !== undefined ? [rounding.write(places.rounding)] : [];
    return [limit, tied.write(places.tied), ...rounded].join("\n");
  };
  const examples: readonly Places[] = [
    { kind: "count", upTo: 3, tied: "all" },
    { kind: "share", upTo: "25", tied: "nobody", rounding: "down" },
  ];
  const read = (cell: string | number): Read<unknown> => {
    const [limit = "", edge = "", rounded] = lines(cell);
    const [count, part] = [first.read(limit), share.read(limit)];
    const found = count ?? part;
    if (found === null) return notLike(cell, examples.map(write));
    const [tie, how] = [tied.read(edge), rounded === undefined ? ok(undefined) : rounding.read(rounded)];
    if (!found.ok) return found;
    if (!tie.ok) return tie;
    if (!how.ok) return how;
    const [upTo = ""] = found.value;
    if (count !== null) return ok({ kind: "count", upTo: Number(upTo), tied: tie.value });
    return ok({ kind: "share", upTo, tied: tie.value, ...(how.value === undefined ? {} : { rounding: how.value }) });
  };
  const shown = examples.map(write);
  return { write: (value) => write(value as Places), read, severalLines: true, filledIn: true, examples: shown };
}

/** "bi-ky-luat > 0 → Khá | lý do | căn cứ", "bi-ky-luat > 0 → hạ 1 mức | lý do | căn cứ", a line each. */
export function barsCodec(words: FormWords): Codec {
  const figures = figuresOf(words);
  const lowering = phraseOf(words.templates.lowering, figures);
  const write = ({ criterion, comparison, value, class: best, by, reason, legalBasis }: ClassBar): string => {
    const effect = by === undefined ? (best ?? "") : lowering.write([String(by)]);
    return `${criterion} ${COMPARISON_SIGNS[comparison]} ${figures.print(value)} → ${effect} | ${reason} | ${legalBasis}`;
  };
  const pattern = new RegExp(`^(\\S+)\\s*([≥>≤<])\\s*(${FIGURE})\\s*→\\s*([^|]+)\\|([^|]+)\\|([^|]+)$`);
  const readLine = (line: string): Read<unknown> => {
    const match = pattern.exec(line);
    if (match === null) return notLike(line, EXAMPLES.map(write));
    const [, criterion, sign = "", limit = "", effect = "", reason = "", legalBasis = ""] = match;
    const [value, by] = [figures.read(limit), lowering.read(effect)];
    if (!value.ok) return value;
    if (by !== null && !by.ok) return by;
    return ok({
      criterion,
      comparison: comparisonOf(sign),
      value: value.value,
      ...(by === null ? { class: effect.trim() } : { by: Number(by.value[0]) }),
      reason: reason.trim(),
      legalBasis: legalBasis.trim(),
    });
  };
  return {
    write: (value) => (value as readonly ClassBar[]).map(write).join("\n"),
    read: (cell) => all(lines(cell).map(readLine)),
    severalLines: true,
    examples: EXAMPLES.map(write),
    names: ["criterion", "class"],
  };
}

const EXAMPLES: readonly ClassBar[] = [
  {
    criterion: "bi-ky-luat",
    comparison: "above",
    value: "0",
    class: "Khá",
    reason: "Có cán bộ bị kỷ luật",
    legalBasis: "Điều 7",
  },
  { criterion: "cham-bao-cao", comparison: "atLeast", value: "3", by: 1, reason: "Chậm báo cáo", legalBasis: "Điều 8" },
];
