import { useEffect, type RefObject } from "react";

/**
 * Where what had the focus is taken away (a notice put away, a button that did its work), the focus goes on from the
 * view: on the page's body a keyboard would begin again from the top of Excel.
 */
export function useKeptFocus(pane: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = pane.current;
    if (root === null) return undefined;
    let last: EventTarget | null = null;
    const remember = ({ target }: FocusEvent): void => void (last = target);
    const keep = (): void => {
      const isLost = document.activeElement === document.body && last instanceof Node && !last.isConnected;
      if (isLost) root.querySelector<HTMLElement>("main")?.focus();
    };
    root.addEventListener("focusin", remember);
    const watching = new MutationObserver(keep);
    watching.observe(root, { childList: true, subtree: true });
    return () => {
      root.removeEventListener("focusin", remember);
      watching.disconnect();
    };
  }, [pane]);
}
