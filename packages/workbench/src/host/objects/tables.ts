import { overlaps } from "../../address";
import { area, parseAddress, rowCount } from "../../book/areas";
import type { Sheet } from "../../book/sheet";
import { invalidArgument, itemNotFound } from "../hostError";
import { type HostObject, range, type TableObject } from "../hostObject";
import type { HostState } from "../hostState";
import { awkwardTables } from "../manners";
import type { Members } from "../members";

type Found = HostObject & { readonly type: "Table" };

/** The tables (Ctrl+T) that came with the file; none are made here. */
function tablesOf({ sheet }: { readonly sheet: Sheet | null }, { book }: HostState): readonly Found[] {
  return (sheet === null ? book.sheets() : [sheet]).flatMap((one) =>
    book.extras(one).tables.map((table) => ({ type: "Table" as const, sheet: one, table })),
  );
}

function named(self: { readonly sheet: Sheet | null }, name: string, host: HostState): Found | null {
  return tablesOf(self, host).find(({ table }) => table.name.toLowerCase() === name.toLowerCase()) ?? null;
}

export const TABLE_COLLECTION: Members<"TableCollection"> = {
  items: tablesOf,
  read: { count: (self, host) => tablesOf(self, host).length },
  find: {
    getItem: (self, args, host) => {
      const found = named(self, args.text(0), host);
      if (found === null) throw itemNotFound(`the table "${args.text(0)}"`);
      return found;
    },
    getItemOrNullObject: (self, args, host) => named(self, args.text(0), host),
    getItemAt: (self, args, host) => {
      const found = tablesOf(self, host)[args.integer(0)];
      if (found === undefined) throw invalidArgument("there is no table of this number");
      return found;
    },
  },
  call: { getCount: (self, _, host) => tablesOf(self, host).length },
};

/** The tables that a range touches, those of an awkward host among them. */
export const TABLE_SCOPED_COLLECTION: Members<"TableScopedCollection"> = {
  items: ({ sheet, area: within }, host) =>
    [...tablesOf({ sheet }, host), ...awkwardTables(host, sheet)].filter(({ table }) => {
      const of = parseAddress(table.area)?.area;
      return of !== undefined && overlaps(of, within);
    }),
};

function rowsOf({ sheet, table }: TableObject, which: "all" | "header" | "data"): HostObject {
  const whole = parseAddress(table.area)?.area;
  if (whole === undefined) throw itemNotFound("the cells of the table");
  const head = table.hasHeader ? 1 : 0;
  const columns = whole.right - whole.left + 1;
  if (which === "all") return range(sheet, whole);
  if (which === "header") return range(sheet, area(whole.top, whole.left, 1, columns));
  return range(sheet, area(whole.top + head, whole.left, rowCount(whole) - head, columns));
}

export const TABLE: Members<"Table"> = {
  identity: ({ table }) => ({ _Id: table.name }),
  read: {
    id: ({ table }) => table.name,
    name: ({ table }) => table.name,
    showHeaders: ({ table }) => table.hasHeader,
  },
  open: {
    autoFilter: ({ sheet, table }) => ({ type: "AutoFilter", sheet, table }),
    worksheet: ({ sheet }) => ({ type: "Worksheet", sheet }),
  },
  find: {
    getRange: (self) => rowsOf(self, "all"),
    getHeaderRowRange: (self) => rowsOf(self, "header"),
    getDataBodyRange: (self) => rowsOf(self, "data"),
  },
};
