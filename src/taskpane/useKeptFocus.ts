import { useEffect, type RefObject } from "react";

/**
 * Where what had the focus is taken away (a notice put away, a button that did its work), the focus goes on from the
 * view: on the page's body a keyboard would begin again from the top of Excel. Whoever went to the sheet is not called
 * back from it.
 */
export function useKeptFocus(pane: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = pane.current;
    if (root === null) return undefined;
    let last: EventTarget | null = null;
    const remember = ({ target }: FocusEvent): void => void (last = target);
    const forget = (): void => void (last = null);
    const keep = (): void => {
      const isLost = document.activeElement === document.body && last instanceof Node && !last.isConnected;
      if (isLost) root.querySelector<HTMLElement>("main")?.focus();
    };
    root.addEventListener("focusin", remember);
    window.addEventListener("blur", forget);
    const watching = new MutationObserver(keep);
    watching.observe(root, { childList: true, subtree: true });
    return () => {
      root.removeEventListener("focusin", remember);
      window.removeEventListener("blur", forget);
      watching.disconnect();
    };
  }, [pane]);
}
