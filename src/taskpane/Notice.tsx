import type { ReactNode } from "react";
import { CheckIcon, DismissIcon, ErrorIcon, InfoIcon, WarningIcon } from "./icons";
import { useSpeech } from "./speech";

export type Intent = "success" | "error" | "warning" | "info";

const ICONS = { success: CheckIcon, error: ErrorIcon, warning: WarningIcon, info: InfoIcon } as const;

export function IntentIcon({ intent }: { readonly intent: Intent }) {
  const Icon = ICONS[intent];
  return <Icon className={`intent-icon ${intent}`} />;
}

export interface NoticeProps {
  readonly intent: Intent;
  readonly heading: string;
  readonly children?: ReactNode;
  readonly onDismiss?: () => void;
}

/** A message in the pane, in the manner of Fluent's MessageBar; the announcer speaks it. */
export function Notice({ intent, heading, children, onDismiss }: NoticeProps) {
  const { words } = useSpeech();
  return (
    <section className={`notice-bar ${intent}`} aria-label={heading}>
      <IntentIcon intent={intent} />
      <div className="notice-text">
        <strong>{heading}</strong>
        {children}
      </div>
      {onDismiss === undefined ? null : (
        <button type="button" className="icon-button" aria-label={words.dismiss} onClick={onDismiss}>
          <DismissIcon />
        </button>
      )}
    </section>
  );
}
