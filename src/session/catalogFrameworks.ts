import { catalog } from "../framework/catalog/catalog";
import type { OfferedFramework } from "./chooseFramework";

/** What every session offers to begin with. */
export const catalogFrameworks: readonly OfferedFramework[] = catalog.map((framework) => ({
  framework,
  origin: "catalog",
}));
