import { contains } from "../../model/address";
import type { Assessment, SheetScan } from "../../session/scan";
import type { WriteChoices } from "../../session/session";
import type { PaneActions } from "../desk";
import { useSpeech } from "../speech";

interface ColumnsChoiceProps {
  readonly assessment: Assessment | null;
  readonly ourColumns: SheetScan["ourColumns"];
  readonly columns: WriteChoices["columns"];
  readonly actions: PaneActions;
}

/** Asked only where the table brings result columns of its own: these are the officer's cells. */
export function ColumnsChoice({ assessment, ourColumns, columns, actions }: ColumnsChoiceProps) {
  const { words } = useSpeech();
  if (assessment === null || !hasOwnResults(assessment, ourColumns)) return null;
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
      <legend>{words.place.question}</legend>
      {radio("beside", words.place.beside)}
      {radio("own", words.place.own)}
      {columns === "own" ? <p className="quiet">{words.place.ownHint}</p> : null}
    </fieldset>
  );
}

function hasOwnResults({ table: { published } }: Assessment, ourColumns: SheetScan["ourColumns"]): boolean {
  return [published.total, published.rank, published.class].some(
    (column) => column !== null && !ourColumns.some((area) => contains(area, column.headerCell)),
  );
}
