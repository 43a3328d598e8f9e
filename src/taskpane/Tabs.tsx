import type { KeyboardEvent } from "react";
import { useSpeech } from "./speech";
import { VIEWS, type View } from "./view";

interface TabsProps {
  readonly view: View;
  readonly open: (view: View) => void;
}

/** Fluent's TabList weighs 22 KB of the first load; these follow the same pattern for keyboard and screen reader. */
export function Tabs({ view, open }: TabsProps) {
  const { words } = useSpeech();
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const next = neighbour(view, event.key);
    if (next === null) return;
    event.preventDefault();
    open(next);
    document.getElementById(tabId(next))?.focus();
  };
  const reached = VIEWS.find((each) => each === view) ?? VIEWS[0];
  return (
    <div role="tablist" aria-label={words.tabsLabel} className="tabs" onKeyDown={onKeyDown}>
      {VIEWS.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={tabId(each)}
          aria-selected={each === view}
          aria-controls={each === view ? panelId(each) : undefined}
          tabIndex={each === reached ? 0 : -1}
          className="tab"
          onClick={() => open(each)}
        >
          {words.tabs[each]}
        </button>
      ))}
    </div>
  );
}

export function panelId(view: View): string {
  return `panel-${view}`;
}

function tabId(view: View): string {
  return `tab-${view}`;
}

function neighbour(view: View, key: string): View | null {
  const at = VIEWS.findIndex((each) => each === view);
  switch (key) {
    case "ArrowRight":
      return VIEWS[(at + 1) % VIEWS.length] ?? null;
    case "ArrowLeft":
      return VIEWS[(at + VIEWS.length - 1) % VIEWS.length] ?? null;
    case "Home":
      return VIEWS[0];
    case "End":
      return VIEWS[VIEWS.length - 1] ?? null;
    default:
      return null;
  }
}
