import type { Members } from "../members";

/** Tables (Ctrl+T) are told as lost when a file is opened: the look-alike has none. */
export const TABLE_COLLECTION: Members<"TableCollection"> = {
  items: () => [],
  read: { count: () => 0 },
};
