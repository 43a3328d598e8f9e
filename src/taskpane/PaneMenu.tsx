import { lazy, Suspense, useState } from "react";
import { MoreIcon } from "./icons";
import type { MenuListProps } from "./menu/MenuItems";
import { useSpeech } from "./speech";

const MenuItems = lazy(() =>
  import(/* webpackChunkName: "menu" */ "./menu/MenuItems").then(({ MenuItems: items }) => ({ default: items })),
);

/** Language, help, version, diagnosis: Fluent's menu comes with the first press of its button. */
export function PaneMenu(props: MenuListProps) {
  const { words } = useSpeech();
  const [asked, setAsked] = useState(false);
  const button = (
    <button type="button" className="link pane-menu" aria-haspopup="menu" onClick={() => setAsked(true)}>
      <MoreIcon />
      {words.menu}
    </button>
  );
  if (!asked) return button;
  return (
    <Suspense fallback={button}>
      <MenuItems {...props} />
    </Suspense>
  );
}
