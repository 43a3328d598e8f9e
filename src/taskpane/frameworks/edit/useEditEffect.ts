import { useMemo, useState, type FocusEvent } from "react";
import type { Assessment } from "../../../session/scan";
import { comparePreviews, type Comparison } from "./comparePreviews";

/** What has changed since the field at `path` was entered. */
export interface EditedEffect {
  readonly path: string;
  readonly comparison: Comparison;
}

interface Entered {
  readonly path: string;
  readonly before: Assessment | null;
}

/**
 * Follows the focus from field to field: each begins from the ranking as it is when it is entered. What the last field did
 * stays beside it until another does something: lines that went with the focus would move a button from under the pointer.
 */
export function useEditEffect(current: Assessment | null) {
  const [entered, setEntered] = useState<Entered | null>(null);
  const [kept, setKept] = useState<EditedEffect | null>(null);
  const onFocus = ({ target }: FocusEvent<HTMLElement>): void => {
    const path = target.closest<HTMLElement>("[data-effect]")?.dataset["effect"];
    if (path !== undefined && path !== entered?.path) setEntered({ path, before: current });
  };
  const effect = useMemo((): EditedEffect | null => {
    const before = entered?.before ?? null;
    if (entered === null || before === null || current === null || before === current) return null;
    return { path: entered.path, comparison: comparePreviews(before, current) };
  }, [entered, current]);
  if (effect !== null && effect !== kept) setKept(effect);
  return { effect: effect ?? kept, onFocus };
}
