import { type CriterionNode, criterionTree } from "./criterionTree";
import type { Criterion, CriterionId, Framework } from "./framework";

/** How sheets enter penalty points: 5 or −5. */
export type PenaltySign = NonNullable<Criterion["penaltySign"]>;

/** The sign of every penalty: as it declares it, or else as the section it belongs to; positive where neither does. */
export function penaltySigns(framework: Pick<Framework, "criteria">): ReadonlyMap<CriterionId, PenaltySign> {
  const within = ({ criterion, components }: CriterionNode, above: PenaltySign): [CriterionId, PenaltySign][] => {
    const sign = criterion.penaltySign ?? above;
    const own: [CriterionId, PenaltySign][] = criterion.kind === "penalty" ? [[criterion.id, sign]] : [];
    return [...own, ...components.flatMap((component) => within(component, sign))];
  };
  return new Map(criterionTree(framework).flatMap((node) => within(node, "positive")));
}
