import { localAddress, parseAddress } from "../../book/areas";
import { requireAllowed } from "../cellAccess";
import { HostError, itemNotFound } from "../hostError";
import { type HostObject, type HostObjects, range } from "../hostObject";
import type { HostState } from "../hostState";
import type { Members } from "../members";
import { rangeAt } from "../rangeAddress";

type Self = HostObjects["AutoFilter"];

function filtered({ sheet, table }: Self, { book }: HostState): HostObject | null {
  const found = parseAddress(table?.area ?? book.extras(sheet).autoFilter ?? "");
  return found === null ? null : range(sheet, found.area);
}

function ofSheet(self: Self): Self {
  if (self.table !== null) throw new HostError("ApiNotFound", "The look-alike does not set the filter of a table.");
  return self;
}

/** The filter of a sheet or a table: where it is, whether it hides rows. This host sets and removes it; criteria it only carries. */
export const AUTO_FILTER: Members<"AutoFilter"> = {
  read: {
    enabled: (self, host) => filtered(self, host) !== null,
    isDataFiltered: ({ sheet, table }, { book }) => table?.isFiltered ?? book.extras(sheet).filterCriteria.length > 0,
  },
  find: {
    getRange: (self, _, host) => {
      const found = filtered(self, host);
      if (found === null) throw itemNotFound("the worksheet has no filter");
      return found;
    },
    getRangeOrNullObject: (self, _, host) => filtered(self, host),
  },
  call: {
    apply: (self, args, host) => {
      const { sheet } = ofSheet(self);
      requireAllowed(host, sheet, "autoFilter");
      if (args.isGiven(2))
        throw new HostError("ApiNotFound", "The look-alike does not answer AutoFilter.apply with criteria.");
      const given = args.rangeOrText(0);
      const { area } = typeof given === "string" ? rangeAt(host, sheet, given) : given;
      host.book.setExtras(sheet, { autoFilter: localAddress(area), filterCriteria: [] });
      return null;
    },
    remove: (self, _, host) => {
      const { sheet } = ofSheet(self);
      requireAllowed(host, sheet, "autoFilter");
      host.book.setExtras(sheet, { autoFilter: null, filterCriteria: [] });
      return null;
    },
  },
};
