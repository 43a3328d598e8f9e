import { type EventName } from "../eventRegistry";
import type { HostState } from "../hostState";
import type { Json } from "../json";

/** Newer events are registered under another pattern of names than the older ones. */
const NEWER: ReadonlySet<EventName> = new Set(["NameChanged", "VisibilityChanged"]);

/** The internal methods by which the client says that it listens to an event, and that it no longer does. */
export function eventCalls<Self>(
  names: readonly EventName[],
  target: (self: Self) => string,
): Record<string, (self: Self, args: unknown, host: HostState) => Json> {
  const calls = names.flatMap((name) => {
    const [on, off] = NEWER.has(name)
      ? [`_RegisterEvent${name}`, `_UnregisterEvent${name}`]
      : [`_Register${name}Event`, `_Unregister${name}Event`];
    return [
      [on, (self: Self, _: unknown, { events }: HostState) => events.register(name, target(self))],
      [off, (self: Self, _: unknown, { events }: HostState) => events.unregister(name, target(self))],
    ] as const;
  });
  return Object.fromEntries(calls);
}
