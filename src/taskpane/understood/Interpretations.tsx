import { useState } from "react";
import type { Language } from "../../locales/language";
import { numberText } from "../../locales/numbers";
import { viewWords } from "../../locales/viewWords";
import type { ViewWords } from "../../locales/vi/views";
import { cellText } from "../../model/address";
import type { Interpretation } from "../../model/table";
import type { Understood } from "../../session/scan";
import type { PaneActions } from "../desk";
import { useSpeech } from "../speech";
import { LinkButton } from "../fluent/LinkButton";

/** Cells listed at first, and added at a time: a list of thousands would stall the pane. */
const FIRST_CELLS = 20;
const MORE_CELLS = 1000;

interface InterpretationsProps {
  readonly understood: Understood;
  readonly goTo: PaneActions["goTo"];
}

/** Every cell that was not a plain number, with what it was taken for. */
export function Interpretations({ understood, goTo }: InterpretationsProps) {
  const { language } = useSpeech();
  const words = viewWords(language).understood;
  const { sheet, interpretations } = understood.table;
  const [limit, setLimit] = useState(FIRST_CELLS);
  const count = interpretations.length;
  const next = Math.min(count, limit + MORE_CELLS);
  if (count === 0) return <p className="quiet">{words.noValues}</p>;
  return (
    <>
      <ul className="plain">
        {interpretations.slice(0, limit).map((each, index) => (
          <li key={index}>
            <LinkButton onClick={() => goTo(each.sheet ?? sheet, each.cell)}>
              {interpretationText(each, words, language)}
            </LinkButton>
          </li>
        ))}
      </ul>
      {count > limit ? (
        <LinkButton onClick={() => setLimit(next)}>
          {next === count ? words.showAll(count) : words.showMore(next - limit)}
        </LinkButton>
      ) : null}
    </>
  );
}

function interpretationText(each: Interpretation, words: ViewWords["understood"], language: Language): string {
  const understood = each.understood === null ? null : numberText(each.understood, language);
  return words.value(cellText(each.cell), each.shown, words.manners[each.manner], understood);
}
