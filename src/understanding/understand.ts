import type { Evidence } from "../evidence/evidence";
import { findEvidenceSteps } from "../evidence/findEvidence";
import type { Block, FieldIndex } from "../model/block";
import type { Grid } from "../model/grid";
import type { FieldRole } from "../model/mapping";
import { atAStretch, partOf, type Steps } from "../model/steps";
import type { RuleChoice, Understanding } from "../model/understanding";
import { isHeadedTakenOff } from "../reader/words/takenOff";
import { evidenceSteps } from "./evidenceOf";
import { explainFields } from "./explainFields";
import { settledBlock } from "./fields";
import { withGroupsAsClasses } from "./groupsAsClasses";
import { soundClassings, withClassLetters, withNamedClasses } from "./namedClasses";
import { withNumbersAsRanks } from "./numbersAsRanks";
import { relationsOf } from "./resultTree";
import { ruleOf } from "./ruleOf";
import { withWords } from "./withWords";
import { wrongFigures } from "./wrongFigures";

/** What the officer has said of a table's fields and of its rule. */
export interface Decided {
  readonly roles: ReadonlyMap<FieldIndex, FieldRole>;
  readonly rule: RuleChoice | null;
}

/**
 * What the figures of a block say of its fields and of the rule behind its results. Its words are a first guess; figures
 * confirm it, put it right, or leave it open (`provenBy` null).
 */
export function understand(grid: Grid, given: Block, decided: Decided): Understanding {
  return atAStretch(understandSteps(grid, given, decided));
}

/** The same, piece by piece. */
export function* understandSteps(grid: Grid, given: Block, decided: Decided): Steps<Understanding> {
  const settled = settledBlock(given, decided.roles);
  const seen = yield* partOf(evidenceSteps(grid, settled), 0, 0.4);
  const found = yield* partOf(findEvidenceSteps(seen), 0.4, 0.8);
  yield 0.8;
  const evidence = soundEvidence(settled, found);
  const block = withNamedClasses(withGroupsAsClasses(withNumbersAsRanks(settled, evidence), evidence), seen);
  const table = { ...seen, groups: block.units.map(({ group }) => group) };
  const known = withWords({ block, table, evidence, relations: relationsOf(evidence, block, table) });
  yield 0.85;
  const ruled = ruleOf(known, decided.rule);
  yield 0.95;
  const explained = explainFields({ ...known, block: withClassLetters(block, table, ruled.rule) }, ruled);
  yield 0.98;
  return { ...ruled, ...explained, wrong: wrongFigures(known, ruled.rule) };
}

/** What figures prove, without what words rule out: points that are taken off may run 1, 2, 3, and rank nobody. */
function soundEvidence(block: Block, found: Evidence): Evidence {
  const isPenalty = (field: FieldIndex) => isHeadedTakenOff(block.fields[field]?.header ?? []);
  return {
    ...found,
    looseRanks: found.looseRanks.filter(({ column }) => !isPenalty(column)),
    classings: soundClassings(block, found.classings),
  };
}
