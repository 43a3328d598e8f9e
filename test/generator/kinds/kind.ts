import type { Random } from "../random";
import type { GeneratedCase } from "../truth";

/** One kind of sheet that people bring; a file a kind or a family of kinds. */
export interface Kind {
  readonly id: string;
  readonly make: (random: Random) => Pick<GeneratedCase, "sheet" | "truth">;
}
