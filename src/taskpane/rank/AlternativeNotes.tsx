import { numberText } from "../../locales/numbers";
import { viewWords } from "../../locales/viewWords";
import { otherResult } from "../../model/alternative";
import type { Assessment } from "../../session/scan";
import { useSpeech } from "../speech";

interface AlternativeNotesProps {
  readonly assessment: Assessment;
  readonly unit: number;
}

/** The unit's result where a clause that can be read in two ways is read in the second; nothing where it is the same. */
export function AlternativeNotes({ assessment: { ranking, alternatives = [] }, unit }: AlternativeNotesProps) {
  const { language } = useSpeech();
  const words = viewWords(language).frameworks.ranking;
  return alternatives.map(({ clause, ranking: other }) => {
    const result = otherResult(ranking, other, unit);
    if (result === null) return null;
    const { framework } = other;
    const figure = result.figure === null ? null : numberText(result.figure, language, framework.decimals);
    const level = framework.classes?.levels.find(({ name }) => name.vi === result.class);
    const said = { figure, rank: result.rank, className: level?.name[language] ?? null };
    return (
      <span key={clause} className="quiet tie-note">
        {words.alternative(clause, said)}
      </span>
    );
  });
}
