import type { Framework, LocalText } from "../model/framework";
import type { Language } from "./language";

type Noun = "criterion" | "group" | "class" | "framework";

/** Of which noun of a framework a parameter gives the id, or a list of ids; the others are said as they are. */
const NOUNS: ReadonlyMap<string, Noun> = new Map([
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
    if (typeof value !== "string" || noun === undefined) return value;
    const [named] = frameworks.flatMap((framework) => nameIn(framework, noun, value) ?? []);
    return named?.[language] ?? value;
  };
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, called(name, value)])) as P;
}

function nameIn(framework: Framework, noun: Noun, id: string): LocalText | undefined {
  switch (noun) {
    case "criterion":
      return framework.criteria.find((each) => each.id === id)?.name;
    case "group":
      return framework.groups?.find((each) => each.id === id)?.name;
    case "class":
      return framework.classes?.levels.find(({ name }) => name.vi === id)?.name;
    case "framework":
      return framework.id === id ? framework.name : undefined;
  }
}
