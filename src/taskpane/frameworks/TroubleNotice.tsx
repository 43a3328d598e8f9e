import { editorWords } from "../../locales/editorWords";
import type { HostProblem } from "../../model/port";
import { Notice } from "../fluent/Notice";
import { troubleDetails, troubleTexts } from "../outcome/troubleTexts";
import { useSpeech } from "../speech";

interface TroubleNoticeProps {
  readonly trouble: HostProblem;
  readonly onDismiss: () => void;
}

/** What Excel refused, what to do about it, and its own words for whoever must look into it. */
export function TroubleNotice({ trouble, onDismiss }: TroubleNoticeProps) {
  const { language, words } = useSpeech();
  return (
    <Notice intent="error" heading={editorWords(language).told.failed} onDismiss={onDismiss}>
      <div role="alert">
        {troubleTexts(trouble, language).map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      <details>
        <summary tabIndex={0}>{words.details}</summary>
        {troubleDetails(trouble).map((detail) => (
          <p key={detail} className="detail" lang="en">
            {detail}
          </p>
        ))}
      </details>
    </Notice>
  );
}
