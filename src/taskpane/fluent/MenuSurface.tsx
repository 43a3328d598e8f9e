import type { KeyboardEvent, ReactNode } from "react";
import { MenuList, MenuPopover } from "@fluentui/react-components";
import { neighbour } from "../neighbour";
import { unguarded } from "./unguarded";

/** What a menu shows when it is open; the arrows are ours (`unguarded`). */
export function MenuSurface({ children }: { readonly children: ReactNode }) {
  return (
    <MenuPopover className="menu-popover">
      <MenuList ref={unguarded} onKeyDown={moveFocus}>
        {children}
      </MenuList>
    </MenuPopover>
  );
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>("[role=menuitem]")];
  const at = items.findIndex((item) => item === event.target);
  const to = at === -1 ? null : wrapped(at, items.length, event.key);
  if (to === null) return;
  event.preventDefault();
  items[to]?.focus();
}

/** Past the last comes the first. */
function wrapped(at: number, count: number, key: string): number | null {
  if (key === "ArrowDown" && at === count - 1) return 0;
  if (key === "ArrowUp" && at === 0) return count - 1;
  return neighbour(at, count, key);
}
