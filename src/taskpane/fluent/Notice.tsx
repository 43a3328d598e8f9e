import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { DismissIcon } from "../icons";
import type { NoticeProps } from "../Notice";
import { useSpeech } from "../speech";
import { IconButton } from "./IconButton";

/** A message in an opened view; the announcer speaks it. */
export function Notice({ intent, heading, children, onDismiss }: NoticeProps) {
  const { words } = useSpeech();
  const dismiss =
    onDismiss === undefined ? undefined : (
      <IconButton label={words.dismiss} onClick={onDismiss}>
        <DismissIcon />
      </IconButton>
    );
  return (
    <MessageBar intent={intent} layout="multiline" className="message">
      <MessageBarBody className="notice-text">
        <MessageBarTitle>{heading}</MessageBarTitle>
        {children}
      </MessageBarBody>
      {dismiss === undefined ? null : <MessageBarActions containerAction={dismiss} />}
    </MessageBar>
  );
}
