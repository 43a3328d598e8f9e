import { touchesTable } from "../manners";
import type { Members } from "../members";

/** Tables (Ctrl+T) are told as lost when a file is opened: the look-alike has none. */
export const TABLE_COLLECTION: Members<"TableCollection"> = {
  items: () => [],
  read: { count: () => 0 },
};

/** The tables that a range touches: only an awkward host has any. */
export const TABLE_SCOPED_COLLECTION: Members<"TableScopedCollection"> = {
  items: (self, host) => (touchesTable(host, self.area) ? [{ type: "Table" }] : []),
};

export const TABLE: Members<"Table"> = { identity: () => ({ _Id: "1" }), read: { name: () => "Bảng1" } };
