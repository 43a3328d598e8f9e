import { useState } from "react";
import { viewWords } from "../../locales/viewWords";
import { areaText } from "../../model/address";
import type { TableChoice, TableScan } from "../../session/scan";
import { tableReading } from "../../session/tableReading";
import type { PaneActions } from "../desk";
import { useSpeech } from "../speech";
import { FieldLines } from "./FieldLines";
import { Interpretations } from "./Interpretations";
import { Questions } from "./Questions";
import { UnitLines } from "./UnitLines";
import { LinkButton } from "../fluent/LinkButton";

interface UnderstoodProps {
  readonly shown: TableScan;
  readonly choice: TableChoice;
  readonly choose: (choice: TableChoice) => void;
  readonly goTo: PaneActions["goTo"];
}

/** The ledger: what every field and line was taken for and why, each changeable; and every cell that was no plain number. */
export function Understood({ shown, choice, choose, goTo }: UnderstoodProps) {
  const { language, words: pane } = useSpeech();
  const words = viewWords(language).understood;
  const { block, understood } = shown;
  const reading = tableReading(shown, language);
  // What is open is seen at once; it stays where the officer is at work when the last of it is settled.
  const [open, setOpen] = useState(reading.questions.length + reading.unaccounted.length > 0);
  return (
    <details className="understood" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary tabIndex={0}>{words.heading}</summary>
      <LinkButton hint={pane.table.showHint} onClick={() => goTo(block.sheet, block.area)}>
        {pane.table.show(block.sheet.name, areaText(block.area))}
      </LinkButton>
      <Questions shown={shown} choice={choice} choose={choose} />
      <FieldLines
        shown={shown}
        fields={reading.fields}
        unaccounted={reading.unaccounted}
        choice={choice}
        choose={choose}
        goTo={goTo}
      />
      <UnitLines shown={shown} lines={reading.rows} choice={choice} choose={choose} goTo={goTo} />
      {understood === null ? null : (
        <>
          <h3>{words.values}</h3>
          <Interpretations understood={understood} goTo={goTo} />
        </>
      )}
    </details>
  );
}
