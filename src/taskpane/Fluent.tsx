import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useContext, type ReactNode } from "react";
import { DarkContext } from "./darkTheme";

/** The ground that Fluent's own components stand on, in the views that open on demand. */
export function Fluent({ children }: { readonly children: ReactNode }) {
  const dark = useContext(DarkContext);
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme} className="fluent">
      {children}
    </FluentProvider>
  );
}
