import type { Block, Field } from "../model/block";
import { figureCell } from "../model/block";
import type { Finding } from "../model/finding";
import type { CriterionId } from "../model/framework";
import type { Grid } from "../model/grid";
import type { FieldRole, Gives, Mapping } from "../model/mapping";
import { mostOfficial, stageOrder } from "../model/stages";
import type { CriterionColumn, FigureColumn, Interpretation, Table, TextColumn } from "../model/table";
import { noteFigures, type Noted } from "./noteFigures";
import { measuredAgainst } from "./measuredAgainst";
import { partSums } from "./partSums";
import { type FigureField, NO_FIGURES, plainFigures, type PlainFigures } from "./plainFigures";
import { type ReadFigures, settleFigures } from "./readFigures";
import { textAt } from "./layout/cells";
import type { FigureUse } from "./figures/settleFigure";
import { tickNothing } from "./tickNothing";
import { fieldLabel } from "./words/fieldLabel";

interface RoledField {
  readonly field: Field;
  readonly role: FieldRole;
}

/**
 * Exact figures of a block, field by field as the mapping says. Criteria stand in the mapping's order, the first field
 * of each counts. What is no plain number becomes an interpretation, or a finding that names the criterion by its
 * id and any other field by its heading; it never becomes a number by guess.
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
  const asked = figuresAsked(roled);
  const ids = new Map(roled.flatMap(({ field, role }) => (role.kind === "criterion" ? [[field, role.criterion]] : [])));
  const nameOf = (field: Field): string => ids.get(field) ?? fieldLabel(field);
  const first = firstPass(grid, block, asked);
  const read = (one: FigureField): ReadColumn => {
    const figures = settleFigures(grid, block, one, first(one));
    note(noteFigures(block, one, figures, nameOf(one.field)));
    return figureColumn(one.field, figures);
  };
  const given = (one: Given): CriterionColumn => ({ ...read(one), criterion: one.criterion, gives: one.use });
  const giving = (one: Given, whole: Given | null): CriterionColumn => {
    if (whole === null || one.use === "points") return given(one);
    const measured = measuredAgainst(given(one), read(whole), { block, fields: [one.field, whole.field] });
    for (const found of measured.findings) findings.push(found);
    return measured.column;
  };
  const optional = (one: FigureField | null) => (one === null ? null : read(one));
  const table: Table = {
    sheet: block.sheet,
    area: block.area,
    title: block.title,
    orientation: block.orientation,
    units: block.units,
    criteria: asked.criteria.map(({ counted, raw, whole }) => ({
      ...giving(counted, whole),
      ...(raw === null ? {} : { raw: giving(raw, whole) }),
    })),
    comparisons: asked.comparisons.map(given),
    excluded: optional(asked.excluded),
    published: {
      total: optional(asked.total),
      ratio: optional(asked.ratio),
      rank: optional(asked.rank),
      rankInGroup: optional(asked.rankInGroup),
      class: readOptional(roled, "class", (field) => textColumn(grid, block, field)),
    },
    interpretations,
  };
  tickNothing(grid, block, table.criteria, table.published.total);
  return { table, findings: [...findings, ...partSums(grid, block, nameOf)] };
}

/** A criterion's field. */
interface Given extends FigureField {
  readonly use: Gives;
  readonly criterion: CriterionId;
}

/** The fields whose figures a table has. */
interface Asked {
  readonly criteria: readonly { readonly counted: Given; readonly raw: Given | null; readonly whole: Given | null }[];
  readonly comparisons: readonly Given[];
  readonly excluded: FigureField | null;
  readonly total: FigureField | null;
  readonly ratio: FigureField | null;
  readonly rank: FigureField | null;
  readonly rankInGroup: FigureField | null;
}

function figuresAsked(roled: readonly RoledField[]): Asked {
  const one = (kind: FieldRole["kind"], use: FigureUse) => readOptional(roled, kind, (field) => ({ field, use }));
  return {
    criteria: criteria(roled).flatMap((giving) => {
      const whole = giving.find(({ use }) => use === "whole") ?? null;
      const [counted, ...others] = giving.filter((one) => one !== whole);
      if (counted === undefined) return [];
      const raw = counted.use === "points" ? others.find(({ use }) => use !== "points") : undefined;
      return [{ counted, raw: raw ?? null, whole }];
    }),
    comparisons: roled.flatMap(({ field, role }): readonly Given[] =>
      role.kind === "comparison" ? [{ field, use: "points", criterion: role.criterion }] : [],
    ),
    excluded: one("excluded", "points"),
    total: one("total", "result"),
    ratio: one("ratio", "ratio"),
    rank: one("rank", "rank"),
    rankInGroup: one("rankInGroup", "rank"),
  };
}

/** The plain numbers of all fields, read together. */
function firstPass(grid: Grid, block: Block, asked: Asked): (one: FigureField) => PlainFigures {
  const { criteria: ofCriteria, comparisons, ...results } = asked;
  const fields = [
    ...ofCriteria.flatMap(({ counted, raw, whole }) => [counted, raw, whole]),
    ...comparisons,
    ...Object.values(results),
  ].filter((field) => field !== null);
  const read = plainFigures(grid, block, fields);
  const byField = new Map(fields.map((field, place) => [field, read[place]]));
  return (field) => byField.get(field) ?? NO_FIGURES;
}

/** What gives each criterion, points before raw figures. */
function criteria(roled: readonly RoledField[]): readonly (readonly Given[])[] {
  const byCriterion = new Map<CriterionId, [Given, ...Given[]]>();
  for (const { field, role } of roled) {
    if (role.kind !== "criterion") continue;
    const giving: Given = { field, use: role.gives, criterion: role.criterion };
    const others = byCriterion.get(role.criterion);
    if (others === undefined) byCriterion.set(role.criterion, [giving]);
    else if (role.gives === "points" && others[0].use !== "points") others.unshift(giving);
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
