import type { Json, JsonObject } from "./json";

/** The client's numbers for the events that this host sends. */
export const EVENT_TYPES = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  FormatChanged: 18,
  RowHiddenChanged: 22,
  ProtectionChanged: 24,
  NameChanged: 25,
  VisibilityChanged: 26,
} as const;

export type EventName = keyof typeof EVENT_TYPES;

/** The target of events that a whole collection listens to. */
export const WHOLE_WORKBOOK = "Workbook";

export interface HostEvent {
  readonly type: number;
  /** A sheet's id, or `WHOLE_WORKBOOK`. */
  readonly target: string;
  readonly message: JsonObject;
}

/** Which events the client listens to, and those waiting to be sent. */
export class EventRegistry {
  readonly #registered = new Map<string, number>();
  #waiting: HostEvent[] = [];
  /** `runtime.enableEvents`. */
  enabled = true;
  /** An event is sent once for each time that somebody began to listen, also by a page that is gone. */
  toEveryListener = false;

  register(name: EventName, target: string): Json {
    const key = `${name} ${target}`;
    this.#registered.set(key, (this.#registered.get(key) ?? 0) + 1);
    return null;
  }

  unregister(name: EventName, target: string): Json {
    const key = `${name} ${target}`;
    const left = (this.#registered.get(key) ?? 0) - 1;
    if (left > 0) this.#registered.set(key, left);
    else this.#registered.delete(key);
    return null;
  }

  /** Queues an event for those who listen to the sheet, and for those who listen to all. */
  tell(name: EventName, sheetId: string, message: JsonObject): void {
    if (!this.enabled) return;
    for (const target of [sheetId, WHOLE_WORKBOOK]) {
      const listeners = this.#registered.get(`${name} ${target}`) ?? 0;
      const times = this.toEveryListener ? listeners : Math.min(1, listeners);
      for (let time = 0; time < times; time++) this.#waiting.push({ type: EVENT_TYPES[name], target, message });
    }
  }

  takeWaiting(): readonly HostEvent[] {
    const waiting = this.#waiting;
    this.#waiting = [];
    return waiting;
  }
}
