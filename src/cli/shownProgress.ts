import type { OpenWatch } from "@xep-hang/workbench/xlsx/openXlsx";

/** As much of standard error as is used. */
export interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** How far an opening is, as a figure that replaces itself; nothing where no person watches. Ctrl-C stops it: nothing is written yet. */
export function shownProgress(screen: Screen): OpenWatch {
  if (screen.isTTY !== true) return {};
  return {
    progress: (share) => {
      const percent = Math.floor(share * 100);
      screen.write(`\r${percent}%`.padEnd(6));
      // The line is left blank for what is told after.
      if (percent >= 99) screen.write("\r     \r");
    },
  };
}
