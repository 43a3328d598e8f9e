/** An element that workbench.html has; its absence is our bug. */
export function element<E extends HTMLElement = HTMLElement>(id: string, type?: new () => E): E {
  const found = document.getElementById(id);
  if (found === null || (type !== undefined && !(found instanceof type))) {
    throw new Error(`workbench.html has no #${id} of that kind`);
  }
  return found as E;
}
