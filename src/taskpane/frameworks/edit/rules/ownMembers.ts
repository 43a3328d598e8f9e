import type { MemberPlace } from "../../../../session/frameworkMembers";

export const GENERAL: MemberPlace = { section: "general", index: 0 };

/** Members that the editor has fields of its own for; every other one that the format has shows itself. */
const OWN: { readonly [S in MemberPlace["section"]]: readonly string[] } = {
  general: [
    ...["format", "id", "name.vi", "name.en", "status", "legalBasis", "level", "year"],
    ...["total.kind", "scale", "decimals", "classes.of", "ranking.ties", "ranking.tieBreakers", "ranking.lists"],
  ],
  criteria: ["id", "parent", "name.vi", "name.en", "max", "weight", "kind"],
  groups: ["id", "name.vi", "name.en"],
  units: [],
  levels: ["name.vi", "name.en", "color"],
};

export function isOwnMember(section: MemberPlace["section"], member: string): boolean {
  return OWN[section].includes(member) || (section === "levels" && member.startsWith("threshold."));
}

/** The parts of the editor that members of the whole framework stand in, by the first word of their path. */
const PARTS = ["total", "stages", "classes", "ranking"] as const;

export type GeneralPart = (typeof PARTS)[number];

/** Null: the part of what is general. */
export function partOf(member: string): GeneralPart | null {
  return PARTS.find((part) => member.startsWith(`${part}.`)) ?? null;
}
