import type { Verification } from "../../model/verification";
import { evidenceOf } from "../../understanding/evidenceOf";
import { fingerprintOf } from "../fingerprintOf";
import type { SheetScan } from "../scan";
import { verifyTable } from "./verifyTable";

/** What the published tables of some sheets say of their own rules, without any framework. */
export function verifyScans(scans: readonly SheetScan[]): Verification {
  const tables = scans.flatMap(({ grid, tables: found }) =>
    found.map(({ block }) => ({ block, evidence: evidenceOf(grid, block) })),
  );
  return {
    tables: tables.map(({ block, evidence }) => verifyTable(block, evidence)),
    fingerprint: fingerprintOf(scans),
  };
}
