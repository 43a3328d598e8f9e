import type { Field, StageSense } from "./block";
import type { Stages } from "./framework";

/** How official a stage is where no framework says, the most official first: a council decides over whoever verified. */
const STAGES: readonly StageSense[] = ["council", "final", "explained", "verified", "self"];

/** The stage that the framework makes official, then the later ones of its sequence before the earlier, then the rest. */
export function stageOrder(stages?: Stages): readonly StageSense[] {
  if (stages === undefined) return STAGES;
  return [...new Set([stages.official, ...[...stages.sequence].reverse(), ...STAGES])];
}

/** Of fields of one meaning the one that counts: of the most official stage, and of these the outermost heading's ("Tổng" under "Nhóm I" is a part). */
export function mostOfficial(fields: readonly Field[], order: readonly StageSense[]): Field | null {
  const place = ({ stage, header }: Field) => order.indexOf(stage) * 10 + header.length;
  return [...fields].sort((a, b) => place(a) - place(b))[0] ?? null;
}
