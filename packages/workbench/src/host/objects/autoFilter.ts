import { localAddress, parseAddress } from "../../book/areas";
import type { Sheet } from "../../book/sheet";
import { requireAllowed } from "../cellAccess";
import { HostError, itemNotFound } from "../hostError";
import { type HostObject, range } from "../hostObject";
import type { HostState } from "../hostState";
import type { Members } from "../members";
import { rangeAt } from "../rangeAddress";

function filtered(sheet: Sheet, { book }: HostState): HostObject | null {
  const found = parseAddress(book.extras(sheet).autoFilter ?? "");
  return found === null ? null : range(sheet, found.area);
}

/** The sheet's own filter: where it is, whether it hides rows. This host sets and removes it; criteria it only carries. */
export const AUTO_FILTER: Members<"AutoFilter"> = {
  read: {
    enabled: ({ sheet }, host) => filtered(sheet, host) !== null,
    isDataFiltered: ({ sheet }, { book }) => book.extras(sheet).filterCriteria.length > 0,
  },
  find: {
    getRange: ({ sheet }, _, host) => {
      const found = filtered(sheet, host);
      if (found === null) throw itemNotFound("the worksheet has no filter");
      return found;
    },
    getRangeOrNullObject: ({ sheet }, _, host) => filtered(sheet, host),
  },
  call: {
    apply: ({ sheet }, args, host) => {
      requireAllowed(host, sheet, "autoFilter");
      if (args.isGiven(2))
        throw new HostError("ApiNotFound", "The look-alike does not answer AutoFilter.apply with criteria.");
      const given = args.rangeOrText(0);
      const { area } = typeof given === "string" ? rangeAt(host, sheet, given) : given;
      host.book.setExtras(sheet, { autoFilter: localAddress(area), filterCriteria: [] });
      return null;
    },
    remove: ({ sheet }, _, host) => {
      requireAllowed(host, sheet, "autoFilter");
      host.book.setExtras(sheet, { autoFilter: null, filterCriteria: [] });
      return null;
    },
  },
};
