import type { ReactNode } from "react";

interface ButtonProps {
  readonly appearance?: "primary" | "secondary";
  /** Stays in the tab order while it cannot be used, so that the focus is not lost under a keyboard. */
  readonly unavailable?: boolean;
  readonly title?: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** The first view's button in Fluent's clothes; why it is not Fluent's own: docs/decisions/0050. */
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
