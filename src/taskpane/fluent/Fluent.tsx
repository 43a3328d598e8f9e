import { useContext, type ReactNode } from "react";
import { FluentProvider, PortalMountNodeProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { DarkContext } from "../darkTheme";

/** The ground that Fluent's components stand on; it comes with the first view that is opened (docs/decisions/0050). */
export function Fluent({ children }: { readonly children: ReactNode }) {
  const dark = useContext(DarkContext);
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme} className="fluent">
      <PortalMountNodeProvider value={document.querySelector<HTMLElement>(".app") ?? undefined}>
        {children}
      </PortalMountNodeProvider>
    </FluentProvider>
  );
}
