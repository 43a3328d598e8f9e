import type { OpenWatch } from "../xlsx/openXlsx";

export interface OneOpening {
  /** What came of an opening; null where a later one has taken its place. */
  readonly begin: <T>(open: (watch: OpenWatch) => Promise<T>) => Promise<T | null>;
  /** Whether there was an opening to be stopped. */
  readonly stop: () => boolean;
}

/** One file is opened at a time: a later one ends the one before. */
export function oneOpening(progress: (share: number) => void): OneOpening {
  let newest: { cancelled: boolean } | null = null;
  const stop = (): boolean => {
    if (newest === null) return false;
    newest.cancelled = true;
    return true;
  };
  return {
    stop,
    begin: async (open) => {
      stop();
      const mine = { cancelled: false };
      newest = mine;
      const watch: OpenWatch = {
        progress: (share) => {
          if (newest === mine) progress(share);
        },
        isCancelled: () => mine.cancelled,
      };
      const opened = await open(watch);
      if (newest !== mine) return null;
      newest = null;
      return opened;
    },
  };
}
