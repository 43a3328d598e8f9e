import { area, MAX_COLUMNS } from "../../book/areas";
import { DEFAULT_PAGE_SETUP, type PageSetup } from "../../openedBook";
import { HostError, invalidArgument } from "../hostError";
import { type HostObject, type HostObjects, range } from "../hostObject";
import type { HostState } from "../hostState";
import type { Members } from "../members";
import { rangeAt } from "../rangeAddress";

type Collection = HostObjects["PageBreakCollection"];
type Self = HostObjects["PageBreak"];

/** Excel's limit for breaks of one sheet. */
const MOST = 1_026;

type Lines = Pick<PageSetup, "rowBreaks" | "columnBreaks">;

function lines({ sheet, of }: Collection, { book }: HostState): readonly number[] {
  return (book.extras(sheet).pageSetup ?? DEFAULT_PAGE_SETUP)[breaksOf(of)];
}

function breaksOf(of: Collection["of"]): keyof Lines {
  return of === "rows" ? "rowBreaks" : "columnBreaks";
}

function setLines(self: Collection, host: HostState, breaks: readonly number[]): void {
  const setup = host.book.extras(self.sheet).pageSetup ?? DEFAULT_PAGE_SETUP;
  const sorted = [...new Set(breaks)].sort((a, b) => a - b);
  host.book.setExtras(self.sheet, { pageSetup: { ...setup, [breaksOf(self.of)]: sorted } });
}

function breakAt({ sheet, of }: Collection, line: number): HostObject {
  return { type: "PageBreak", sheet, of, line };
}

export const PAGE_BREAK_COLLECTION: Members<"PageBreakCollection"> = {
  items: (self, host) => lines(self, host).map((line) => breakAt(self, line)),
  find: {
    add: (self, args, host) => {
      const given = args.rangeOrText(0);
      const { top, left } = (typeof given === "string" ? rangeAt(host, self.sheet, given) : given).area;
      const line = self.of === "rows" ? top : left;
      if (line === 0) throw invalidArgument("no page can begin before the first line");
      const all = lines(self, host);
      if (all.length >= MOST) throw new HostError("GeneralException", "There are too many page breaks on the sheet.");
      setLines(self, host, [...all, line]);
      return breakAt(self, line);
    },
    getItem: (self, args, host) => {
      const line = lines(self, host)[args.integer(0)];
      if (line === undefined) throw invalidArgument("there is no page break of this number");
      return breakAt(self, line);
    },
  },
  call: {
    getCount: (self, _, host) => lines(self, host).length,
    removePageBreaks: (self, _, host) => {
      setLines(self, host, []);
      return null;
    },
  },
};

export const PAGE_BREAK: Members<"PageBreak"> = {
  read: {
    rowIndex: ({ of, line }: Self) => (of === "rows" ? line : 0),
    columnIndex: ({ of, line }: Self) => (of === "columns" ? line : 0),
  },
  find: {
    getCellAfterBreak: ({ sheet, of, line }) =>
      range(sheet, of === "rows" ? area(line, 0, 1, 1) : area(0, Math.min(line, MAX_COLUMNS - 1), 1, 1)),
  },
  call: {
    delete: (self, _, host) => {
      setLines(
        self,
        host,
        lines(self, host).filter((line) => line !== self.line),
      );
      return null;
    },
  },
};
