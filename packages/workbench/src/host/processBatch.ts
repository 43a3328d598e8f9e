import { callMethod, identityOf, needsCalculation, writeProperty } from "./dispatch";
import { HostError, itemNotFound } from "./hostError";
import type { HostObject } from "./hostObject";
import type { HostState } from "./hostState";
import type { Json } from "./json";
import { asksForCalculated, loadProperties } from "./loadProperties";
import type { Action, ActionResult, Batch, BatchAnswer, BatchError } from "./protocol";
import { ResolvedPaths, soleArgument } from "./resolvePaths";

/** How a request is carried out. */
export interface Working {
  /** Wraps every piece of work that may change the book. */
  readonly acting: (work: () => void) => void;
  /** Lets others go first for a moment, before each action; null where nobody waits. */
  readonly pause: (() => Promise<void>) | null;
}

/**
 * Carries a request out action by action and stops at the first that fails. What was done before stays done: a sync is not
 * a transaction.
 */
export async function processBatch(batch: Batch, host: HostState, working: Working): Promise<BatchAnswer> {
  const run = new BatchRun(batch, host);
  const error = await firstFailure(run, batch, host, working);
  working.acting(() => host.writes.flush());
  return { Results: run.results, TraceIds: run.traceIds, ...(error === null ? {} : { Error: error }) };
}

async function firstFailure(
  run: BatchRun,
  batch: Batch,
  host: HostState,
  { acting, pause }: Working,
): Promise<BatchError | null> {
  for (const [index, action] of batch.Actions.entries()) {
    try {
      if (pause !== null) await pause();
      if (!run.isPieceOfWrite(action)) acting(() => host.writes.flush());
      if (run.needsValues(action)) await host.book.settle();
      acting(() => run.carryOut(action));
    } catch (error) {
      return batchError(error, run.location(action), index);
    }
  }
  return null;
}

/** How the client reaches the pieces of a large table, and what it does with them; none of it looks at cells. */
const PIECE_PATHS: ReadonlySet<string> = new Set(["GetRow", "GetBoundingRect"]);
const PIECE_WRITES: ReadonlySet<string> = new Set(["Values", "Formulas"]);

class BatchRun {
  readonly results: ActionResult[] = [];
  readonly traceIds: number[] = [];
  readonly #paths: ResolvedPaths;
  readonly #keptPaths: ReadonlySet<number | undefined>;

  constructor(
    private readonly batch: Batch,
    private readonly host: HostState,
  ) {
    this.#paths = new ResolvedPaths(batch.ObjectPaths, host);
    const keeping = batch.Actions.filter(({ Name }) => Name === "_KeepReference");
    this.#keptPaths = new Set(keeping.map(({ ObjectPathId }) => ObjectPathId));
  }

  /** Whether the action may be one of those that write a large table piece by piece. */
  isPieceOfWrite(action: Action): boolean {
    const path = this.batch.ObjectPaths[action.ObjectPathId ?? 0];
    if (action.ActionType === 1) return path !== undefined && PIECE_PATHS.has(path.Name);
    return action.ActionType === 4 && PIECE_WRITES.has(action.Name);
  }

  /** Whether the action asks for something that formulas may still owe. */
  needsValues(action: Action): boolean {
    if (action.ActionType === 2) {
      const object = this.#object(action);
      return object !== null && asksForCalculated(this.host, object, action.QueryInfo ?? {});
    }
    const path = this.batch.ObjectPaths[action.ObjectPathId ?? 0];
    if (action.ActionType === 1 && path?.ObjectPathType === 3 && path.ParentObjectPathId !== undefined) {
      return this.#dependsOnValues(path.ParentObjectPathId, path.Name);
    }
    return (
      action.ActionType === 3 &&
      action.ObjectPathId !== undefined &&
      this.#dependsOnValues(action.ObjectPathId, action.Name)
    );
  }

  #dependsOnValues(pathId: number, member: string): boolean {
    const object = this.#paths.object(pathId);
    return object !== null && needsCalculation(object, member);
  }

  carryOut(action: Action): void {
    if (action.ActionType === 5) this.traceIds.push(action.Id);
    const Value = action.ActionType === 5 ? null : this.#value(action, this.#object(action));
    this.results.push({ ActionId: action.Id, Value });
  }

  /** The failing member as Excel names it: `Range.values`. */
  location(action: Action): string {
    try {
      const object = action.ObjectPathId === undefined ? null : this.#object(action);
      const name = action.Name.charAt(0).toLowerCase() + action.Name.slice(1);
      return object === null ? name : [object.type, ...(name === "" ? [] : [name])].join(".");
    } catch {
      return this.#placeOf(action.ObjectPathId) ?? action.Name;
    }
  }

  /** The method of the path that leads nowhere: `WorksheetCollection.add`. */
  #placeOf(pathId: number | undefined): string | null {
    const path = this.batch.ObjectPaths[pathId ?? 0];
    if (path?.ParentObjectPathId === undefined) return null;
    try {
      const parent = this.#paths.object(path.ParentObjectPathId);
      return parent === null ? null : `${parent.type}.${path.Name.charAt(0).toLowerCase()}${path.Name.slice(1)}`;
    } catch {
      return this.#placeOf(path.ParentObjectPathId);
    }
  }

  #object(action: Action): HostObject | null {
    if (action.ObjectPathId === undefined) throw new HostError("GeneralException", "an action without an object");
    return this.#paths.object(action.ObjectPathId);
  }

  #value(action: Action, object: HostObject | null): Json {
    if (object === null) return this.#valueOfNothing(action);
    switch (action.ActionType) {
      case 1:
        return this.#instantiated(action, object);
      case 2:
        return loadProperties(this.host, object, action.QueryInfo ?? {});
      case 3:
        return callMethod(this.host, object, action.Name, this.#paths.arguments(action.Name, action.ArgumentInfo));
      case 4:
        writeProperty(this.host, object, action.Name, soleArgument(action.ArgumentInfo));
        return null;
      default:
        throw new HostError("ApiNotFound", `The look-alike does not answer action type ${action.ActionType}.`);
    }
  }

  /** Loads and methods of a null object do nothing, as Microsoft's own samples rely on; setting a property fails. */
  #valueOfNothing(action: Action): Json {
    if (action.ActionType <= 3) return null;
    throw itemNotFound(`${action.Name} of a null object`);
  }

  #instantiated(action: Action, object: HostObject): Json {
    const identity = identityOf(this.host, object);
    return this.#keptPaths.has(action.ObjectPathId)
      ? { ...identity, _ReferenceId: this.host.kept.idOf(object) }
      : identity;
  }
}

function batchError(error: unknown, location: string, index: number): BatchError {
  const Code = error instanceof HostError ? error.code : "GeneralException";
  const Message = error instanceof Error ? error.message : String(error);
  return { Code, Message, Location: location, ActionIndex: index, HttpStatusCode: STATUS[Code] ?? 400 };
}

const STATUS: Readonly<Partial<Record<string, number>>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  GeneralException: 500,
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
};
