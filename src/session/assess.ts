import type { SeenSheet } from "../checks/check";
import { checkMadeUpSteps, checkSteps } from "../checks/checkTable";
import { placeOfTable } from "../checks/support/placeOf";
import { cellText } from "../model/address";
import { withAlternative } from "../model/alternative";
import { blocksTable, finding, type Finding } from "../model/finding";
import { atAStretch, partOf, type Steps } from "../model/steps";
import type { Table } from "../model/table";
import { rankScores } from "../ranking/rankScores";
import { composeTable } from "../scoring/parts/composeTable";
import { scoreTable } from "../scoring/scoreTable";
import { withExtremes } from "../scoring/withExtremes";
import { inSheetOrder } from "./inSheetOrder";
import type { TableScan, Understood } from "./scan";

/**
 * Scores, ranks and checks a table, unless its reading blocks it; the findings of the reading come along. `sheet` is null
 * for forms joined from several.
 */
export function assess(understood: Understood, sheet: SeenSheet | null): OfAssessment {
  return atAStretch(assessSteps(understood, sheet));
}

type OfAssessment = Pick<TableScan, "understood" | "assessment" | "findings">;

/** The same, piece by piece. */
export function* assessSteps(understood: Understood, sheet: SeenSheet | null): Steps<OfAssessment> {
  const { reading, table } = understood;
  const told = [...outdated(understood), ...reading];
  if (told.some(blocksTable)) return { understood, assessment: null, findings: told.sort(inSheetOrder) };
  const framework = withExtremes(understood.framework, table);
  const units = composeTable(table, framework);
  const rankingOf = (ranked: Table, rules = framework) => rankScores(ranked, scoreTable(ranked, rules), rules);
  const ranking = rankingOf(units);
  const alternatives = framework.alternatives?.map((each) => ({
    clause: each.clause,
    ranking: rankingOf(units, withAlternative(framework, each)),
  }));
  const also = alternatives === undefined ? {} : { alternatives };
  yield 0.1;
  const assessed = { table: units, framework, ranking, sheet, ...also };
  const steps = units === table ? checkSteps(assessed) : checkMadeUpSteps(assessed, rankingOf(table));
  const found = yield* partOf(steps, 0.1, 1);
  const findings = [...told, ...unsaid(found, reading)].sort(inSheetOrder);
  return { understood, assessment: { ...understood, table: units, ranking, ...also }, findings };
}

/** Where criteria are rows, the reader has compared main rows with their components already. */
function unsaid(checked: readonly Finding[], reading: readonly Finding[]): readonly Finding[] {
  const keyOf = ({ code, place: { sheet, cell } }: Finding) =>
    code === "score.partsDiffer" && cell !== null ? `${cellText(cell)} ${sheet}` : null;
  const said = new Set(reading.map(keyOf));
  return checked.filter((found) => keyOf(found) === null || !said.has(keyOf(found)));
}

/** The officer is told that a newer version has another framework of that id, and which one counts. */
function outdated({ table, framework: { id, version }, builtIn }: Understood): readonly Finding[] {
  if (builtIn === undefined) return [];
  const params = { framework: id, version, builtIn: builtIn.version };
  return [finding("framework.differs", placeOfTable(table), params)];
}
