import type { ReactElement } from "react";
import { PortalMountNodeProvider, Tooltip } from "@fluentui/react-components";

interface HintProps {
  /** Undefined where there is nothing more to say. */
  readonly says: string | undefined;
  /** "label": it is the name of what it stands beside. */
  readonly as: "label" | "description";
  readonly children: ReactElement;
}

/** What is told on a pause over something, or with the focus on it. It stands in the pane's header: whatever is outside all landmarks is found by nobody who goes by them. */
export function Hint({ says, as, children }: HintProps) {
  if (says === undefined) return children;
  return (
    <PortalMountNodeProvider value={document.querySelector<HTMLElement>("header") ?? undefined}>
      <Tooltip content={says} relationship={as}>
        {children}
      </Tooltip>
    </PortalMountNodeProvider>
  );
}
