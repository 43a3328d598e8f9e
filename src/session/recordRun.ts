import { areaReadFrom } from "../outputs/columns/placeColumns";
import type { Mark } from "../model/port";
import type { RunRecord } from "../model/runRecord";
import { fingerprintOf } from "./fingerprintOf";
import { foundUnder } from "./foundUnder";
import { reasonFor } from "./ignoredFindings";
import type { SheetScan } from "./scan";
import type { WriteChoices } from "./session";

/** The record of a run over these sheets: what it was made from, and what was let stand. */
export function recordRun(scans: readonly SheetScan[], write: WriteChoices, marks: readonly Mark[]): RunRecord {
  const under = foundUnder(scans);
  return {
    at: write.at ?? null,
    file: write.file ?? null,
    options: { outputs: write.outputs, columns: write.columns },
    fingerprint: fingerprintOf(scans),
    tables: scans.flatMap(({ tables, choices }) =>
      tables.map(({ block, assessment }, index) => ({
        sheet: block.sheet,
        area: areaReadFrom(block, marks),
        title: assessment?.table.title ?? block.title,
        framework: assessment === null ? null : assessment.framework,
        hiddenUnits: choices[index]?.hiddenUnits ?? "counted",
      })),
    ),
    findings: scans.flatMap((scan) =>
      scan.findings.map((finding) => ({ finding, under: under(finding), reason: reasonFor(scan, finding) })),
    ),
  };
}
