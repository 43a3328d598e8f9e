import type { Framework } from "../model/framework";
import type { Language } from "./language";

/** Of which noun of a framework a parameter gives the id, or a list of ids; the others are said as they are. */
const NOUNS: ReadonlyMap<string, "criterion" | "group" | "class" | "framework"> = new Map([
  ...(["criterion", "criteria", "lacking"] as const).map((name) => [name, "criterion"] as const),
  ["groups", "group"],
  ...(["class", "otherClass", "next", "computed"] as const).map((name) => [name, "class"] as const),
  ...(["framework", "frameworks"] as const).map((name) => [name, "framework"] as const),
]);

/** Parameters with what these frameworks call, in the language, each thing that an id stands for; an id they lack stays. */
export function calledBy<P extends object>(params: P, frameworks: readonly Framework[], language: Language): P {
  const called = (name: string, value: unknown): unknown => {
    if (Array.isArray(value)) return value.map((each: unknown) => called(name, each));
    if (typeof value === "object" && value !== null) return calledBy(value, frameworks, language);
    const noun = NOUNS.get(name);
    return typeof value !== "string" || noun === undefined ? value : (nameOf(noun, value)?.[language] ?? value);
  };
  const nameOf = (noun: "criterion" | "group" | "class" | "framework", id: string) => {
    for (const framework of frameworks) {
      const { criteria, groups = [], classes } = framework;
      const named = {
        criterion: criteria.find((each) => each.id === id),
        group: groups.find((each) => each.id === id),
        class: classes?.levels.find(({ name }) => name.vi === id),
        framework: framework.id === id ? framework : undefined,
      }[noun];
      if (named !== undefined) return named.name;
    }
    return undefined;
  };
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, called(name, value)])) as P;
}
