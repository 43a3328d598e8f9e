import type { Language } from "../../locales/language";
import { viewWords } from "../../locales/viewWords";
import type { Framework } from "../../model/framework";
import type { FieldRole } from "../../model/mapping";
import type { FieldReading } from "../../model/reading";
import type { Understood } from "../../session/scan";

const PLAIN_ROLES = [
  ...(["unknown", "leftOut", "unit", "group", "number", "code", "note", "excluded"] as const),
  ...(["total", "ratio", "subtotal", "rank", "rankInGroup", "class"] as const),
] as const;

/** A criterion under whatever name its heading gives, where the table is its own framework or none is known. */
const COUNTED: FieldRole = { kind: "criterion", criterion: "", gives: "points" };

/** What the field was taken for. */
export function presentRole({ role, criterion }: FieldReading): FieldRole {
  switch (role) {
    case null:
      return { kind: "unknown" };
    case "criterion":
      return { kind: role, criterion: criterion ?? "", gives: "points" };
    case "comparison":
      return { kind: role, criterion: criterion ?? "" };
    default:
      return { kind: role };
  }
}

/** What the officer can say that a field is: a criterion of the framework, or something else. The present role comes first. */
export function rolesOnOffer(understood: Understood | null, present: FieldRole): readonly FieldRole[] {
  const roles = [...criteriaOnOffer(understood, present), ...PLAIN_ROLES.map((kind): FieldRole => ({ kind }))];
  return [present, ...roles.filter((role) => roleKey(role) !== roleKey(present))];
}

function criteriaOnOffer(understood: Understood | null, present: FieldRole): readonly FieldRole[] {
  // The criteria of a table's own draft are its columns: none can take another's place.
  if (understood === null || understood.matchedBy === "derived") return present.kind === "criterion" ? [] : [COUNTED];
  const { criteria } = understood.framework;
  return [
    ...criteria.map(({ id }): FieldRole => ({ kind: "criterion", criterion: id, gives: "points" })),
    ...criteria.map(({ id }): FieldRole => ({ kind: "comparison", criterion: id })),
  ];
}

/** Tells roles apart; a field that gives a criterion gives it in one way only. */
export function roleKey(role: FieldRole): string {
  return "criterion" in role ? `${role.kind} ${role.criterion}` : role.kind;
}

export function roleText(role: FieldRole, framework: Framework | null, language: Language): string {
  const words = viewWords(language).understood;
  if (!("criterion" in role)) {
    const kind = framework?.total.kind;
    const ranks = (role.kind === "ratio" && kind === "givenRatio") || (role.kind === "total" && kind === "givenTotal");
    return ranks ? words.ranked[role.kind] : words.roles[role.kind];
  }
  const name = framework?.criteria.find(({ id }) => id === role.criterion)?.name[language] ?? role.criterion;
  if (name === "") return words.counted;
  return role.kind === "criterion" ? words.criterion(name) : words.comparison(name);
}
