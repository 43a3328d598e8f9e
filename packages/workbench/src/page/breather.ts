/** Milliseconds of work after which the page is let live: each time it draws its sheet anew, which takes as long as some writing. */
const LONGEST = 250;

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
