import { pointRuleEntry } from "../../model/pointRules/pointsOfFigure";
import type { CellAddress } from "../../model/address";
import { add, compare, type Decimal, decimalText, ZERO } from "../../model/numbers/decimal";
import { finding, type Finding } from "../../model/finding";
import { type Criterion, FORMAT, type Framework } from "../../model/framework";
import { plainName } from "../../model/text/words";
import { clean, type DerivedFramework, type Draft, type DraftCriterion, type ReadRule } from "./draft";
import { levelOfUnits } from "./levelOfUnits";
import { slug } from "./slug";
import { isMaximum, soundCriteria } from "./soundCriteria";

/** The framework that a draft makes, with what in its source does not add up. */
export function frameworkOf(read: Draft): DerivedFramework {
  const stated = read.scale !== null && isMaximum(read.scale.value) ? read.scale : null;
  const draft = { ...read, criteria: soundCriteria(read.criteria), scale: stated };
  const name = clean(draft.title ?? "") || "Bộ tiêu chí lập từ bảng";
  const { level, unitWords } = levelOfUnits(draft.units, draft.title);
  const scale = draft.scale?.value ?? sumOfTops(draft.criteria);
  const framework: Framework = {
    format: FORMAT,
    id: slug(name) || "bo-tieu-chi",
    version: "1",
    status: "current",
    name: { vi: name, en: name },
    legalBasis: [],
    level,
    unitWords,
    year: yearIn(name),
    criteria: draft.criteria.map(criterionOf),
    ...(draft.groups.length === 0 ? {} : { groups: groupsOf(draft.groups) }),
    total: totalOf(draft),
    scale: scale === null || scale.digits <= 0n ? null : decimalText(scale),
    decimals: 2,
    classes: null,
    ranking: { ties: "standard", tieBreakers: [], on: "printed", lists: "one" },
  };
  return { framework, findings: differingMaxima(draft), rules: draft.criteria.flatMap(readRule) };
}

/** A ratio needs every maximum. */
function totalOf({ total, criteria }: Draft): Framework["total"] {
  const isOpen = criteria.some(({ max, kind }) => max === null && kind === "scored");
  return total.kind === "ratio" && isOpen ? { kind: "sum" } : total;
}

function criterionOf(draft: DraftCriterion): Criterion {
  const { id, name, max, kind, parent, weight, penaltySign, cap, optional, rule, method, evidence, verifier } = draft;
  return {
    id,
    name: { vi: name, en: name },
    aliases: [],
    max: max === null ? null : decimalText(max),
    kind,
    parent,
    weight: weight ?? null,
    ...(penaltySign === undefined ? {} : { penaltySign }),
    ...(cap === undefined ? {} : { cap: decimalText(cap) }),
    ...(optional === undefined ? {} : { optional }),
    ...(rule !== null && pointRuleEntry(rule).divides ? { decimals: 2 } : {}),
    ...(rule === null ? {} : { rule }),
    ...(method === null ? {} : { method }),
    ...(evidence === null ? {} : { evidence }),
    ...(verifier === null ? {} : { verifier }),
  };
}

function readRule({ id, cell, methodCell, method, rule }: DraftCriterion): readonly ReadRule[] {
  return method === null ? [] : [{ criterion: id, cell: methodCell ?? cell, text: method, rule }];
}

function groupsOf(names: readonly string[]): Framework["groups"] & object {
  const ids = new Set<string>();
  const own = new Map(names.map((name) => [plainName(clean(name)), name]));
  return [...own.values()].map((name, index) => {
    const id = slug(name) === "" || ids.has(slug(name)) ? `khoi-${index + 1}` : slug(name);
    ids.add(id);
    const shown = clean(name) || `Khối ${index + 1}`;
    return { id, name: { vi: shown, en: shown }, aliases: [] };
  });
}

function yearIn(text: string): number | null {
  const [, year = ""] = /(?:^|\D)(20\d\d)(?!\d)/.exec(text) ?? [];
  return year === "" ? null : Number(year);
}

/** Null where some top criterion has no maximum. */
function sumOfTops(criteria: readonly DraftCriterion[]): Decimal | null {
  return sumOf(criteria.filter(({ parent, kind }) => parent === null && kind === "scored"));
}

function sumOf(criteria: readonly DraftCriterion[]): Decimal | null {
  return criteria.reduce<Decimal | null>(
    (sum, { max }) => (sum === null || max === null ? null : add(sum, max)),
    criteria.length === 0 ? null : ZERO,
  );
}

/** Main criteria, and the total, whose parts add up to something else than they say. */
function differingMaxima({ sheet, criteria, scale }: Draft): readonly Finding[] {
  const differing = (criterion: string | null, stated: Decimal | null, sum: Decimal | null, cell: CellAddress) =>
    stated === null || sum === null || compare(stated, sum) === 0
      ? []
      : [
          finding(
            "framework.maximaDiffer",
            { sheet, cell },
            { criterion, stated: decimalText(stated), sum: decimalText(sum) },
          ),
        ];
  return [
    ...criteria.flatMap(({ id, max, cell }) =>
      differing(id, max, sumOf(criteria.filter(({ parent, kind }) => parent === id && kind === "scored")), cell),
    ),
    ...(scale === null ? [] : differing(null, scale.value, sumOfTops(criteria), scale.cell)),
  ];
}
