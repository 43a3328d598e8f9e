import type { ReactNode } from "react";

interface ButtonProps {
  readonly appearance?: "primary" | "secondary";
  /** Stays in the tab order while it cannot be used, so that the focus is not lost under a keyboard. */
  readonly unavailable?: boolean;
  readonly title?: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** Fluent's button for the first view; why it is not Fluent's own: docs/decisions, "fluent when opened". */
export function Button({ appearance = "secondary", unavailable = false, title, onClick, children }: ButtonProps) {
  return (
    <button
      type="button"
      className={`button ${appearance}`}
      title={title}
      aria-disabled={unavailable}
      onClick={unavailable ? undefined : onClick}
    >
      {children}
    </button>
  );
}
