import { numberText } from "../../locales/numbers";
import { sheetWords } from "../../locales/sheets";
import type { Finding } from "../../model/finding";
import type { Results } from "./results";

/** What a published result is called, by the code of its finding. */
const DIFFERING = {
  "published.total": "totalAlone",
  "published.ratio": "ratio",
  "published.rank": "rank",
  "published.class": "class",
} as const;

type Difference = Extract<Finding, { code: keyof typeof DIFFERING }>;

/** The unit's published result is not what its scores make. */
export function differs({ found }: Results, unit: number): boolean {
  return (found[unit] ?? []).some(isDifference);
}

/** “Tổng điểm: 288,11 → 287,11”: each published result beside what the scores make; empty where nothing differs. */
export function differenceText({ found, language, ranking }: Results, unit: number): string {
  const words = sheetWords(language);
  const { classes } = ranking.framework;
  return (found[unit] ?? [])
    .filter(isDifference)
    .map(({ code, params }) => {
      const kind = DIFFERING[code];
      const shown = (value: string | number | null) =>
        value === null ? words.unclassed : kind === "class" ? String(value) : numberText(String(value), language);
      const computed = classes?.levels.find(({ name }) => name.vi === params.computed)?.name[language];
      return words.difference(words[kind], shown(params.published), computed ?? shown(params.computed));
    })
    .join("; ");
}

function isDifference(found: Finding): found is Difference {
  return found.code in DIFFERING;
}
