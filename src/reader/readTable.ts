import type { Block, Field, StageSense } from "../model/block";
import { figureCell } from "../model/block";
import type { Finding } from "../model/finding";
import type { CriterionId } from "../model/framework";
import type { Grid } from "../model/grid";
import type { FieldRole, Mapping } from "../model/mapping";
import type { CriterionColumn, FigureColumn, Interpretation, Table, TextColumn } from "../model/table";
import { noteFigures, type Noted } from "./noteFigures";
import { partSums } from "./partSums";
import { readFigures } from "./readFigures";
import { textAt } from "./layout/cells";
import type { FigureUse } from "./figures/settleFigure";

interface RoledField {
  readonly field: Field;
  readonly role: FieldRole;
}

/** Of two totals or ranks the later stage is the published one. */
const STAGE_ORDER: readonly StageSense[] = ["final", "council", "explained", "verified", "self"];

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
    findings.push(...noted.findings);
    interpretations.push(...noted.interpretations);
  };
  const read = (field: Field, use: FigureUse): FigureColumn => {
    const figures = readFigures(grid, block, field, use);
    note(noteFigures(block, field, figures, use));
    return figureColumn(field, figures);
  };
  const table: Table = {
    sheet: block.sheet,
    area: block.area,
    title: block.title,
    orientation: block.orientation,
    units: block.units,
    criteria: criteria(roled).map(({ field, criterion, gives }) => ({ ...read(field, gives), criterion, gives })),
    comparisons: comparisons(roled).map(({ field, criterion }): CriterionColumn => ({
      ...read(field, "points"),
      criterion,
      gives: "points",
    })),
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

function criteria(
  roled: readonly RoledField[],
): readonly { field: Field; criterion: CriterionId; gives: "points" | "figure" }[] {
  const seen = new Set<CriterionId>();
  return roled.flatMap(({ field, role }) => {
    if (role.kind !== "criterion" || seen.has(role.criterion)) return [];
    seen.add(role.criterion);
    return [{ field, criterion: role.criterion, gives: role.gives }];
  });
}

function comparisons(roled: readonly RoledField[]): readonly { field: Field; criterion: CriterionId }[] {
  return roled.flatMap(({ field, role }) => (role.kind === "comparison" ? [{ field, criterion: role.criterion }] : []));
}

/** The field of a role: where several have it, the outermost heading's ("Tổng" under "Nhóm I" is a part), then the latest stage's. */
function readOptional<T>(roled: readonly RoledField[], kind: FieldRole["kind"], read: (field: Field) => T): T | null {
  const having = roled.filter(({ role }) => role.kind === kind).map(({ field }) => field);
  const order = (field: Field) => STAGE_ORDER.indexOf(field.stage) * 10 + field.header.length;
  const [first] = having.sort((a, b) => order(a) - order(b));
  return first === undefined ? null : read(first);
}

function figureColumn(field: Field, { figures, states }: Pick<FigureColumn, "figures" | "states">): FigureColumn {
  return { ...lineOf(field), headerCell: field.headerCell, figures, states };
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
