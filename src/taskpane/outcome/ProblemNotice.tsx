import { Button } from "../fluent/Button";
import { outcomeWords } from "../../locales/outcomeWords";
import type { PaneActions } from "../desk";
import { Notice } from "../fluent/Notice";
import type { Deed, Trouble } from "../paneState";
import { useSpeech } from "../speech";
import { troubleDetails, troubleTexts } from "./troubleTexts";

interface ProblemNoticeProps {
  readonly trouble: Trouble;
  readonly deed: Deed;
  readonly actions: PaneActions;
}

/** What stood in the way, what to do about it, and Excel's own words for whoever must look into it. */
export function ProblemNotice({ trouble, deed, actions }: ProblemNoticeProps) {
  const { language, words } = useSpeech();
  const told = outcomeWords(language);
  const details = troubleDetails(trouble);
  const partlyWritten = trouble.code !== "write.refused" && trouble.partlyWritten === true;
  return (
    <Notice intent="error" heading={told.failed[deed]} onDismiss={actions.dismiss}>
      <div role="alert">
        {troubleTexts(trouble, language).map((text, index) => (
          <p key={index}>{text}</p>
        ))}
      </div>
      {partlyWritten ? (
        <>
          <p>{told.partlyWritten}</p>
          <Button onClick={actions.undo}>{words.write.undo}</Button>
        </>
      ) : null}
      {deed === "scanning" ? <Button onClick={actions.reread}>{told.retry}</Button> : null}
      {details.length === 0 ? null : (
        <details>
          <summary tabIndex={0}>{words.details}</summary>
          {details.map((detail, index) => (
            <p key={index} className="detail" lang="en">
              {detail}
            </p>
          ))}
        </details>
      )}
    </Notice>
  );
}
