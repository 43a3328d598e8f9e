import type { Random } from "../random";
import { GROUP_NAMES, UNIT_FAMILIES } from "../words/units";

export interface Units {
  readonly heading: string;
  /** In capitals, as a title has them. */
  readonly plural: string;
  readonly names: readonly string[];
  /** By unit; units of a group stand together. */
  readonly groups: readonly (string | null)[];
}

export function drawUnits(random: Random, least = 5, most = 24): Units {
  const family = random.pick(UNIT_FAMILIES);
  const names = family.names(random, random.int(least, most));
  return { heading: random.pick(family.headings), plural: family.plural, names, groups: names.map(() => null) };
}

/** The same units in two or three groups of at least three. */
export function grouped(random: Random, units: Units): Units {
  const names = random.pick(GROUP_NAMES.filter((groups) => groups.length * 3 <= units.names.length));
  const size = Math.floor(units.names.length / names.length);
  const groupOf = (at: number) => names[Math.min(names.length - 1, Math.floor(at / size))] ?? null;
  return { ...units, groups: units.names.map((_, at) => groupOf(at)) };
}

const TITLES = [
  "KẾT QUẢ CHẤM ĐIỂM THI ĐUA",
  "BẢNG TỔNG HỢP ĐIỂM",
  "KẾT QUẢ ĐÁNH GIÁ, XẾP HẠNG",
  "BẢNG ĐIỂM",
  "TỔNG HỢP KẾT QUẢ CHẤM ĐIỂM",
];

export function drawTitle(random: Random, { plural }: Units): string {
  return `${random.pick(TITLES)} ${plural}${random.chance(50) ? ` NĂM ${random.int(2021, 2026)}` : ""}`;
}
