import type { HostErrorCode } from "./hostError";
import type { Json } from "./json";

/** A ProcessQuery request as the client sends it. */
export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: ObjectPaths;
}

export type ObjectPaths = Readonly<Record<string, ObjectPath>>;

export interface ObjectPath {
  /** 1 the global object, 2 a new one, 3 from a method, 4 from a property, 5 from an indexer, 6 kept earlier, 7 a null object. */
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly Json[] | null;
  /** For each argument the path of the object that it is, or 0. */
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[])[];
}

export interface Action {
  readonly Id: number;
  /** 1 instantiate, 2 load, 3 call a method, 4 set a property, 5 a marker. */
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: Json;
}

export interface BatchError {
  readonly Code: HostErrorCode;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

/** The answer: results up to the first failure; what was done before it stays done. */
export interface BatchAnswer {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: BatchError;
}
