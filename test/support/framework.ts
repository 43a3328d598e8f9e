import type { Criterion, Framework } from "../../src/model/framework";

/** A framework of a few lines: what is left out is the plainest there is (a sum, no classes, ties 1-1-3). */
export function frameworkOf(
  criteria: Readonly<Record<string, Partial<Criterion>>>,
  rest: Partial<Omit<Framework, "criteria">> = {},
): Framework {
  return {
    format: 3,
    id: "thu",
    version: "1",
    status: "example",
    name: { vi: "Thử", en: "Trial" },
    legalBasis: [],
    level: "xã",
    unitWords: [],
    year: null,
    criteria: Object.entries(criteria).map(([id, criterion]): Criterion => ({
      id,
      name: { vi: id, en: id },
      aliases: [],
      max: null,
      kind: "scored",
      parent: null,
      weight: null,
      ...criterion,
    })),
    total: { kind: "sum" },
    scale: null,
    decimals: 2,
    classes: null,
    ranking: { ties: "standard", tieBreakers: [], on: "printed", lists: "one" },
    ...rest,
  };
}
