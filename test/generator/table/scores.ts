import { decimal, fraction, type Fraction } from "../fraction";
import type { Random } from "../random";

/** Points of one criterion by unit. */
export interface Part {
  readonly maximum: Fraction;
  readonly places: number;
  readonly scores: readonly Fraction[];
}

/** Points from well under half of the maximum to all of it; a column of one figure only proves nothing, so none is made. */
export function drawPart(random: Random, units: number, maximum: number, places: number): Part {
  const scale = 10 ** places;
  const least = Math.floor(maximum * 0.35 * scale);
  const step = random.chance(30) && places > 0 ? 5 : 1;
  const draw = () => Math.min(maximum * scale, Math.ceil(random.int(least, maximum * scale) / step) * step);
  const digits = Array.from({ length: units }, draw);
  if (new Set(digits).size < 2 && units > 1) return drawPart(random, units, maximum, places);
  return { maximum: fraction(maximum), places, scores: digits.map((each) => decimal(each, places)) };
}

const MAXIMA = [10, 15, 18, 20, 25, 30, 40, 50, 100, 150, 200];

export function drawParts(random: Random, units: number, count: number, places: number): Part[] {
  const common = random.chance(40) ? random.pick(MAXIMA) : null;
  return Array.from({ length: count }, () => drawPart(random, units, common ?? random.pick(MAXIMA), places));
}

/** By unit: what the parts have for it. */
export function byUnit(parts: readonly Part[]): readonly (readonly Fraction[])[] {
  const units = parts[0]?.scores.length ?? 0;
  return Array.from({ length: units }, (_, unit) => parts.map(({ scores }) => scores[unit] ?? fraction(0)));
}
