import { compare, type Decimal, decimalText, parseDecimal } from "../../model/decimal";
import type { PointRule } from "../../model/framework";

const NUMBER = "\\d{1,6}(?:[.,]\\d{1,6})?";

/**
 * The rule that a "cách tính" text states, where it is one of the known shapes; null where it is not. A proposal: the
 * officer confirms it.
 */
export function readPointRule(text: string, max: Decimal | null): PointRule | null {
  const plain = text.normalize("NFC").replace(/\s+/g, " ").trim();
  return stepsIn(plain) ?? yesNoIn(plain, max) ?? sharesIn(plain) ?? proportionIn(plain);
}

/** "4 lần: 20 điểm; 3 lần: 15 điểm", "từ 4 cuộc trở lên: 20 điểm": at least two steps that fall. */
function stepsIn(text: string): PointRule | null {
  const step = new RegExp(
    `(?:≥|>=|từ|đạt)?\\s*(${NUMBER})\\s*(?:%|[\\p{L}][\\p{L}\\s]{0,40}?)?\\s*(?:\\/năm)?\\s*[:=→–-]+\\s*(?:được\\s*)?(${NUMBER})\\s*điểm`,
    "giu",
  );
  const steps = [...text.matchAll(step)]
    .map(([, figure = "", points = ""]) => ({ atLeast: number(figure), points: number(points) }))
    .flatMap(({ atLeast, points }) => (atLeast === null || points === null ? [] : [{ atLeast, points }]))
    .sort((a, b) => compare(b.atLeast, a.atLeast));
  const falls = steps.every((one, index) => {
    const previous = steps[index - 1];
    return (
      previous === undefined || (compare(one.atLeast, previous.atLeast) < 0 && compare(one.points, previous.points) < 0)
    );
  });
  if (steps.length < 2 || !falls) return null;
  return {
    kind: "steps",
    steps: steps.map(({ atLeast, points }) => ({ atLeast: decimalText(atLeast), points: decimalText(points) })),
  };
}

/** "Có: 10 điểm; không: 0 điểm", "Đã ban hành: 10 điểm; chưa ban hành: 0 điểm": the maximum or nothing. */
function yesNoIn(text: string, max: Decimal | null): PointRule | null {
  const yes = new RegExp(`(?:có|đã|đạt)[^:;]*:\\s*(${NUMBER}|điểm tối đa)(?:\\s*điểm)?`, "iu").exec(text);
  const no = /(?:không|chưa)[^:;]*:\s*0(?![.,]?\d)/iu.test(text);
  if (yes === null || !no) return null;
  const points = number(yes[1] ?? "");
  return points === null || max === null || compare(points, max) === 0 ? { kind: "yesNo" } : null;
}

/** "1/2 điểm tối đa", "50% số điểm": shares of the maximum, with all and nothing beside them. */
function sharesIn(text: string): PointRule | null {
  const shares = new Set<string>();
  for (const [, a = "", b = ""] of text.matchAll(/(\d)\s*\/\s*(\d)\s*(?:số\s*)?(?:điểm|x|×|\*)/giu)) {
    const share = Number(a) / Number(b);
    if (share > 0 && share < 1 && Number.isInteger(share * 100)) shares.add(String(share));
  }
  for (const [, percent = ""] of text.matchAll(/(\d{1,2})\s*%\s*(?:số\s*|tổng\s*số\s*)?điểm/giu)) {
    const share = Number(percent) / 100;
    if (share > 0) shares.add(String(share));
  }
  if (shares.size === 0) return null;
  return { kind: "share", shares: ["1", ...[...shares].sort((a, b) => Number(b) - Number(a)), "0"] };
}

/** "a/b × điểm tối đa", "Tỷ lệ × 20": by the percentage that a is of b. */
function proportionIn(text: string): PointRule | null {
  const times = "\\s*\\)?\\s*(?:[x×*.]|nhân(?: với)?)\\s*";
  const shape = new RegExp(`(?:a\\s*\\/\\s*b|tỷ lệ|tỉ lệ)[^;:]{0,40}?${times}(?:${NUMBER}|điểm|max)`, "iu");
  return shape.test(text) ? { kind: "proportion", of: "100" } : null;
}

function number(text: string): Decimal | null {
  return parseDecimal(text.replace(",", "."));
}
