import { THRESHOLD_PREFIX } from "../../model/plan";

/** Takes a name away where it is there. */
export function dropName(context: Excel.RequestContext, name: string): void {
  context.workbook.names.getItemOrNullObject(name).delete();
}

/** Lays names over ranges and hides them, but for those of thresholds, which are for the officer. */
export interface Marking {
  /** Lays a name over a range, in place of what it named before. */
  readonly mark: (name: string, range: Excel.Range) => void;
  /** Whether there is anything to hide; may be queued again; in a later request than `mark`: Excel hides a name that it has just been given, and none that it looks up (office-js #3878). */
  readonly hide: () => boolean;
}

export function marking(context: Excel.RequestContext): Marking {
  // A request that was refused as too large is queued again: the later item counts.
  const marked = new Map<string, Excel.NamedItem>();
  return {
    mark: (name, range) => {
      dropName(context, name);
      const item = context.workbook.names.add(name, range);
      if (!name.startsWith(THRESHOLD_PREFIX)) marked.set(name, item);
    },
    hide: () => {
      for (const item of marked.values()) item.visible = false;
      return marked.size > 0;
    },
  };
}
