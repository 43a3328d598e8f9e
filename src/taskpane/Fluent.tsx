import { useContext, type ReactNode } from "react";
import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { DarkContext } from "./darkTheme";

/** The ground that Fluent's components stand on; it comes with the first of them (docs/decisions/0050). */
export function Fluent({ children }: { readonly children: ReactNode }) {
  const dark = useContext(DarkContext);
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme} className="fluent">
      {children}
    </FluentProvider>
  );
}
