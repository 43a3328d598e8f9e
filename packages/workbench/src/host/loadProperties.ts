import {
  announcedProperties,
  identityOf,
  itemsOf,
  kindOfProperty,
  needsCalculation,
  openObject,
  readProperty,
  wireName,
} from "./dispatch";
import type { HostObject } from "./hostObject";
import type { HostState } from "./hostState";
import type { Json, JsonObject } from "./json";
import type { QueryInfo } from "./protocol";

/** What one level of a load asks for: names here, and per object property what is asked of it. */
interface Asked {
  readonly all: boolean;
  readonly names: readonly string[];
  readonly below: ReadonlyMap<string, readonly string[]>;
}

/** Whether a load asks for values that formulas may still owe. */
export function asksForCalculated(host: HostState, object: HostObject, query: QueryInfo): boolean {
  const objects = itemsOf(host, object)?.slice(0, 1) ?? [object];
  const asked = sorted(query.Select ?? []);
  return objects.some((each) => {
    const names = asked.all ? announcedProperties(host, each) : asked.names;
    return names.some((name) => needsCalculation(each, name));
  });
}

/** The answer to a load. Of a collection it gives the items, and a property of the collection itself where it has one of the name. */
export function loadProperties(host: HostState, object: HostObject, query: QueryInfo): Json {
  const select = [...(query.Select ?? []), ...(query.Expand ?? []).map((name) => `${name}/*`)];
  const items = itemsOf(host, object);
  if (items === null) return loadObject(host, object, select);
  const own = select.filter((name) => kindOfProperty(object, name) === "value");
  // `load("items/name")` comes without the word, `load(["items/name"])` with it.
  const ofItems = select.filter((name) => !own.includes(name)).map((name) => name.replace(/^items\//, ""));
  const from = query.Skip ?? 0;
  const wanted = items.slice(from, query.Top === undefined ? undefined : from + query.Top);
  const answers = wanted.map((item) => ({ ...identityOf(host, item), ...loadObject(host, item, ofItems) }));
  return { ...(own.length > 0 ? loadObject(host, object, own) : {}), _Items: answers };
}

function loadObject(host: HostState, object: HostObject, select: readonly string[]): JsonObject {
  const asked = sorted(select);
  const answer: Record<string, Json> = {};
  if (asked.all)
    for (const name of announcedProperties(host, object)) answer[wireName(name)] = readProperty(host, object, name);
  for (const name of asked.names) {
    if (kindOfProperty(object, name) === "object") answer[wireName(name)] = loadBelow(host, object, name, []);
    else answer[wireName(name)] = readProperty(host, object, name);
  }
  for (const [name, rest] of asked.below) answer[wireName(name)] = loadBelow(host, object, name, rest);
  return answer;
}

function loadBelow(host: HostState, object: HostObject, name: string, select: readonly string[]): Json {
  return loadProperties(host, openObject(host, object, name), { Select: select });
}

/** `["values", "format/font/name"]` → the name here, and `font/name` to ask of `format`. Nothing asked for is all. */
function sorted(select: readonly string[]): Asked {
  const below = new Map<string, string[]>();
  const names: string[] = [];
  for (const path of select) {
    const [first = "", ...rest] = path.split("/");
    if (rest.length === 0) names.push(first);
    else below.set(first, [...(below.get(first) ?? []), rest.join("/")]);
  }
  const all = select.length === 0 || names.includes("*");
  return { all, names: names.filter((name) => name !== "*"), below };
}
