import type { SheetProtection } from "../../openedBook";
import { accessDenied, HostError, invalidArgument } from "../hostError";
import { isProtected } from "../hostState";
import { isJsonObject, type Json, type JsonObject } from "../json";
import type { Members } from "../members";

/** Office.js's options and the attributes of the file, where "0" means allowed. */
const OPTIONS = {
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertRows: "insertRows",
  allowInsertHyperlinks: "insertHyperlinks",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowSort: "sort",
  allowAutoFilter: "autoFilter",
  allowPivotTables: "pivotTables",
} as const;

/** These are allowed unless the file says otherwise, and said by "1" when they are not. */
const OPTIONS_OF_OBJECTS = { allowEditObjects: "objects", allowEditScenarios: "scenarios" } as const;

function optionsOf(protection: SheetProtection | null): JsonObject {
  const attributes = protection?.attributes ?? {};
  const allowed = Object.entries(OPTIONS).map(
    ([option, attribute]) => [option, attributes[attribute] === "0"] as const,
  );
  const objects = Object.entries(OPTIONS_OF_OBJECTS).map(
    ([option, attribute]) => [option, attributes[attribute] !== "1"] as const,
  );
  return { ...Object.fromEntries([...allowed, ...objects]), selectionMode: selectionMode(attributes) };
}

function selectionMode(attributes: Readonly<Record<string, string>>): string {
  if (attributes["selectUnlockedCells"] === "1") return "None";
  return attributes["selectLockedCells"] === "1" ? "Unlocked" : "Normal";
}

function protectionOf(options: Json): SheetProtection {
  const given = isJsonObject(options) ? options : {};
  const allowed = Object.entries(OPTIONS).flatMap(([option, attribute]) =>
    given[option] === true ? [[attribute, "0"] as const] : [],
  );
  const objects = Object.entries(OPTIONS_OF_OBJECTS).flatMap(([option, attribute]) =>
    given[option] === true ? [] : [[attribute, "1"] as const],
  );
  return { attributes: Object.fromEntries([["sheet", "1"], ...objects, ...allowed]) };
}

export const WORKSHEET_PROTECTION: Members<"WorksheetProtection"> = {
  read: {
    protected: ({ sheet }, host) => isProtected(host, sheet),
    options: ({ sheet }, { book }) => optionsOf(book.extras(sheet).protection),
  },
  call: {
    protect: ({ sheet }, args, host) => {
      if (args.isGiven(1)) throw invalidArgument("this host does not protect with a password");
      if (isProtected(host, sheet)) throw new HostError("InvalidOperation", "The worksheet is protected already.");
      host.book.setExtras(sheet, { protection: protectionOf(args.json(0)) });
      return null;
    },
    unprotect: ({ sheet }, _, host) => {
      const attributes = host.book.extras(sheet).protection?.attributes ?? {};
      if ("hashValue" in attributes || "password" in attributes)
        throw accessDenied("the worksheet is protected with a password");
      host.book.setExtras(sheet, { protection: null });
      return null;
    },
  },
};
