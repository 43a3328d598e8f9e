import { groupedBy } from "../../model/groupedBy";
import { syllables } from "../../model/text/words";

/** Levels of administration, and what names of their units begin with. */
const LEVELS: readonly { readonly level: string; readonly words: readonly string[] }[] = [
  { level: "xã", words: ["xã", "phường", "thị trấn", "đặc khu"] },
  { level: "huyện", words: ["huyện", "quận", "thị xã"] },
  { level: "sở", words: ["sở", "ban", "văn phòng", "thanh tra", "BQL"] },
  { level: "tỉnh", words: ["tỉnh", "thành phố", "TP"] },
  { level: "bộ", words: ["bộ"] },
  { level: "trường", words: ["trường"] },
];

/** Two words, as long as what names begin with. */
const BEGIN = /^[^\p{L}\p{M}\p{N}]*[\p{L}\p{M}\p{N}]+(?:[^\p{L}\p{M}\p{N}]+[\p{L}\p{M}\p{N}]+)?/u;

export interface UnitLevel {
  readonly level: string;
  readonly unitWords: readonly string[];
}

/** The level that most units' names begin with; else the one that the title names; else units of no known level. */
export function levelOfUnits(units: readonly string[], title: string | null): UnitLevel {
  const begins = groupedBy(
    units,
    (name) => BEGIN.exec(name.replace(/^\s*(?:UBND|Ủy ban nhân dân)\s+/i, ""))?.[0] ?? "",
  );
  const names = [...begins].map(([begin, alike]) => ({ name: ` ${syllables(begin).join(" ")} `, count: alike.length }));
  const counted = LEVELS.map(({ level, words }) => {
    const starts = words.map((word) => ` ${syllables(word).join(" ")} `);
    return {
      level,
      unitWords: words,
      count: names.reduce(
        (sum, { name, count }) => sum + (starts.some((start) => name.startsWith(start)) ? count : 0),
        0,
      ),
    };
  });
  const best = counted.reduce((a, b) => (b.count > a.count ? b : a));
  if (best.count > 0) return { level: best.level, unitWords: best.unitWords };
  const heading = ` ${syllables(title ?? "").join(" ")} `;
  const named = LEVELS.find(({ level }) => heading.includes(` ${syllables(`cấp ${level}`).join(" ")} `));
  return named === undefined ? { level: "đơn vị", unitWords: [] } : { level: named.level, unitWords: named.words };
}
