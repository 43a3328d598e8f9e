import type { Classing, Ranking } from "../evidence/evidence";
import type { Field, FieldIndex } from "../model/block";
import { least } from "../model/extremes";
import { onlyOne } from "../model/onlyOne";
import { leavesOf, type ResultRule } from "../model/understanding";
import type { Known } from "./known";
import { sumRule } from "./resultRule";
import { sameHeadings } from "./sameHeadings";
import { followedSum } from "./virtualSum";

/**
 * The ranks or classes of a sheet without a total follow the sum of its criteria: of all, or of those of one stage, whatever
 * it is called. Where they follow several as well, the sheet does not say which.
 */
export function followedRule(known: Known, counted: readonly Field[]): ResultRule | null {
  const { block } = known;
  const hasResults = block.fields.some(({ sense }) => sense === "rank" || sense === "rankInGroup" || sense === "class");
  const isStages = new Set(counted.map(({ stage }) => stage)).size > 1;
  if (!hasResults || counted.length < 2 || isStages) return null;
  const numbers = block.fields.filter(({ sense }) => sense === "number");
  const aside = [...counted, ...numbers].map(({ index }) => index);
  const sums = [counted, ...sameHeadings(counted)].flatMap((fields) => sumThatRanks(known, fields, aside) ?? []);
  const nearest = least(sums.map(({ off }) => off));
  // Of two that neither fits whole, one rank more says nothing.
  const margin = nearest === 0 ? 0 : 1;
  return onlyOne(sums.filter(({ off }) => off - nearest <= margin))?.rule ?? null;
}

/** The rule by which these criteria are added up, and how many ranks or classes stray from it; null where none follow it. */
function sumThatRanks(
  known: Known,
  counted: readonly Field[],
  aside: readonly FieldIndex[],
): { readonly rule: ResultRule; readonly off: number } | null {
  const rule = sumRule(known, counted);
  const takenOff = new Set(
    leavesOf(rule.parts)
      .filter(({ counts }) => counts === "takenOff")
      .map(({ field }) => field),
  );
  const parts = counted.map(({ index }) => index);
  const followed = followedSum(known.table, parts, takenOff, aside);
  if (followed === null) return null;
  const { ranking, classing } = followed;
  const ordered = {
    ...rule,
    direction: ranking?.direction ?? "highest",
    ties: ranking?.ties === "dense" ? "dense" : "standard",
    isPerGroup: ranking?.perGroup ?? false,
  } as const;
  // Equal sums that are ranked apart speak against the sum as a stray rank does.
  const broken = ranking?.ties === "none" ? 1 : 0;
  return { rule: ordered, off: strays(ranking) + strays(classing) + broken };
}

function strays(found: Ranking | Classing | null): number {
  return found === null ? 0 : found.outOf - found.agrees;
}
