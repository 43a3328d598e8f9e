import { checkHeadings } from "../checks/checkHeadings";
import type { SeenSheet, WholeSheet } from "../checks/check";
import { checkSheet } from "../checks/checkTable";
import { placeOfTable } from "../checks/support/placeOf";
import { isUnplaced, saysYear } from "../match/isOfAnother";
import type { SettledRoles } from "../match/mapFields";
import { matchFramework, matchFrameworks } from "../match/matchFrameworks";
import { withSheetMaxima } from "../match/withSheetMaxima";
import { contains } from "../model/address";
import type { Block } from "../model/block";
import { finding, type Finding } from "../model/finding";
import type { Framework, FrameworkId } from "../model/framework";
import type { Grid } from "../model/grid";
import type { FieldRole } from "../model/mapping";
import type { FrameworkMatch } from "../model/match";
import { atAStretch, partOf, type Steps } from "../model/steps";
import { isGiven } from "../model/totalRule";
import type { WorkbookFacts } from "../model/port";
import { findBlocksSteps, type FoundBlocks } from "../reader/findBlocks";
import { readTable } from "../reader/readTable";
import { unitKey } from "../model/text/unitKey";
import { unaccused, withoutOurColumns } from "./ourColumns";
import { RULE_CHOICES, type RuleChoice, type Understanding } from "../model/understanding";
import { understandSteps } from "../understanding/understand";
import { agreementsOf } from "./agreement";
import { type Chosen, chooseFramework, type Offer, type OfferedFramework } from "./chooseFramework";
import { assessSteps } from "./assess";
import { derivedMatch } from "./derivedMatch";
import { inSheetOrder } from "./inSheetOrder";
import { withoutFoundElsewhere } from "./roster/missingElsewhere";
import type { Roster } from "./roster/rosterOf";
import { type OurColumn, type SheetScan, type TableChoice, type TableScan } from "./scan";
import { withSettledLines } from "./settledLines";
import { figureFindings, questionFindings, ruleQuestionId } from "./tableFindings";

/** Something that is known of one of a sheet's tables, told apart from the others there. */
export type OfTable<T> = (block: Block, index: number, blocks: readonly Block[]) => T;

/** What the workbook knows beside the sheet itself, from earlier runs and from its other sheets. */
export interface Surroundings {
  /** The units that the tables should have; null where nobody lists them. */
  readonly roster?: Roster | null;
  /** The framework that found a table's written results by itself; null where there is none. */
  readonly rankedByOf?: OfTable<FrameworkId | null>;
  readonly ourColumns?: readonly OurColumn[];
  readonly facts?: WorkbookFacts | null;
}

/** Everything that can be known of one sheet's grid. Pure: the same grid, frameworks and choices give the same scan. */
export function assessSheet(...of: Parameters<typeof assessSheetSteps>): SheetScan {
  return atAStretch(assessSheetSteps(...of));
}

/** The same, piece by piece. */
export function* assessSheetSteps(
  grid: Grid,
  offered: readonly OfferedFramework[],
  choiceOf: OfTable<TableChoice>,
  { rankedByOf = () => null, ourColumns = [], roster = null, facts = null }: Surroundings = {},
): Steps<SheetScan> {
  const found = withoutOurs(yield* partOf(findBlocksSteps(grid), 0, 0), ourColumns);
  yield 0;
  const choices = found.blocks.map(choiceOf);
  const tables: TableScan[] = [];
  for (const [index, block] of found.blocks.entries()) {
    const choice = choices[index] ?? {};
    const hiddenUnits = block.units.filter(({ hidden }) => hidden).length;
    const rankedBy = rankedByOf(block, index, found.blocks);
    const steps = assessTable(
      { grid, block: withSettledLines(grid, block, choice), roster: roster?.units ?? null },
      { offered, choice, rankedBy },
    );
    const table = yield* partOf(steps, index / found.blocks.length, (index + 1) / found.blocks.length);
    tables.push({ ...table, findings: unaccused(table.findings, ourColumns, grid.sheet.name), hiddenUnits, rankedBy });
  }
  const leftOut = tables.reduce((sum, table, index) => sum + leftOutOf(table, choices[index] ?? {}), 0);
  const aboutSheet = found.findings
    .filter((each) => !tables.some((table) => isPart(each, table)))
    .map((each) => (leftOut > 0 ? tellLeftOut(each, leftOut) : each));
  const told = tables.length === 0 ? [] : checkSheet({ grid, facts, ...sheetTables(tables) });
  const ofTables = withoutFoundElsewhere(
    tables.flatMap((table) => table.findings),
    tables.map(({ understood }) => understood?.table ?? null),
  );
  const findings = [...aboutSheet, ...told, ...ofTables];
  return {
    grid,
    tables,
    choices,
    findings: findings.sort(inSheetOrder),
    ours: false,
    ourColumns,
    roster,
    facts,
    ignored: [],
    writtenAt: null,
  };
}

/** All tables of a sheet, for what is checked of it as a whole. */
export function sheetTables(scans: readonly TableScan[]): Pick<WholeSheet, "blocks" | "tables"> {
  const tables = scans.flatMap(({ block, assessment }) => (assessment === null ? [] : [{ ...assessment, block }]));
  return { blocks: scans.map(({ block }) => block), tables };
}

function withoutOurs(found: FoundBlocks, ourColumns: readonly OurColumn[]): FoundBlocks {
  return { ...found, blocks: found.blocks.map((block) => withoutOurColumns(block, ourColumns)) };
}

function leftOutOf({ hiddenUnits }: TableScan, choice: TableChoice): number {
  return choice.hiddenUnits === "leftOut" ? hiddenUnits : 0;
}

/** Where lines of one name are one unit, they are no duplicates. */
function isPart(found: Finding, { block, understood }: TableScan): boolean {
  const { cell } = found.place;
  if (understood?.framework.parts?.of !== "name" || cell === null || !contains(block.area, cell)) return false;
  if (found.code === "unit.duplicate") return true;
  return found.code === "unit.similar" && unitKey(found.params.unit) === unitKey(found.params.other);
}

function tellLeftOut(found: Finding, leftOut: number): Finding {
  if (found.code !== "sheet.hiddenRows") return found;
  return finding("sheet.hiddenRows", found.place, { ...found.params, leftOut });
}

type AssessedTable = Omit<TableScan, "hiddenUnits" | "rankedBy">;

function* assessTable(sheet: SeenSheet, offer: Offer): Steps<AssessedTable> {
  const { grid, block: read } = sheet;
  const { offered, choice } = offer;
  const roles = settledRoles(read, choice);
  const steps = understandSteps(grid, read, { roles, rule: ruleAnswer(read, choice) });
  const understanding = yield* partOf(steps, 0, 0.5);
  const { block } = understanding;
  const frameworks = offered.map(({ framework }) => framework);
  const matches = matchFrameworks(block, frameworks);
  const seen = { sheet, understanding, matches };
  const chosen = chooseFramework(block, matches, offer);
  if (chosen.match === null && chosen.kind !== "none") return untold(seen, [chosen.finding]);
  if (chosen.match === null) return yield* partOf(assessDerived(seen), 0.5, 1);
  const { framework } = chosen.match;
  const settled = rolesUnder(framework, roles);
  const match = settled.size === 0 ? chosen.match : matchFramework(block, framework, frameworks, settled);
  const builtIn = offered.find((offer) => offer.framework === framework)?.builtIn;
  const under = { match, matchedBy: chosen.matchedBy, ...(builtIn && { builtIn }) };
  const assessed = yield* partOf(assessUnder(seen, under), 0.5, 0.75);
  // A bare list that its own figures leave open (91,5 beside 0,9) is asked about, whatever list it looks like.
  const isOpenList = isGiven(framework.total) && understanding.provenBy === null && !hasCriteria(block);
  if (chosen.matchedBy === "words" && isOpenList) return yield* partOf(assessDerived(seen), 0.75, 1);
  if (chosen.matchedBy !== "words") return assessed;
  const isForeign = hasForeignThresholds(assessed, framework);
  const isOpen = understanding.provenBy !== "results";
  // With nothing to rank by but the framework, its year is taken for its place.
  if (isForeign && isOpen && saysYear(block, framework)) return assessed;
  if (isForeign && understanding.provenBy === null) return untold(seen, placeQuestions(seen, framework));
  const isDoubted = !isOpen && (isContradicted(assessed) || isMisfit(match));
  return isForeign || isDoubted ? yield* partOf(assessDerived(seen), 0.75, 1) : assessed;
}

/** Whether the table is of the framework's place, and how its results are made where it is not. */
function placeQuestions({ understanding }: Seen, { id }: Framework): readonly Finding[] {
  const place = placeOfTable(understanding.block);
  return [finding("framework.ofPlace", place, { framework: id }), ...questionFindings(understanding)];
}

/**
 * Classes by the archived thresholds of one place on a sheet that names no place and does not print those classes: its own
 * rule makes its results, and no class.
 */
function hasForeignThresholds(assessed: AssessedTable, framework: Framework): boolean {
  if (assessed.assessment === null || framework.classes === null) return false;
  if (!isUnplaced(assessed.block, framework)) return false;
  // A bare list of ratios is what the place itself published.
  if (isGiven(framework.total) && !hasCriteria(assessed.block)) return false;
  return !agreementsOf(assessed).some(({ of, agrees, outOf }) => of === "class" && agrees * 2 > outOf);
}

function hasCriteria({ fields }: Block): boolean {
  return fields.some(({ sense }) => sense === "measure" || sense === "leftOut");
}

/** A table as it was seen before any framework was taken. */
interface Seen {
  readonly sheet: SeenSheet;
  readonly understanding: Understanding;
  readonly matches: readonly FrameworkMatch[];
}

/** The table by its own rule, where its figures prove one or the officer says which; otherwise that is asked. */
function* assessDerived(seen: Seen): Steps<AssessedTable> {
  const { sheet, understanding } = seen;
  yield 0;
  const match = derivedMatch(sheet.grid, understanding);
  const { block } = understanding;
  const asked = questionFindings(understanding);
  if (match === null) {
    return untold(seen, [finding("framework.none", placeOfTable(block), { sheet: block.sheet.name })]);
  }
  if (asked.length > 0) return untold(seen, asked);
  return yield* assessUnder(seen, { match, matchedBy: "derived" });
}

function untold({ understanding, matches }: Seen, told: readonly Finding[]): AssessedTable {
  const findings = [...told, ...figureFindings(understanding)];
  return { block: understanding.block, matches, understanding, understood: null, assessment: null, findings };
}

/**
 * The sheet has columns that the framework does not know, and for every two criteria that were found at least one such
 * column or one criterion that is missing: it is another's sheet. One strange heading among many is a slip to ask about.
 */
function isMisfit({ missing, findings, mapping }: FrameworkMatch): boolean {
  const unknown = findings.filter(({ code }) => code === "criterion.unknown").length;
  const known = mapping.fields.filter(({ role }) => role.kind === "criterion").length;
  return unknown > 0 && Math.max(unknown, missing.length) * 2 >= known;
}

function isContradicted({ findings }: AssessedTable): boolean {
  return findings.some(({ code }) => code === "framework.contradicted");
}

/** A framework whose rule makes other totals than most of those that the sheet prints says so. */
function withContradiction(assessed: AssessedTable): AssessedTable {
  const { assessment, understood, block, findings } = assessed;
  const outOf = understood?.table.units.length ?? 0;
  const differ = findings.filter(({ code }) => code === "published.total" || code === "published.ratio").length;
  if (assessment === null || differ * 2 <= outOf) return assessed;
  const params = { framework: assessment.framework.id, differ, outOf };
  return { ...assessed, findings: [finding("framework.contradicted", placeOfTable(block), params), ...findings] };
}

function ruleAnswer(block: Block, { answers = {} }: TableChoice): RuleChoice | null {
  const answer = answers[ruleQuestionId(block)];
  return RULE_CHOICES.find((known) => known === answer) ?? null;
}

/** One table of a scan under a framework that is being edited; nothing is read again and nothing kept. */
export function assessUnderDraft(
  { grid, tables, roster, choices }: SheetScan,
  index: number,
  framework: Framework,
): TableScan | null {
  const table = tables[index];
  if (table === undefined) return null;
  const { understanding, matches, hiddenUnits, rankedBy } = table;
  const { block } = understanding;
  const roles = rolesUnder(framework, settledRoles(block, choices[index] ?? {}));
  const match = matchFramework(block, framework, [framework], roles);
  const sheet = { grid, block, roster: roster?.units ?? null };
  const assessed = atAStretch(assessUnder({ sheet, understanding, matches }, { match, matchedBy: "given" }));
  return { ...assessed, hiddenUnits, rankedBy };
}

function settledRoles(block: Block, choice: TableChoice): SettledRoles {
  return new Map(
    (choice.roles ?? []).flatMap(({ line, role }) => {
      const field = block.fields.find((candidate) => candidate.line === line);
      return field === undefined ? [] : [[field.index, role] as const];
    }),
  );
}

/** "It is a criterion" without a name says nothing to a framework, and the criteria of another framework are none of its own. */
function rolesUnder({ criteria }: Framework, roles: SettledRoles): SettledRoles {
  const isOwn = (role: FieldRole) => !("criterion" in role) || criteria.some(({ id }) => id === role.criterion);
  return new Map([...roles].filter(([, role]) => isOwn(role)));
}

function* assessUnder({ sheet, understanding, matches }: Seen, { match, ...chosen }: Chosen): Steps<AssessedTable> {
  const { block } = understanding;
  const { mapping } = match;
  const framework = withSheetMaxima(match.framework, block, mapping);
  yield 0;
  const { table, findings: readingFindings } = readTable(sheet.grid, block, mapping);
  yield 0.2;
  const reading = [
    ...match.findings,
    ...readingFindings,
    ...checkHeadings(block, mapping, framework),
    ...figureFindings(understanding),
    ...(framework.ranking.sheets === "joined"
      ? [finding("table.otherSheets", placeOfTable(block), { sheet: block.sheet.name })]
      : []),
  ];
  const steps = assessSteps({ ...chosen, framework, mapping, reading, table }, { ...sheet, block });
  const assessed = { block, matches, understanding, ...(yield* partOf(steps, 0.2, 1)) };
  return withContradiction(assessed);
}
