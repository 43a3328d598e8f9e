import type { Arguments } from "./arguments";
import type { HostObject, HostObjects, ObjectType } from "./hostObject";
import type { HostState } from "./hostState";
import type { Json, JsonObject } from "./json";

/**
 * The members of one client class that this host answers, by their public names (`getRange`; the client's internal ones
 * begin with `_`). What is not in a table is refused by name.
 */
export interface Members<Type extends ObjectType> {
  /** Properties that `load` reads. */
  readonly read?: Readonly<Record<string, (self: HostObjects[Type], host: HostState) => Json>>;
  /** Reading these properties and calling these methods waits until formulas have their values. */
  readonly calculated?: readonly string[];
  readonly write?: Readonly<Record<string, (self: HostObjects[Type], value: Json, host: HostState) => void>>;
  /** Properties that are objects. */
  readonly open?: Readonly<Record<string, (self: HostObjects[Type], host: HostState) => HostObject>>;
  /** Methods that give an object; null makes it a null object. */
  readonly find?: Readonly<
    Record<string, (self: HostObjects[Type], args: Arguments, host: HostState) => HostObject | null>
  >;
  /** Methods that give a value. */
  readonly call?: Readonly<Record<string, (self: HostObjects[Type], args: Arguments, host: HostState) => Json>>;
  /** The items of a collection. */
  readonly items?: (self: HostObjects[Type], host: HostState) => readonly HostObject[];
  /** What the client keeps to find the object again. */
  readonly identity?: (self: HostObjects[Type], host: HostState) => JsonObject;
}
