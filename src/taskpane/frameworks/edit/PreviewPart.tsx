import { findingText } from "../../../locales/findingText";
import { useDraft } from "./DraftContext";
import { DraftPreview } from "./DraftPreview";
import type { Preview } from "./usePreview";

interface PreviewPartProps {
  readonly hasTable: boolean;
  readonly preview: Preview | null;
  /** The draft has something to be corrected: what is shown is of its last valid state. */
  readonly isFaulty: boolean;
}

/** The table as the draft would rank it, and what keeps it or units of it from a result. */
export function PreviewPart({ hasTable, preview, isFaulty }: PreviewPartProps) {
  const { words, language } = useDraft();
  const made = preview?.made ?? null;
  const text = (): string => {
    if (!hasTable) return words.preview.noTable;
    if (preview === null) return isFaulty ? words.preview.unfit : words.checking;
    if (made === null) return words.preview.notMade;
    return made.against === null ? words.preview.alone : words.preview.against(made.against.name[language]);
  };
  return (
    <section aria-label={words.preview.heading} className="draft-preview">
      <h2>{words.preview.heading}</h2>
      <p className="quiet">{text()}</p>
      {preview !== null && isFaulty ? <p className="attention">{words.preview.stale}</p> : null}
      {preview === null ? null : <Lacking preview={preview} />}
      {preview === null || made === null ? null : (
        <DraftPreview comparison={made.comparison} framework={preview.framework} />
      )}
    </section>
  );
}

const SHOWN = 3;

function Lacking({ preview: { lacking, framework } }: { readonly preview: Preview }) {
  const { words, language } = useDraft();
  if (lacking.length === 0) return null;
  return (
    <ul className="notes attention">
      {lacking.slice(0, SHOWN).map((finding, index) => (
        <li key={index}>{findingText(finding, [framework], language)}</li>
      ))}
      {lacking.length > SHOWN ? <li>{words.preview.moreLacking(lacking.length - SHOWN)}</li> : null}
    </ul>
  );
}
