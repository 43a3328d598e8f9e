/** Milliseconds of work after which the page is let live: what an officer does is answered without a wait that is felt. */
const LONGEST = 24;

/** A pause for long work: none while it is short, otherwise until the page has done what waits. */
export function breather(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < LONGEST) return;
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    since = performance.now();
  };
}
