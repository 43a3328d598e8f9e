import type { Book } from "../book/book";
import type { Sheet } from "../book/sheet";
import { HostError, invalidArgument } from "./hostError";

const LONGEST_NAME = 31;

/** Refuses what Excel does not take as a sheet's name, and a name that another sheet has. `self` may keep its own. */
export function requireSheetName(book: Book, name: string, self: Sheet | null): void {
  if (name === "" || name.length > LONGEST_NAME) throw invalidArgument("a worksheet's name has 1 to 31 characters");
  if (/[\\/?*[\]:]/.test(name)) throw invalidArgument("a worksheet's name cannot contain any of \\ / ? * [ ] :");
  if (/^'|'$/.test(name)) throw invalidArgument("a worksheet's name cannot begin or end with an apostrophe");
  if (name.toLowerCase() === "history") throw invalidArgument('"History" is a name that Excel keeps for itself');
  const other = book.sheetByName(name);
  if (other !== null && other.id !== self?.id) {
    throw new HostError("ItemAlreadyExists", `A resource with the same name or identifier already exists: "${name}".`);
  }
}

/** `Sheet1`, `Sheet2`, … the first that no sheet has. */
export function freeSheetName(book: Book): string {
  for (let number = 1; ; number++) {
    const name = `Sheet${number}`;
    if (book.sheetByName(name) === null) return name;
  }
}
