import { useEffect, useRef, type KeyboardEvent, type RefObject } from "react";

interface Roving {
  readonly ref: RefObject<HTMLElement>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The units of the preview are one stop of the Tab key, however many they are; arrows go from one to the next. */
export function useRovingUnits(): Roving {
  const ref = useRef<HTMLElement>(null);
  const units = (): readonly HTMLButtonElement[] => [
    ...(ref.current?.querySelectorAll<HTMLButtonElement>("button.unit") ?? []),
  ];
  useEffect(() => {
    const all = units();
    if (!all.some((unit) => unit.tabIndex === 0) && all[0] !== undefined) all[0].tabIndex = 0;
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    const all = units();
    const at = all.findIndex((unit) => unit === event.target);
    const next = at === -1 ? undefined : all[neighbour(at, all.length, event.key)];
    if (next === undefined || next === all[at]) return;
    event.preventDefault();
    for (const unit of all) unit.tabIndex = unit === next ? 0 : -1;
    next.focus();
  };
  return { ref, onKeyDown };
}

function neighbour(at: number, count: number, key: string): number {
  switch (key) {
    case "ArrowDown":
      return Math.min(count - 1, at + 1);
    case "ArrowUp":
      return Math.max(0, at - 1);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return at;
  }
}
