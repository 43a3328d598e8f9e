import type { Language } from "../../locales/language";
import { numberText } from "../../locales/numbers";
import { slipWords } from "../../locales/slipWords";
import type { Criterion } from "../../model/framework";
import { dec, decimalText } from "../../model/numbers/decimal";
import { decimalAt } from "../../model/numbers/decimalColumn";
import { rankingFigure } from "../../model/totalRule";
import { listName } from "../appendix/appendices";
import { subjectOf } from "../appendix/titles";
import type { RankedTable } from "../rankedTable";
import { rankedLists, type RankedList } from "../results/rankedLists";
import { remarkOf } from "../results/remarks";
import { levelOf, resultsOf, type Results } from "../results/results";
import { bestOf, meanOf, rankIn, spreadOf, type Spread } from "../results/spread";
import { barOf, criterionRow, shownCriteria, spreadsOf, type CriterionRow, type Spreads } from "./criterionRows";
import { toNextClass, toNextRank } from "./nextSteps";
import { peersOf, type Peers } from "./peers";
import { oneLine } from "../sheet/cells";

/** What one unit is told of its result. Slips of one table have equally many facts and rows. */
export interface Slip {
  readonly subject: string;
  readonly unit: string;
  readonly facts: readonly string[];
  readonly rows: readonly CriterionRow[];
  readonly whole: CriterionRow;
  readonly footnote: string;
}

/** A slip a unit, list by list, by rank. */
export function slipsOf(table: RankedTable, language: Language): readonly Slip[] {
  return [...eachSlip(table, language)];
}

/** The same, one after the other: thousands take seconds. */
export function* eachSlip(table: RankedTable, language: Language): Generator<Slip, void, undefined> {
  const results = resultsOf(table, language);
  const criteria = shownCriteria(table);
  const peers = peersOf(table);
  const compared = new Map<Peers, Compared>();
  for (const list of rankedLists(table)) {
    const ranks = toNextRank(table.ranking, list, language);
    const of = list.units.filter((unit) => (table.ranking.ranks[unit] ?? 0) > 0).length;
    for (const unit of list.units) {
      const own = peers[unit] ?? { group: null, units: [] };
      const among = compared.get(own) ?? compare(table, criteria, own);
      compared.set(own, among);
      yield slipOf({ table, results, criteria, list, of }, unit, { ...among, step: ranks.get(unit) ?? "" });
    }
  }
}

interface Compared {
  readonly peers: Peers;
  readonly spreads: Spreads;
  readonly whole: Spread;
}

function compare(table: RankedTable, criteria: readonly Criterion[], peers: Peers): Compared {
  const { framework } = table.ranking;
  const prefer = framework.ranking.direction === "lowest" ? "fewer" : "more";
  const figures = peers.units.map((unit) => figureOf(table, unit));
  return { peers, spreads: spreadsOf(table, criteria, peers), whole: spreadOf(figures, prefer) };
}

/** The printed figure that ranks. */
function figureOf({ ranking }: RankedTable, unit: number) {
  const of = rankingFigure(ranking.framework.total);
  return of === null ? null : decimalAt(ranking.scores[`${of}s`], unit);
}

interface SlipTable {
  readonly table: RankedTable;
  readonly results: Results;
  readonly criteria: readonly Criterion[];
  readonly list: RankedList;
  /** How many units of the list have a rank. */
  readonly of: number;
}

function slipOf(
  of: SlipTable,
  unit: number,
  { peers, spreads, whole, step }: Compared & { readonly step: string },
): Slip {
  const { table, results, criteria } = of;
  const { language } = results;
  const words = slipWords(language);
  return {
    subject: subjectOf(table),
    unit: oneLine(table.table.units[unit]?.name ?? ""),
    facts: factsOf(of, unit, step),
    rows: criteria.map((criterion) => criterionRow(table, criterion, unit, spreads.get(criterion.id), language)),
    whole: wholeRow(table, unit, whole, language),
    footnote: words.peers(peers.units.length, peers.group === null ? null : listName(peers.group)),
  };
}

/** Empty lines where a unit has nothing to say: slips of one table are equally long. */
function factsOf({ table, results, list, of }: SlipTable, unit: number, step: string): readonly string[] {
  const { language, ranking } = results;
  const words = slipWords(language);
  const group = ranking.scores.groups[unit] ?? null;
  const rank = ranking.ranks[unit] ?? 0;
  const level = levelOf(ranking, unit);
  const why = remarkOf(results, unit);
  const isRanked = rankingFigure(ranking.framework.total) !== null;
  const hasGroups = ranking.scores.groups.some((each) => each !== null);
  const name = list.name === null ? null : listName(list.name);
  return [
    words.unit(oneLine(table.table.units[unit]?.name ?? "")),
    ...(hasGroups ? [group === null ? "" : words.group(listName(group))] : []),
    ...(isRanked ? [figureFact(table, unit, language)] : []),
    ...(isRanked ? [rank === 0 ? words.noRank(why) : words.rank(rank, of, name)] : []),
    ...(ranking.framework.classes === null
      ? []
      : [
          level === undefined ? words.noClass(isRanked && rank === 0 ? null : why) : words.class(level.name[language]),
          rank === 0 && isRanked ? "" : toNextClass(ranking, unit, language),
        ]),
    ...(isRanked ? [step] : []),
  ];
}

function figureFact(table: RankedTable, unit: number, language: Language): string {
  const { framework, scores } = table.ranking;
  const words = slipWords(language);
  const texts = (["total", "ratio"] as const).flatMap((figure) => {
    const value = decimalAt(scores[`${figure}s`], unit);
    const isShown = figure === rankingFigure(framework.total) || framework.classes?.of === figure;
    if (value === null || !isShown) return [];
    const text = numberText(decimalText(value), language, framework.decimals);
    const scale = framework.scale === null ? null : numberText(framework.scale, language);
    return [figure === "ratio" ? words.ratio(text) : words.total(text, scale)];
  });
  return texts.join("; ");
}

function wholeRow(table: RankedTable, unit: number, spread: Spread, language: Language): CriterionRow {
  const { framework } = table.ranking;
  const isRatio = rankingFigure(framework.total) === "ratio";
  const figure = figureOf(table, unit);
  const maximum = isRatio ? dec("100") : framework.scale === null ? null : dec(framework.scale);
  const text = (value: ReturnType<typeof bestOf>, places?: number) =>
    value === null ? "" : numberText(decimalText(value), language, places) + (isRatio ? "%" : "");
  return {
    name: slipWords(language).whole,
    isComponent: false,
    maximum: text(maximum),
    points: text(figure, framework.decimals),
    bar: barOf(figure, maximum),
    mean: text(meanOf(spread, framework.decimals), framework.decimals),
    best: text(bestOf(spread), framework.decimals),
    rank: figure === null || (table.ranking.ranks[unit] ?? 0) === 0 ? "" : String(rankIn(spread, figure)),
  };
}
