import { createContext, useSyncExternalStore } from "react";

const DARK = "(prefers-color-scheme: dark)";

export const DarkContext = createContext(false);

/** Whether the pane is dark: as Office says, or as the system does where Office says nothing. */
export function useDarkTheme(officeIsDark: boolean | null): boolean {
  const systemIsDark = useSyncExternalStore(watchSystem, () => matchMedia(DARK).matches);
  return officeIsDark ?? systemIsDark;
}

function watchSystem(changed: () => void): () => void {
  const query = matchMedia(DARK);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}
