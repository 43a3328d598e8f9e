import { viewWords } from "../../locales/viewWords";
import type { WriteChoices } from "../../session/session";
import type { PaneActions } from "../desk";
import { useSpeech } from "../speech";

interface ColumnsChoiceProps {
  readonly columns: WriteChoices["columns"];
  readonly actions: PaneActions;
}

/** Asked only where the table brings result columns of its own: these are the officer's cells. */
export function ColumnsChoice({ columns, actions }: ColumnsChoiceProps) {
  const { language } = useSpeech();
  const words = viewWords(language).place;
  const radio = (value: WriteChoices["columns"], label: string) => (
    <label className="radio">
      <input
        type="radio"
        name="columns"
        value={value}
        checked={columns === value}
        onChange={() => actions.placeColumns(value)}
      />
      {label}
    </label>
  );
  return (
    <fieldset>
      <legend>{words.question}</legend>
      {radio("beside", words.beside)}
      {radio("own", words.own)}
      {columns === "own" ? <p className="quiet">{words.ownHint}</p> : null}
    </fieldset>
  );
}
