import { type ClassLevel, FORMAT, type Framework } from "../../src/model/framework";

/** A framework that adds points up, with classes; only what a benchmark varies is asked for. */
export function benchFramework(own: Pick<Framework, "criteria" | "scale" | "classes">): Framework {
  return {
    format: FORMAT,
    id: "bench",
    version: "1",
    status: "example",
    name: { vi: "bench", en: "bench" },
    legalBasis: [],
    level: "xã",
    unitWords: [],
    year: null,
    ...own,
    total: { kind: "sum" },
    decimals: 2,
    ranking: { ties: "standard", tieBreakers: [], on: "printed", lists: "one" },
  };
}

/** A class from a threshold up; the last class has none. */
export function benchLevel(name: string, value: string | null): ClassLevel {
  return {
    name: { vi: name, en: name },
    color: null,
    threshold:
      value === null ? null : { value, comparison: "atLeast", provenance: { kind: "stated", source: "bench" } },
  };
}
