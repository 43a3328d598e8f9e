import type { Framework } from "../model/framework";

/** The built-in frameworks, as the build laid them beside the page; that each is a `Framework` is proven by a test. */
export async function loadCatalog(): Promise<readonly Framework[]> {
  const answer = await fetch("catalog.json");
  if (!answer.ok) throw new Error(`catalog.json: ${answer.status}`);
  return (await answer.json()) as readonly Framework[];
}
