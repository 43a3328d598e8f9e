import { catalog } from "../../src/framework/catalog/catalog";
import type { Framework } from "../../src/model/framework";

/** A framework of the catalog; throws on an id that it does not have. */
export function frameworkById(id: string): Framework {
  const found = catalog.find((framework) => framework.id === id);
  if (found === undefined) throw new Error(`no framework ${id}`);
  return found;
}
