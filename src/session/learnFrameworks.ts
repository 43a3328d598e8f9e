import type { DerivedFramework } from "../framework/derive/draft";
import type { ThresholdInference } from "../framework/thresholds/inferThresholds";
import { mapFields } from "../match/mapFields";
import { readTable } from "../reader/readTable";
import type { DraftEvidence } from "./draftEvidence";
import type { SheetScan } from "./scan";

/** A draft, and what of the table proves it; null where it was read from a table of criteria. */
export interface LearnedFramework extends DerivedFramework {
  readonly evidence: DraftEvidence | null;
}

/** What sheets teach of the rules behind them. The code is loaded when it is asked for: few officers make frameworks. */

/** A draft from the headings of a table, with the classes that it has already, or from the sheet's own table of criteria (`table` null); null where there is none. */
export async function deriveFromScan(
  { grid, tables }: SheetScan,
  table: number | null,
): Promise<LearnedFramework | null> {
  const { deriveFramework } = await import("../framework/derive/deriveFramework");
  const { readCriteriaTable } = await import("../reader/criteria/readCriteriaTable");
  const block = table === null ? null : (tables[table]?.block ?? null);
  const understanding = table === null ? null : (tables[table]?.understanding ?? null);
  const draft = deriveFramework(readCriteriaTable(grid), understanding);
  if (draft === null) return null;
  const { draftEvidence } = await import("./draftEvidence");
  const isOfTable = understanding !== null && "fields" in draft;
  const derived = { ...draft, evidence: isOfTable ? draftEvidence(grid, understanding) : null };
  if (block === null) return derived;
  const { classedTable } = await import("../framework/thresholds/classedTable");
  const { withInferredClasses } = await import("../framework/thresholds/withInferredClasses");
  const { mapping } = mapFields(block, { criteria: [] });
  const classed = classedTable(readTable(grid, block, mapping).table, block.fields);
  return classed === null ? derived : { ...derived, framework: withInferredClasses(derived.framework, [classed]) };
}

/**
 * Where the thresholds must lie for the classes that the tables of one workbook have already. No framework takes part:
 * only what the tables themselves say is evidence. Null where no table has both figures and classes.
 */
export async function inferFromScans(scans: readonly SheetScan[]): Promise<ThresholdInference | null> {
  const { classedTable } = await import("../framework/thresholds/classedTable");
  const { inferThresholds } = await import("../framework/thresholds/inferThresholds");
  const classed = scans.flatMap(({ grid, tables }) =>
    tables.flatMap(({ block }) => {
      const { mapping } = mapFields(block, { criteria: [] });
      return classedTable(readTable(grid, block, mapping).table, block.fields) ?? [];
    }),
  );
  return classed.length === 0 ? null : inferThresholds(classed);
}
