import { assertNever } from "../../../model/never";
import type {
  ClassLevel,
  ClassRule,
  Criterion,
  CriterionId,
  CriterionKind,
  Framework,
  LocalText,
  Preference,
  RankingRule,
  Threshold,
  TieBreaker,
} from "../../../model/framework";
import { rankingFigure, type TotalRule } from "../../../model/totalRule";
import { withLevel, withLevelChanged, withoutLevel, withRest, withThreshold } from "./classEdits";
import { withGroup, withGroupRenamed, withoutItem } from "./listEdits";
import { withCriterion, withCriterionMoved, withKind, withoutCriterion } from "./criteriaEdits";

/** What an officer does to a framework in the editor. A figure that is no number stands as typed: the check tells it. */
export type DraftEvent =
  | {
      readonly kind: "general";
      readonly change: Partial<Pick<Framework, "name" | "year" | "level" | "status" | "legalBasis">>;
    }
  | { readonly kind: "criterion"; readonly id: CriterionId; readonly change: CriterionChange }
  | { readonly kind: "criterionKind"; readonly id: CriterionId; readonly to: CriterionKind }
  | { readonly kind: "criterionAdded"; readonly name: LocalText; readonly parent: CriterionId | null }
  | { readonly kind: "criterionRemoved"; readonly id: CriterionId }
  | { readonly kind: "criterionMoved"; readonly id: CriterionId; readonly by: -1 | 1 }
  /** A rule that its field has put in. */
  | { readonly kind: "rewritten"; readonly to: Framework }
  | { readonly kind: "groupAdded"; readonly name: LocalText }
  | { readonly kind: "groupRenamed"; readonly index: number; readonly to: LocalText }
  | { readonly kind: "unitAdded" }
  | { readonly kind: "itemRemoved"; readonly of: "groups" | "units"; readonly index: number }
  | { readonly kind: "total"; readonly to: TotalRule["kind"] }
  | { readonly kind: "figures"; readonly change: Partial<Pick<Framework, "scale" | "decimals">> }
  | { readonly kind: "classes"; readonly to: ClassRule | null }
  | { readonly kind: "level"; readonly index: number; readonly change: Partial<Pick<ClassLevel, "name" | "color">> }
  | { readonly kind: "threshold"; readonly index: number; readonly change: Partial<Threshold> }
  | { readonly kind: "levelAdded"; readonly nameOf: (position: number) => LocalText }
  | { readonly kind: "levelRemoved"; readonly index: number }
  | { readonly kind: "lowestTakesRest"; readonly to: boolean }
  | { readonly kind: "ranking"; readonly change: Partial<Pick<RankingRule, "direction" | "ties" | "lists">> }
  | { readonly kind: "tieBreakerAdded"; readonly id: CriterionId }
  | { readonly kind: "tieBreakerRemoved"; readonly index: number }
  | { readonly kind: "tieBreakerMoved"; readonly index: number; readonly by: -1 | 1 }
  /** Null: as its figure has it by itself. */
  | { readonly kind: "tieBreakerPreferred"; readonly index: number; readonly prefer: Preference | null };

type CriterionChange = Partial<Pick<Criterion, "name" | "max" | "weight">>;

export function reduceDraft(draft: Framework, event: DraftEvent): Framework {
  switch (event.kind) {
    case "general":
    case "figures":
      return { ...draft, ...event.change };
    case "criterion":
      return withCriterionChanged(draft, event.id, (criterion) => ({ ...criterion, ...event.change }));
    case "criterionKind":
      return withKind(draft, event.id, event.to);
    case "criterionAdded":
      return withCriterion(draft, event.name, event.parent);
    case "criterionRemoved":
      return withoutCriterion(draft, event.id);
    case "criterionMoved":
      return withCriterionMoved(draft, event.id, event.by);
    case "rewritten":
      return event.to;
    case "groupAdded":
      return withGroup(draft, event.name);
    case "groupRenamed":
      return withGroupRenamed(draft, event.index, event.to);
    case "unitAdded":
      return { ...draft, units: [...(draft.units ?? []), { unit: "" }] };
    case "itemRemoved":
      return withoutItem(draft, event.of, event.index);
    case "total":
      return withTotal(draft, event.to);
    case "classes":
      return { ...draft, classes: event.to };
    case "level":
      return withLevelChanged(draft, event.index, event.change);
    case "threshold":
      return withThreshold(draft, event.index, event.change);
    case "levelAdded":
      return withLevel(draft, event.nameOf);
    case "levelRemoved":
      return withoutLevel(draft, event.index);
    case "lowestTakesRest":
      return withRest(draft, event.to);
    case "ranking":
      return { ...draft, ranking: { ...draft.ranking, ...event.change } };
    case "tieBreakerAdded":
    case "tieBreakerRemoved":
    case "tieBreakerMoved":
    case "tieBreakerPreferred":
      return { ...draft, ranking: { ...draft.ranking, tieBreakers: tieBreakers(draft.ranking.tieBreakers, event) } };
    default:
      return assertNever(event);
  }
}

/** A Vietnamese name is also the English one until that is given a wording of its own. */
export function renamed(name: LocalText, language: keyof LocalText, text: string): LocalText {
  if (language === "en") return { ...name, en: text };
  return { vi: text, en: name.en === name.vi ? text : name.en };
}

function withCriterionChanged(draft: Framework, id: CriterionId, change: (criterion: Criterion) => Criterion) {
  return { ...draft, criteria: draft.criteria.map((each) => (each.id === id ? change(each) : each)) };
}

/** Thresholds follow the figure that ranks. */
function withTotal(draft: Framework, kind: TotalRule["kind"]): Framework {
  const total: TotalRule = { kind };
  const of = rankingFigure(total) ?? "minimum";
  return { ...draft, total, classes: draft.classes === null ? null : { ...draft.classes, of } };
}

type TieBreakerEvent = Extract<DraftEvent, { kind: `tieBreaker${string}` }>;

function tieBreakers(before: readonly TieBreaker[], event: TieBreakerEvent): readonly TieBreaker[] {
  if (event.kind === "tieBreakerAdded") return [...before, { of: "points", criteria: [event.id] }];
  if (event.kind === "tieBreakerPreferred") {
    const { prefer } = event;
    const turned = ({ of, criteria }: TieBreaker) => (prefer === null ? { of, criteria } : { of, criteria, prefer });
    return before.map((breaker, index) => (index === event.index ? turned(breaker) : breaker));
  }
  const others = before.filter((_, index) => index !== event.index);
  if (event.kind === "tieBreakerRemoved") return others;
  const place = Math.max(0, event.index + event.by);
  return [...others.slice(0, place), ...before.slice(event.index, event.index + 1), ...others.slice(place)];
}
