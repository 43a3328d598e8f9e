import type { Block, Field } from "../model/block";
import { figureCell } from "../model/block";
import type { Finding } from "../model/finding";
import type { CriterionId } from "../model/framework";
import type { Grid } from "../model/grid";
import type { FieldRole, Gives, Mapping } from "../model/mapping";
import { mostOfficial, stageOrder } from "../model/stages";
import type { CriterionColumn, FigureColumn, Interpretation, Table, TextColumn } from "../model/table";
import { noteFigures, type Noted } from "./noteFigures";
import { partSums } from "./partSums";
import { readFigures, type ReadFigures } from "./readFigures";
import { textAt } from "./layout/cells";
import type { FigureUse } from "./figures/settleFigure";

interface RoledField {
  readonly field: Field;
  readonly role: FieldRole;
}

/**
 * Exact figures of a block, field by field as the mapping says. Criteria stand in the mapping's order, the first field
 * of each counts. What is no plain number becomes an interpretation, or a finding that names the field by its header;
 * it never becomes a number by guess.
 */
export function readTable(
  grid: Grid,
  block: Block,
  mapping: Mapping,
): { readonly table: Table; readonly findings: readonly Finding[] } {
  const roled = mapping.fields.flatMap(({ field, role }) => {
    const found = block.fields[field];
    return found === undefined ? [] : [{ field: found, role }];
  });
  const findings: Finding[] = [];
  const interpretations: Interpretation[] = [];
  const note = (noted: Noted) => {
    for (const found of noted.findings) findings.push(found);
    for (const interpretation of noted.interpretations) interpretations.push(interpretation);
  };
  const read = (field: Field, use: FigureUse): ReadColumn => {
    const figures = readFigures(grid, block, field, use);
    note(noteFigures(block, field, figures, use));
    return figureColumn(field, figures);
  };
  const given = ({ field, criterion, gives }: Giving): CriterionColumn => ({ ...read(field, gives), criterion, gives });
  const table: Table = {
    sheet: block.sheet,
    area: block.area,
    title: block.title,
    orientation: block.orientation,
    units: block.units,
    criteria: criteria(roled).map(([first, ...others]) => {
      const raw = first.gives === "points" ? others.find(({ gives }) => gives !== "points") : undefined;
      return { ...given(first), ...(raw === undefined ? {} : { raw: given(raw) }) };
    }),
    comparisons: roled.flatMap(({ field, role }) =>
      role.kind === "comparison" ? [given({ field, criterion: role.criterion, gives: "points" })] : [],
    ),
    excluded: readOptional(roled, "excluded", (field) => read(field, "points")),
    published: {
      total: readOptional(roled, "total", (field) => read(field, "result")),
      ratio: readOptional(roled, "ratio", (field) => read(field, "ratio")),
      rank: readOptional(roled, "rank", (field) => read(field, "rank")),
      rankInGroup: readOptional(roled, "rankInGroup", (field) => read(field, "rank")),
      class: readOptional(roled, "class", (field) => textColumn(grid, block, field)),
    },
    interpretations,
  };
  return { table, findings: [...findings, ...partSums(grid, block)] };
}

interface Giving {
  readonly field: Field;
  readonly criterion: CriterionId;
  readonly gives: Gives;
}

/** What gives each criterion, points before raw figures. */
function criteria(roled: readonly RoledField[]): readonly (readonly [Giving, ...Giving[]])[] {
  const byCriterion = new Map<CriterionId, [Giving, ...Giving[]]>();
  for (const { field, role } of roled) {
    if (role.kind !== "criterion") continue;
    const giving = { field, ...role };
    const others = byCriterion.get(role.criterion);
    if (others === undefined) byCriterion.set(role.criterion, [giving]);
    else if (role.gives === "points" && others[0].gives !== "points") others.unshift(giving);
    else others.push(giving);
  }
  return [...byCriterion.values()];
}

/** The field of a role: the most official where the officer gave it to several. */
function readOptional<T>(roled: readonly RoledField[], kind: FieldRole["kind"], read: (field: Field) => T): T | null {
  const having = roled.filter(({ role }) => role.kind === kind).map(({ field }) => field);
  const first = mostOfficial(having, stageOrder());
  return first === null ? null : read(first);
}

type ReadColumn = FigureColumn & Pick<CriterionColumn, "outOf">;

function figureColumn(field: Field, { figures, states, outOf }: ReadFigures): ReadColumn {
  return { ...lineOf(field), headerCell: field.headerCell, figures, states, ...(outOf === undefined ? {} : { outOf }) };
}

function textColumn(grid: Grid, block: Block, field: Field): TextColumn {
  const texts = block.units.map((unit) => {
    const cell = figureCell(block, unit, field);
    const text = textAt(grid, cell.row - grid.top, cell.column - grid.left);
    return text === "" ? null : text;
  });
  return { ...lineOf(field), headerCell: field.headerCell, texts };
}

function lineOf({ line, offset }: Field): Pick<FigureColumn, "line" | "offset"> {
  return offset === undefined ? { line } : { line, offset };
}
