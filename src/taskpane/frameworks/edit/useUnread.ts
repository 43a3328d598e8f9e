import { useCallback, useState } from "react";
import type { FormTrouble } from "../../../model/frameworkForm";
import type { DraftDesk } from "./DraftContext";

/** Texts of rules that say nothing: they stand beside the draft, which keeps what it said before. */
export function useUnread(): Pick<DraftDesk, "unread" | "setUnread"> {
  const [unread, setAll] = useState<ReadonlyMap<string, FormTrouble>>(new Map());
  const setUnread = useCallback((path: string, trouble: FormTrouble | null): void => {
    setAll((before) => {
      if (trouble === null && !before.has(path)) return before;
      const others = [...before].filter(([other]) => other !== path);
      return new Map(trouble === null ? others : [...others, [path, trouble]]);
    });
  }, []);
  return { unread, setUnread };
}
