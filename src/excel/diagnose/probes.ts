import { LOOK_PROBES } from "./lookProbes";
import type { Probe } from "./probe";
import { STRUCTURE_PROBES } from "./structureProbes";
import { VALUE_PROBES } from "./valueProbes";

/** Everything that is put to Excel, in this order; the look-alike's answers stand in expected.json. */
export const PROBES: readonly Probe[] = [...LOOK_PROBES, ...VALUE_PROBES, ...STRUCTURE_PROBES];
