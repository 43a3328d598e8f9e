import { range } from "../hostObject";
import type { Members } from "../members";

/** The workbook: also the object that every path begins at. */
export const WORKBOOK: Members<"Workbook"> = {
  read: {
    name: (_, { book }) => book.name,
    readOnly: (_, { awkward }) => awkward.readOnly === true,
    autoSave: () => false,
    previouslySaved: () => true,
    usePrecisionAsDisplayed: (_, { awkward }) => awkward.precisionAsDisplayed === true,
    calculationEngineVersion: () => 0,
  },
  open: {
    application: () => ({ type: "Application" }),
    names: () => ({ type: "NamedItemCollection", scope: null }),
    protection: () => ({ type: "WorkbookProtection" }),
    tables: () => ({ type: "TableCollection", sheet: null }),
    settings: () => ({ type: "SettingCollection" }),
    worksheets: () => ({ type: "WorksheetCollection" }),
    _Runtime: () => ({ type: "Runtime" }),
  },
  find: {
    getSelectedRange: (_, __, { book }) => range(book.activeSheet(), book.selection()),
    getActiveCell: (_, __, { book }) => {
      const { top, left } = book.selection();
      return range(book.activeSheet(), { top, left, bottom: top, right: left });
    },
    getSelectedRanges: (_, __, { book }) => {
      return { type: "RangeAreas", sheet: book.activeSheet(), areas: [book.selection()] };
    },
  },
  call: {
    getIsActiveCollabSession: () => false,
    _RemoveReference: (_, args, { kept }) => {
      kept.forget(args.text(0));
      return null;
    },
    _RemoveAllReferences: (_, __, { kept }) => {
      kept.forgetAll();
      return null;
    },
    _GetReferenceCount: (_, __, { kept }) => kept.count,
  },
};

export const WORKBOOK_PROTECTION: Members<"WorkbookProtection"> = {
  read: {
    protected: (_, host) => host.book.protection !== null || host.awkward.protectedStructure === true,
  },
};

export const INTERNAL_SERVICE: Members<"InternalService"> = {
  call: { notifyActionHandlerReady: () => null },
};

export const RUNTIME: Members<"Runtime"> = {
  read: { enableEvents: (_, { events }) => events.enabled },
  write: {
    enableEvents: (_, value, { events }) => {
      events.enabled = value === true;
    },
  },
};
