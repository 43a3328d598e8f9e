import type { Sheet } from "../../book/sheet";
import type { Arguments } from "../arguments";
import { WHOLE_WORKBOOK } from "../eventRegistry";
import { itemNotFound } from "../hostError";
import type { HostObject } from "../hostObject";
import type { HostState } from "../hostState";
import type { Members } from "../members";
import { freeSheetName, requireSheetName } from "../sheetName";
import { requireOpenStructure } from "../sheetStructure";
import { eventCalls } from "./eventCalls";

/** Sheets are asked for by name or by id. */
function byNameOrId(host: HostState, key: string): Sheet | null {
  return host.book.sheet(key) ?? host.book.sheetByName(key);
}

function worksheet(sheet: Sheet | null | undefined): HostObject | null {
  return sheet ? { type: "Worksheet", sheet } : null;
}

function shown(host: HostState, args: Arguments): readonly Sheet[] {
  const sheets = host.book.sheets();
  return args.isTrue(0) ? sheets.filter((sheet) => host.book.visibility(sheet) === "visible") : sheets;
}

export const WORKSHEET_COLLECTION: Members<"WorksheetCollection"> = {
  items: (_, { book }) => book.sheets().map((sheet) => ({ type: "Worksheet", sheet })),
  find: {
    getActiveWorksheet: (_, __, { book }) => worksheet(book.activeSheet()),
    getItem: (_, args, host) => {
      const found = worksheet(byNameOrId(host, args.text(0)));
      if (found === null) throw itemNotFound(`the worksheet "${args.text(0)}"`);
      return found;
    },
    getItemOrNullObject: (_, args, host) => worksheet(byNameOrId(host, args.text(0))),
    getFirst: (_, args, host) => worksheet(shown(host, args)[0]),
    getLast: (_, args, host) => worksheet(shown(host, args).at(-1)),
    add: (_, args, host) => {
      requireOpenStructure(host);
      const name = args.optionalText(0);
      if (name !== null) requireSheetName(host.book, name, null);
      return worksheet(host.book.addSheet(name ?? freeSheetName(host.book)));
    },
  },
  call: {
    getCount: (_, args, host) => shown(host, args).length,
    ...eventCalls(
      ["DataChanged", "Activated", "Deactivated", "Added", "Deleted", "SelectionChanged", "FormatChanged"],
      () => WHOLE_WORKBOOK,
    ),
    ...eventCalls(["RowHiddenChanged", "ProtectionChanged", "NameChanged", "VisibilityChanged"], () => WHOLE_WORKBOOK),
  },
};
