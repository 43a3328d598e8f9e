import { placeOfFigure } from "../checks/support/placeOf";
import type { Place } from "../model/address";
import type { Framework } from "../model/framework";
import { FigureState } from "../model/table";
import { reasonFor } from "./ignoredFindings";
import { resultsState } from "./resultsState";
import type { Assessment, SheetScan, TableScan } from "./scan";

/** What stands between a sheet and its signature, with how many there are of it, and where to go. */
export interface Obstacle {
  readonly kind:
    | "noTable"
    | "noResults"
    | "errors"
    | "unread"
    | "withoutClass"
    | "openThresholds"
    | "inferredThresholds"
    | "noLegalBasis"
    | "nobodysRules"
    | "countsDiffer"
    | "unwritten"
    | "unproven"
    | "stale";
  readonly count: number;
  /** Null where no cell is concerned: the framework is, or the writing. */
  readonly place: Place | null;
}

export interface Gate {
  /** Whether the sheet can be submitted to be signed. */
  readonly open: boolean;
  readonly obstacles: readonly Obstacle[];
  /** Errors that stand with a reason. */
  readonly ignored: number;
}

/**
 * Whether a sheet is fit to be signed: no error is left, every cell is read, every unit has a class that adds up to the
 * counts, the framework is complete and stated, and the results are written and fresh.
 */
export function gate(scan: SheetScan): Gate {
  const errors = scan.findings.filter(({ severity }) => severity === "error");
  const left = errors.filter((found) => reasonFor(scan, found) === null);
  const counts = left.filter(({ code }) => code === "published.count");
  const obstacles = [
    ...counted("noTable", scan.tables.length === 0 ? 1 : 0, null),
    ...counted("errors", left.length, left[0]?.place ?? null),
    ...counted("countsDiffer", counts.length, counts[0]?.place ?? null),
    ...scan.tables.flatMap(ofTable),
    ...ofResults(scan),
  ];
  return { open: obstacles.length === 0, obstacles, ignored: errors.length - left.length };
}

function ofTable({ block, assessment }: TableScan): readonly Obstacle[] {
  const place = { sheet: block.sheet.name, cell: { row: block.area.top, column: block.area.left } };
  if (assessment === null) return counted("noResults", 1, place);
  const { table, ranking, framework } = assessment;
  const unread = unreadCells(assessment);
  const doubtful = [...ranking.classDoubts.keys()];
  const [first] = doubtful.flatMap((unit) => table.units[unit] ?? []);
  const doubtPlace = first === undefined ? null : { sheet: block.sheet.name, cell: first.nameCell };
  return [
    ...counted("unread", unread.length, unread[0] ?? null),
    ...counted("withoutClass", doubtful.length, doubtPlace),
    ...ofFramework(framework),
  ];
}

/** Scores, raw figures and results of the sheet that the reader could make nothing of. */
function unreadCells({ table }: Assessment): readonly Place[] {
  const { total, ratio } = table.published;
  const scores = table.criteria.flatMap((column) => [column, ...(column.raw === undefined ? [] : [column.raw])]);
  return [...scores, ...[total, ratio].flatMap((column) => column ?? [])].flatMap((column) =>
    table.units.flatMap((unit, index) =>
      column.states[index] === FigureState.unreadable ? [placeOfFigure(table, unit, column)] : [],
    ),
  );
}

function ofFramework({ classes, legalBasis, status }: Framework): readonly Obstacle[] {
  const thresholds = (classes?.levels ?? []).flatMap(({ threshold }) => threshold ?? []);
  const open = thresholds.filter(({ value }) => value === null).length;
  const inferred = thresholds.filter(
    ({ value, provenance }) => value !== null && provenance.kind === "inferred",
  ).length;
  return [
    ...counted("openThresholds", open, null),
    ...counted("inferredThresholds", inferred, null),
    ...counted("noLegalBasis", legalBasis.length === 0 ? 1 : 0, null),
    ...counted("nobodysRules", status === "example" ? 1 : 0, null),
  ];
}

function ofResults(scan: SheetScan): readonly Obstacle[] {
  const state = resultsState(scan);
  if (state?.kind === "unwritten") return counted("unwritten", 1, null);
  // Results that stand on a sheet of their own cannot be compared from here.
  if (state?.kind === "unknown") return counted(scan.writtenAt === null ? "unwritten" : "unproven", 1, null);
  return state?.kind === "stale" ? counted("stale", state.units, null) : [];
}

function counted(kind: Obstacle["kind"], count: number, place: Place | null): readonly Obstacle[] {
  return count === 0 ? [] : [{ kind, count, place }];
}
