import type { Desk, PaneActions } from "./desk";
import type { PaneState } from "./paneState";
import type { View } from "./view";

/** What every view is given. */
export interface ViewProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly desk: Desk;
  readonly open: (view: View) => void;
  /** As in `AppProps`. */
  readonly savesFiles: boolean;
}
