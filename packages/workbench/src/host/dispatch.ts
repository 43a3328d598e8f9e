import type { Arguments } from "./arguments";
import { HostError, itemNotFound } from "./hostError";
import type { HostObject, ObjectType } from "./hostObject";
import type { HostState } from "./hostState";
import type { Json, JsonObject } from "./json";
import type { Members } from "./members";
import { MEMBERS } from "./answeredMembers";
import { isForgotten, keptAwkwardly, refuseAwkwardly } from "./manners";
import { requireAnnounced } from "./requirementSets";

interface Tables {
  readonly read: (self: HostObject, host: HostState) => Json;
  readonly write: (self: HostObject, value: Json, host: HostState) => void;
  readonly open: (self: HostObject, host: HostState) => HostObject;
  readonly find: (self: HostObject, args: Arguments, host: HostState) => HostObject | null;
  readonly call: (self: HostObject, args: Arguments, host: HostState) => Json;
}

/** `GetRange` → `getRange`; the client's internal names (`_KeepReference`) stay. */
function publicName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** `getRange` → `GetRange`, as the client wants its results named. */
export function wireName(publicName: string): string {
  return publicName.charAt(0).toUpperCase() + publicName.slice(1);
}

/** The table of an object's class. `type` names both, so the table's functions take this very object. */
function membersOf(object: HostObject): Members<ObjectType> {
  return MEMBERS[object.type] as Members<ObjectType>;
}

/** A member that is answered, announced, and of an object that is still there; otherwise the refusal that Excel gives. */
function member<Name extends keyof Tables>(
  host: HostState,
  object: HostObject,
  name: string,
  table: Name,
): Tables[Name] {
  const found: unknown = membersOf(object)[table]?.[name];
  if (found === undefined) {
    throw new HostError("ApiNotFound", `The look-alike does not answer ${object.type}.${name} (${WORDS[table]}).`);
  }
  requireAnnounced(host.announced, object.type, name, table === "write");
  refuseAwkwardly(host, object, name, table);
  if ("sheet" in object && object.sheet !== null && host.book.sheet(object.sheet.id) === null) throw gone(object);
  return found as Tables[Name];
}

const WORDS: Readonly<Record<keyof Tables, string>> = {
  read: "reading",
  write: "setting",
  open: "as an object",
  find: "a method that gives an object",
  call: "a method",
};

function gone(object: HostObject): HostError {
  if (object.type === "Worksheet") return itemNotFound("the worksheet was deleted");
  return new HostError(
    "InvalidReference",
    "This reference is not valid for the current operation: its worksheet was deleted.",
  );
}

export function readProperty(host: HostState, object: HostObject, name: string): Json {
  return member(host, object, name, "read")(object, host);
}

/** Properties that the client sets under another name than it reads them by. */
const SET_AS: Readonly<Record<string, string | undefined>> = {
  "Worksheet.gridlines": "showGridlines",
};

export function writeProperty(host: HostState, object: HostObject, name: string, value: Json): void {
  const sent = publicName(name);
  const own = SET_AS[`${object.type}.${sent}`] ?? sent;
  const write = member(host, object, own, "write");
  if (!isForgotten(host, object, own, value)) write(object, keptAwkwardly(host, own, value), host);
}

export function openObject(host: HostState, object: HostObject, name: string): HostObject {
  return member(host, object, publicName(name), "open")(object, host);
}

export function findObject(host: HostState, object: HostObject, name: string, args: Arguments): HostObject | null {
  return member(host, object, publicName(name), "find")(object, args, host);
}

/** The client asks collections for an item without naming the method. */
export function itemObject(host: HostState, object: HostObject, args: Arguments): HostObject | null {
  return member(host, object, "getItem", "find")(object, args, host);
}

export function callMethod(host: HostState, object: HostObject, name: string, args: Arguments): Json {
  return member(host, object, publicName(name), "call")(object, args, host);
}

export function newObject(name: string): HostObject {
  if (name === "Microsoft.InternalService.AddinInternalService") return { type: "InternalService" };
  throw new HostError("ApiNotFound", `The look-alike does not answer new ${name}.`);
}

export function identityOf(host: HostState, object: HostObject): JsonObject {
  const members = membersOf(object);
  return members.identity?.(object, host) ?? {};
}

export function itemsOf(host: HostState, object: HostObject): readonly HostObject[] | null {
  const members = membersOf(object);
  return members.items?.(object, host) ?? null;
}

/** What `load` may ask of an object by name. */
export function kindOfProperty(object: HostObject, name: string): "value" | "object" | "unknown" {
  const members = membersOf(object);
  if (members.read?.[name] !== undefined) return "value";
  return members.open?.[name] === undefined ? "unknown" : "object";
}

/** The plain properties that this host answers and announces: what a `load` without names gives. */
export function announcedProperties(host: HostState, object: HostObject): readonly string[] {
  const members = membersOf(object);
  return Object.keys(members.read ?? {}).filter((name) => isAnnounced(host, object, name));
}

function isAnnounced(host: HostState, object: HostObject, name: string): boolean {
  try {
    requireAnnounced(host.announced, object.type, name, false);
    return true;
  } catch (error) {
    if (error instanceof HostError) return false;
    throw error;
  }
}

/** Whether a member's answer depends on the values of formulas. */
export function needsCalculation(object: HostObject, member: string): boolean {
  return membersOf(object).calculated?.includes(publicName(member)) ?? false;
}
