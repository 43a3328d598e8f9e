import type { ReactNode } from "react";
import { Link } from "@fluentui/react-components";
import { Hint } from "./Hint";

interface LinkButtonProps {
  /** Told to screen readers instead of the text, where that does not say of what. */
  readonly label?: string;
  readonly hint?: string;
  readonly unavailable?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** A deed in a sentence or a list: what leads somewhere, or does a little. */
export function LinkButton({ label, hint, unavailable = false, onClick, children }: LinkButtonProps) {
  return (
    <Hint says={hint} as="description">
      <Link
        as="button"
        type="button"
        className="link-button"
        aria-label={label}
        disabledFocusable={unavailable}
        onClick={onClick}
      >
        {children}
      </Link>
    </Hint>
  );
}
