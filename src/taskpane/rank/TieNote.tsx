import { numberText } from "../../locales/numbers";
import { viewWords } from "../../locales/viewWords";
import { decimalText } from "../../model/numbers/decimal";
import type { Assessment } from "../../session/scan";
import { tieBreakerText } from "../frameworks/tieBreakerText";
import { useSpeech } from "../speech";

interface TieNoteProps {
  readonly assessment: Assessment;
  readonly unit: number;
}

/** What told a unit apart from others of its total, and its own figure of that. */
export function TieNote({ assessment: { framework, ranking }, unit }: TieNoteProps) {
  const { language } = useSpeech();
  const words = viewWords(language).frameworks.ranking;
  return ranking.decisions
    .filter(({ units }) => units.includes(unit))
    .map(({ breaker, prefer, units, figures }, index) => {
      const figure = figures[units.indexOf(unit)] ?? null;
      const what = tieBreakerText({ ...breaker, prefer }, framework, language);
      return (
        <span key={index} className="quiet tie-note">
          {words.decidedBy(what, figure === null ? null : numberText(decimalText(figure), language))}
        </span>
      );
    });
}
