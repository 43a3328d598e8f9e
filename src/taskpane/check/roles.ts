import type { Language } from "../../locales/language";
import { viewWords } from "../../locales/viewWords";
import type { Framework } from "../../model/framework";
import type { FieldRole } from "../../model/mapping";

const PLAIN_ROLES = [
  "unknown",
  "unit",
  "group",
  "number",
  "code",
  "note",
  "excluded",
  "total",
  "ratio",
  "rank",
  "rankInGroup",
  "class",
] as const;

/** What the officer can say that a field is: a criterion of the framework, or something else. The present role comes first. */
export function rolesOnOffer({ criteria }: Framework, present: FieldRole): readonly FieldRole[] {
  const roles: readonly FieldRole[] = [
    ...criteria.map(({ id }): FieldRole => ({ kind: "criterion", criterion: id, gives: "points" })),
    ...criteria.map(({ id }): FieldRole => ({ kind: "comparison", criterion: id })),
    ...PLAIN_ROLES.map((kind): FieldRole => ({ kind })),
  ];
  return [present, ...roles.filter((role) => roleKey(role) !== roleKey(present))];
}

/** Tells roles apart; a field that gives a criterion gives it in one way only. */
export function roleKey(role: FieldRole): string {
  return "criterion" in role ? `${role.kind} ${role.criterion}` : role.kind;
}

export function roleText(role: FieldRole, { criteria, total }: Framework, language: Language): string {
  const words = viewWords(language).understood;
  if (!("criterion" in role)) {
    const ranks =
      (role.kind === "ratio" && total.kind === "givenRatio") || (role.kind === "total" && total.kind === "givenTotal");
    return ranks ? words.ranked[role.kind] : words.roles[role.kind];
  }
  const name = criteria.find(({ id }) => id === role.criterion)?.name[language] ?? role.criterion;
  return role.kind === "criterion" ? words.criterion(name) : words.comparison(name);
}
