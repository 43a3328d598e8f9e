import { draftMeaningText, draftRemarkText } from "../../locales/draftRemarkText";
import { editorWords } from "../../locales/editorWords";
import type { PlacedRemark } from "../../session/proofreadDraft";
import { Notice } from "../fluent/Notice";
import { useSpeech } from "../speech";
import { LinkButton } from "../fluent/LinkButton";

interface DraftRemarksProps<R extends PlacedRemark> {
  readonly remarks: readonly R[];
  /** Leads to the field or the cell; absent where there is none to be led to. */
  readonly goTo?: (remark: R) => void;
  readonly onDismiss?: () => void;
}

/** "Soát dự thảo bộ tiêu chí": what should be looked at again before it is issued, each with its place and both figures. */
export function DraftRemarks<R extends PlacedRemark>({ remarks, goTo, onDismiss }: DraftRemarksProps<R>) {
  const { language } = useSpeech();
  const words = editorWords(language).proofread;
  const dismissed = onDismiss === undefined ? {} : { onDismiss };
  if (remarks.length === 0) return <Notice intent="success" heading={words.none} {...dismissed} />;
  return (
    <Notice intent="warning" heading={words.some(remarks.length)} {...dismissed}>
      <ul className="plain remarks">
        {remarks.map((placed, index) => (
          <li key={index}>
            {goTo === undefined ? (
              <strong>{placed.place}</strong>
            ) : (
              <LinkButton onClick={() => goTo(placed)}>{placed.place}</LinkButton>
            )}
            : {draftRemarkText(placed.remark, language)}{" "}
            <span className="quiet">{draftMeaningText(placed.remark, language)}</span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
