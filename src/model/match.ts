import type { Finding } from "./finding";
import type { Framework } from "./framework";
import type { Mapping } from "./mapping";

/** "own": the units are of the framework's level; "other": of another framework's; "none": nothing says. */
export type LevelEvidence = "own" | "other" | "none";

/** How well a framework fits a block, and which field would give which criterion. */
export interface FrameworkMatch {
  readonly framework: Framework;
  readonly mapping: Mapping;
  /** 0 (nothing fits) to 1 (every criterion found, every maximum agrees, no field left over). */
  readonly fit: number;
  readonly found: number;
  readonly missing: readonly string[];
  readonly maximaAgree: number;
  readonly maximaDiffer: number;
  /**
   * Whether the figures suit the maxima where no heading states one: "own", all lie between 0 and 1 as the framework's do;
   * "other", one of the two goes to 1 and the other beyond; "none": nothing says.
   */
  readonly range: "own" | "other" | "none";
  readonly level: LevelEvidence;
  /** What is wrong under this framework: a criterion missing, unknown or found twice. */
  readonly findings: readonly Finding[];
}
