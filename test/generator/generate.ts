import { KINDS } from "./kinds";
import type { Kind } from "./kinds/kind";
import { Random } from "./random";
import type { GeneratedCase } from "./truth";

/** The sheet of a seed: the kinds take turns, so that any run of seeds has them all. */
export function generate(seed: number): GeneratedCase {
  const kind = KINDS[seed % KINDS.length];
  if (kind === undefined) throw new Error(`no kind for seed ${seed}`);
  return made(kind, seed);
}

/** A sheet of one kind, by its name. */
export function generateKind(id: string, seed: number): GeneratedCase {
  const kind = KINDS.find((each) => each.id === id);
  if (kind === undefined) throw new Error(`no kind ${id}: ${KINDS.map((each) => each.id).join(", ")}`);
  return made(kind, seed);
}

function made(kind: Kind, seed: number): GeneratedCase {
  return { kind: kind.id, seed, ...kind.make(new Random(seed)) };
}
