import {
  CheckmarkCircle16Regular,
  Dismiss16Regular,
  ErrorCircle16Regular,
  Info16Regular,
  Warning16Regular,
} from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useSpeech } from "./speech";

export type Intent = "success" | "error" | "warning" | "info";

const ICONS = {
  success: CheckmarkCircle16Regular,
  error: ErrorCircle16Regular,
  warning: Warning16Regular,
  info: Info16Regular,
} as const;

export function IntentIcon({ intent }: { readonly intent: Intent }) {
  const Icon = ICONS[intent];
  return <Icon className={`intent-icon ${intent}`} aria-hidden />;
}

interface NoticeProps {
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
        <button type="button" className="icon-button" aria-label={words.outcome.dismiss} onClick={onDismiss}>
          <Dismiss16Regular aria-hidden />
        </button>
      )}
    </section>
  );
}
