import { catalog } from "../framework/catalog/catalog";
import type { OfferedFramework } from "./assessSheet";

/** What every session offers to begin with. */
export const catalogFrameworks: readonly OfferedFramework[] = catalog.map((framework) => ({
  framework,
  origin: "catalog",
}));
