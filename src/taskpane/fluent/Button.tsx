import type { ReactElement, ReactNode } from "react";
import { Button as FluentButton } from "@fluentui/react-components";
import { Hint } from "./Hint";

interface ButtonProps {
  readonly appearance?: "primary" | "secondary";
  /** Stays in the tab order while it cannot be used, so that the focus is not lost under a keyboard. */
  readonly unavailable?: boolean;
  /** More than it says of itself. */
  readonly hint?: string;
  readonly icon?: ReactElement;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** The button of the opened views. */
export function Button({ appearance = "secondary", unavailable = false, hint, children, ...given }: ButtonProps) {
  return (
    <Hint says={hint} as="description">
      <FluentButton {...given} appearance={appearance} disabledFocusable={unavailable}>
        {children}
      </FluentButton>
    </Hint>
  );
}
