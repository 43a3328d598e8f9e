import { localAddress } from "../book/areas";
import type { BookChange } from "../book/bookChange";
import type { EventName, EventRegistry } from "./eventRegistry";
import type { JsonObject } from "./json";

/** Queues the event that a change of the book means to those who listen. */
export function tellClient(events: EventRegistry, change: BookChange, triggerSource: string | null): void {
  const { name, ...details } = eventOf(change);
  const whose = triggerSource === null ? {} : { triggerSource };
  events.tell(name, change.sheetId, { ...details, source: "Local", worksheetId: change.sheetId, ...whose });
}

function eventOf(change: BookChange): JsonObject & { readonly name: EventName } {
  switch (change.kind) {
    case "data":
      return { name: "DataChanged", address: localAddress(change.area), changeType: change.what };
    case "format":
      return { name: "FormatChanged", address: localAddress(change.area) };
    case "rowHidden":
      return {
        name: "RowHiddenChanged",
        address: localAddress(change.area),
        changeType: change.hidden ? "Hidden" : "Unhidden",
      };
    case "selection":
      return { name: "SelectionChanged", address: localAddress(change.area) };
    case "activated":
      return { name: "Activated" };
    case "added":
      return { name: "Added" };
    case "deleted":
      return { name: "Deleted" };
    case "renamed":
      return { name: "NameChanged" };
    case "visibility":
      return { name: "VisibilityChanged" };
    case "protection":
      return { name: "ProtectionChanged", isProtected: change.isProtected };
  }
}
