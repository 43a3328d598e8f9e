import { compare, type Decimal, decimalText, multiply } from "../../../model/numbers/decimal";
import type { PointRule } from "../../../model/pointRule";
import type { RuleItem } from "./ruleItems";

const PLACES =
  /^(?:(?:đạt|được) )?((?:(?:xếp|thứ) )*(?:hạng|vị trí|thứ)|xếp)? ?(?:thứ )?(?:từ )?(?:hạng |thứ )?(\d{1,4})(?: ?(?:-|–|đến) ?(?:hạng |thứ )?(\d{1,4}))?$/u;
const BEYOND =
  /^(?:(?:các )?(?:trường hợp|đơn vị|hạng|vị trí)? ?(?:còn lại|khác)|(?:ngoài|dưới|sau) (?:hạng |thứ |vị trí )?(\d{1,4}))$/u;

interface Band {
  readonly from: number;
  readonly to: number;
  readonly points: Decimal;
}

/**
 * Bands of places, from the first on, without a gap, the points falling: "Hạng 1–10: 10 điểm; hạng 11–20: 8 điểm; còn
 * lại: 0 điểm". Beyond the last band nothing is given, which the text must not deny.
 */
export function placesRule(items: readonly RuleItem[], max: Decimal | null): PointRule | null {
  const [last] = items.slice(-1);
  const beyond = last === undefined ? null : BEYOND.exec(last.condition);
  const told = beyond === null ? items : items.slice(0, -1);
  const bands = told.map((item) => bandOf(item, max));
  const named = told.some(({ condition }) => PLACES.exec(condition)?.[1] !== undefined);
  if (!named || bands.length < 2 || !bands.every((band) => band !== null)) return null;
  if (!bands.every((band, place) => follows(bands[place - 1], band))) return null;
  const end = bands.at(-1)?.to ?? 0;
  if (beyond !== null && last !== undefined) {
    const isNothing = last.award.kind === "points" && last.award.points.digits === 0n;
    if (!isNothing || (beyond[1] !== undefined && Number(beyond[1]) !== end)) return null;
  }
  return {
    kind: "stepsDown",
    steps: bands.map(({ to, points }) => ({ atMost: String(to), points: decimalText(points) })),
  };
}

function bandOf({ condition, award }: RuleItem, max: Decimal | null): Band | null {
  const [, , from, to = from] = PLACES.exec(condition) ?? [];
  const points = award.kind === "points" ? award.points : max === null ? null : multiply(award.share, max);
  if (from === undefined || points === null) return null;
  return Number(from) > Number(to) ? null : { from: Number(from), to: Number(to), points };
}

function follows(before: Band | undefined, { from, points }: Band): boolean {
  return before === undefined ? from === 1 : from === before.to + 1 && compare(before.points, points) > 0;
}
