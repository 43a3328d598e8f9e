import type { DraftRemark } from "../../model/draftRemark";
import type { Framework } from "../../model/framework";
import { plainName } from "../../model/text/words";
import type { DraftCheck } from "./check";
import { emptyClasses, unreachableClasses } from "./classRemarks";
import { differingParts, differingScale, highCaps, unevenWeights, unreachableMaxima } from "./maximaRemarks";
import { brokenBands, differingTexts } from "./textRemarks";

/** What does not go together in a valid draft of criteria, each with its place and both figures. */
export function proofread(framework: Framework): readonly DraftRemark[] {
  return CHECKS.flatMap((check) => check(framework));
}

/** A sheet tells criteria by their names, wherever they stand. */
const repeatedNames: DraftCheck = ({ criteria }) => {
  const first = new Map<string, number>();
  return criteria.flatMap(({ name, aliases }, index): DraftRemark[] => {
    const names = [...new Map([name.vi, ...aliases].map((each) => [plainName(each), each]))];
    const twice = names.find(([plain]) => first.has(plain));
    const before = first.get(twice?.[0] ?? "");
    for (const [plain] of names) if (!first.has(plain)) first.set(plain, index);
    if (twice === undefined || before === undefined) return [];
    const path = `criteria[${index}].${twice[0] === plainName(name.vi) ? "name.vi" : "aliases"}`;
    return [{ code: "nameElsewhere", path, found: twice[1], other: `criteria[${before}]` }];
  });
};

/** Where some criteria at the end of a branch name their office, all do. */
const unverified: DraftCheck = ({ criteria }) => {
  const parents = new Set(criteria.map(({ parent }) => parent));
  const ends = criteria.flatMap((criterion, index) => (parents.has(criterion.id) ? [] : [{ criterion, index }]));
  if (ends.every(({ criterion }) => criterion.verifier === undefined)) return [];
  return ends.flatMap(({ criterion, index }): DraftRemark[] =>
    criterion.verifier !== undefined || criterion.kind === "notScored"
      ? []
      : [{ code: "nobodyVerifies", path: `criteria[${index}].verifier`, found: criterion.name.vi, other: null }],
  );
};

const CHECKS: readonly DraftCheck[] = [
  differingParts,
  differingScale,
  unevenWeights,
  unreachableMaxima,
  highCaps,
  differingTexts,
  brokenBands,
  unreachableClasses,
  emptyClasses,
  repeatedNames,
  unverified,
];
