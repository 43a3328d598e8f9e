import { draftMeaningText, draftRemarkText } from "../../locales/draftRemarkText";
import { editorWords } from "../../locales/editorWords";
import type { Framework } from "../../model/framework";
import { proofreadDraft } from "../../session/proofreadDraft";
import { Notice } from "../Notice";
import { useSpeech } from "../speech";

interface DraftRemarksProps {
  readonly framework: Framework;
  /** Leads to the field; absent where there is none to be led to. */
  readonly goTo?: (path: string) => void;
}

/** "Soát dự thảo bộ tiêu chí": what should be looked at again before it is issued, each with its place and both figures. */
export function DraftRemarks({ framework, goTo }: DraftRemarksProps) {
  const { language } = useSpeech();
  const words = editorWords(language).proofread;
  const remarks = proofreadDraft(framework, language);
  if (remarks.length === 0) return <Notice intent="success" heading={words.none} />;
  return (
    <Notice intent="warning" heading={words.some(remarks.length)}>
      <ul className="plain remarks">
        {remarks.map(({ remark, place }, index) => (
          <li key={index}>
            {goTo === undefined ? (
              <strong>{place}</strong>
            ) : (
              <button type="button" className="link" onClick={() => goTo(remark.path)}>
                {place}
              </button>
            )}
            : {draftRemarkText(remark, language)} <span className="quiet">{draftMeaningText(remark, language)}</span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
