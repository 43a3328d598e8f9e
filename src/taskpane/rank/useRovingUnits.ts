import { useEffect, useRef, type KeyboardEvent, type RefObject } from "react";
import { neighbour } from "../neighbour";

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
    const to = at === -1 ? null : neighbour(at, all.length, event.key);
    const next = to === null ? undefined : all[to];
    if (next === undefined || next === all[at]) return;
    event.preventDefault();
    for (const unit of all) unit.tabIndex = unit === next ? 0 : -1;
    next.focus();
  };
  return { ref, onKeyDown };
}
