import type { ReactElement } from "react";
import { Button, type ButtonProps } from "@fluentui/react-components";
import { Hint } from "./Hint";

interface IconButtonProps extends Pick<ButtonProps, "aria-expanded" | "aria-controls" | "aria-keyshortcuts"> {
  /** What it does: its name, and what stands beside it on a pause. */
  readonly label: string;
  readonly unavailable?: boolean;
  readonly onClick: () => void;
  readonly children: ReactElement;
}

/** A button that is a sign alone. */
export function IconButton({ label, unavailable = false, children, ...given }: IconButtonProps) {
  return (
    <Hint says={label} as="label">
      <Button {...given} appearance="subtle" size="small" icon={children} disabledFocusable={unavailable} />
    </Hint>
  );
}
