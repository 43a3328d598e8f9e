import { FORMAT } from "../../model/framework";

/** A document of one format as one of the next. Called on anything that calls itself of that format: it must not throw. */
type Migration = (document: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** By the format that each starts from. */
const MIGRATIONS: Readonly<Record<number, Migration>> = {
  /** New in 2: `status` and `unitWords`. */
  1: (document) => ({ ...document, status: document["status"] ?? "current", unitWords: document["unitWords"] ?? [] }),
  /**
   * Tie-breakers were ids of criteria, more points first even of a penalty: a penalty prefers fewer by itself now. A quota
   * "of the next class" counted those who reach it or better: it counts those who are classed there, as texts say it.
   */
  2: (document) => ({ ...document, ranking: withTieBreakers(document["ranking"]) }),
};

/** What can be read: every format that is migrated, and the newest. */
export const KNOWN_FORMATS: readonly number[] = [...Object.keys(MIGRATIONS).map(Number), FORMAT];

/** The document in the newest format. What is of no known older format is given back as it is, for the validator to name. */
export function migrate(document: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  let migrated = document;
  for (let format = document["format"]; typeof format === "number" && format < FORMAT; format = migrated["format"]) {
    const migration = MIGRATIONS[format];
    if (migration === undefined) break;
    migrated = { ...migration(migrated), format: format + 1 };
  }
  return migrated;
}

function withTieBreakers(ranking: unknown): unknown {
  if (typeof ranking !== "object" || ranking === null || !("tieBreakers" in ranking)) return ranking;
  const { tieBreakers } = ranking;
  if (!Array.isArray(tieBreakers)) return ranking;
  const migrated = tieBreakers.map((id: unknown) => (typeof id === "string" ? { of: "points", criteria: [id] } : id));
  return { ...ranking, tieBreakers: migrated };
}
