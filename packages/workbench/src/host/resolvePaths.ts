import type { Argument } from "./arguments";
import { Arguments } from "./arguments";
import { findObject, itemObject, newObject, openObject } from "./dispatch";
import { HostError, invalidArgument, itemNotFound } from "./hostError";
import type { HostObject } from "./hostObject";
import type { HostState } from "./hostState";
import type { Json } from "./json";
import type { ArgumentInfo, ObjectPath, ObjectPaths } from "./protocol";

/** Finds the objects that a request's paths lead to; each path is walked once. */
export class ResolvedPaths {
  readonly #found = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: ObjectPaths,
    private readonly host: HostState,
  ) {}

  /** Null for a null object. */
  object(id: number): HostObject | null {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (path === undefined) throw new HostError("GeneralException", `the request has no object path ${id}`);
    const object = this.#walk(path);
    this.#found.set(id, object);
    return object;
  }

  arguments(method: string, info: ArgumentInfo | undefined): Arguments {
    const values = info?.Arguments ?? [];
    return new Arguments(
      method,
      values.map((value, index) => this.#argument(value, info?.ReferencedObjectPathIds?.[index])),
    );
  }

  #walk(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case 1:
        return { type: "Workbook" };
      case 2:
        return newObject(path.Name);
      case 6:
        return this.#kept(path.Name);
      case 7:
        return null;
      case 3:
      case 4:
      case 5:
        return this.#step(path);
      default:
        throw new HostError("GeneralException", `object path type ${String(path.ObjectPathType)} is unknown`);
    }
  }

  #step(path: ObjectPath): HostObject | null {
    const parent = path.ParentObjectPathId === undefined ? null : this.object(path.ParentObjectPathId);
    if (parent === null) return null;
    if (path.ObjectPathType === 4) return openObject(this.host, parent, path.Name);
    const args = this.arguments(path.Name, path.ArgumentInfo);
    return path.ObjectPathType === 5
      ? itemObject(this.host, parent, args)
      : findObject(this.host, parent, path.Name, args);
  }

  #kept(id: string): HostObject {
    const object = this.host.kept.get(id);
    if (object === null) throw new HostError("InvalidReference", `the reference ${id} is no longer kept`);
    return object;
  }

  #argument(value: Json, pathId: number | readonly number[] | undefined): Argument {
    if (typeof pathId !== "number" || pathId === 0) return { kind: "value", value };
    const object = this.object(pathId);
    if (object === null) throw itemNotFound("an argument is a null object");
    return { kind: "object", object };
  }
}

/** A request's arguments for setting a property: exactly one. */
export function soleArgument(info: ArgumentInfo | undefined): Json {
  const value = info?.Arguments?.[0];
  if (value === undefined) throw invalidArgument("a property is set to nothing");
  return value;
}
