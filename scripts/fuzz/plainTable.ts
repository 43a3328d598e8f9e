import type { RawValue } from "../../src/model/cell";
import type { Random } from "../../test/generator/random";

/** A criterion as the framework names it, and what else a heading may call it. */
const NAMES: readonly (readonly [name: string, ...synonyms: string[]])[] = [
  ["Nhận thức số", "Nhận thức về chuyển đổi số của lãnh đạo"],
  ["Thể chế số", "Văn bản và chính sách ban hành"],
  ["Hạ tầng số", "Mạng, máy tính và đường truyền"],
  ["Nhân lực số", "Cán bộ chuyên trách được đào tạo"],
  ["An toàn thông tin", "Bảo vệ hệ thống theo cấp độ"],
  ["Kinh tế số", "Doanh nghiệp dùng nền tảng"],
  ["Xã hội số", "Người dân có tài khoản định danh"],
];
const PLACES = ["An Bình", "Bình Minh", "Cát Tường", "Đông Hải", "Hòa Lạc", "Kim Sơn", "Long Phú", "Mỹ Đức", "Ninh Giang", "Phú Thọ", "Quang Trung", "Sơn Tây", "Tân Lập", "Vĩnh Hưng"]; // prettier-ignore

/** What stands under a criterion: points, points typed as text, or what gives none and is no 0. */
export type Score =
  | { readonly kind: "points"; readonly hundredths: number; readonly asText: boolean }
  | { readonly kind: "lacking"; readonly value: RawValue };

export interface PlainUnit {
  readonly name: string;
  readonly scores: readonly Score[];
}

export interface PlainCriterion {
  readonly id: string;
  readonly name: string;
  readonly synonym: string;
  readonly max: number;
}

/** A table of known points under a sum, and how it is laid out; its results are known without the product. */
export interface PlainTable {
  readonly criteria: readonly PlainCriterion[];
  readonly units: readonly PlainUnit[];
  readonly decimals: number;
  readonly ties: "standard" | "dense";
  /** Thresholds of the classes but the lowest, in points, falling. */
  readonly thresholds: readonly number[];
  /** Positions of criteria, left to right. */
  readonly order: readonly number[];
  readonly heads: "names" | "synonyms";
  readonly top: number;
  readonly left: number;
}

export function plainTable(random: Random): PlainTable {
  const criteria = random.some(NAMES, random.int(2, 5)).map(
    ([name, synonym = name], index): PlainCriterion => ({ id: `tieu-chi-${index}`, name, synonym, max: random.pick([5, 10, 20, 50, 100]) }), // prettier-ignore
  );
  const places = random.pick([0, 0, 1, 2]);
  const names = random.some(PLACES, random.int(3, 12));
  const units = names.map((place) => ({
    name: `${random.pick(["Xã", "Phường"])} ${place}`,
    scores: criteria.map(({ max }) => score(random, max, places)),
  }));
  const scale = scaleOf(criteria);
  return {
    criteria,
    units,
    decimals: random.int(0, 3),
    ties: random.pick(["standard", "dense"]),
    thresholds: random.chance(50) ? [0.8, 0.5].map((share) => Math.round(scale * share)) : [],
    order: criteria.map((_, index) => index),
    heads: "names",
    top: random.pick([0, 0, 3]),
    left: random.pick([0, 0, 2]),
  };
}

export function scaleOf(criteria: readonly PlainCriterion[]): number {
  return criteria.reduce((sum, { max }) => sum + max, 0);
}

function score(random: Random, max: number, places: number): Score {
  if (random.chance(4)) return { kind: "lacking", value: random.pick(["", "", "chưa có", "#N/A!", "?", "KAD", "-"]) };
  const step = 10 ** (2 - places);
  // Few different ones, so that units tie.
  const few = random.chance(40) ? Math.round((max * 100) / step / 4) * step : step;
  return { kind: "points", hundredths: random.int(0, Math.floor((max * 100) / few)) * few, asText: random.chance(3) };
}

/** The sheet of the table: a line of headings, a line a unit. */
export function rowsOf({ criteria, units, order, heads }: PlainTable): readonly (readonly RawValue[])[] {
  const headings = order.map((index) => {
    const criterion = criteria[index];
    if (criterion === undefined) throw new Error("no such criterion");
    return `${heads === "names" ? criterion.name : criterion.synonym} (${criterion.max} điểm)`;
  });
  const lines = units.map(({ name, scores }, row) => [row + 1, name, ...order.map((index) => cellOf(scores[index]))]);
  return [["STT", "Tên đơn vị", ...headings], ...lines];
}

function cellOf(of: Score | undefined): RawValue {
  switch (of?.kind) {
    case "points":
      return of.asText ? String(of.hundredths / 100).replace(".", ",") : of.hundredths / 100;
    case "lacking":
      return of.value;
    case undefined:
      return "";
  }
}
