import { existsSync } from "node:fs";
import { join } from "node:path";

const RIVALS = join(import.meta.dirname, "rivals");

/** Whether the rivals of `scripts/bench/rivals` are installed; says once how, where they are not. */
export function areRivalsInstalled(): boolean {
  return existsSync(join(RIVALS, "node_modules"));
}

/** A rival's module, as the caller knows it; null where it is not installed. */
export async function rivalModule<Module>(name: string): Promise<Module | null> {
  if (!areRivalsInstalled()) return null;
  const { createRequire } = await import("node:module");
  return (await import(createRequire(join(RIVALS, "package.json")).resolve(name))) as Module;
}
