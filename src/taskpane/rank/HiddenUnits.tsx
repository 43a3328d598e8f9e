import { viewWords } from "../../locales/viewWords";
import type { TableScan } from "../../session/scan";
import type { PaneActions } from "../desk";
import type { Sheet } from "../paneState";
import { useSpeech } from "../speech";

interface HiddenUnitsProps {
  readonly sheet: Sheet;
  readonly shown: TableScan;
  readonly actions: PaneActions;
}

/** How many units the officer does not see, whether they count, and the other way for the asking. */
export function HiddenUnits({ sheet, shown, actions }: HiddenUnitsProps) {
  const { language } = useSpeech();
  const { hiddenUnits, ...otherChoices } = sheet.scan.choices[sheet.table] ?? {};
  const counted = hiddenUnits !== "leftOut";
  const words = viewWords(language).hidden[shown.block.orientation];
  return (
    <p className="attention">
      {(counted ? words.counted : words.leftOut)(shown.hiddenUnits)}{" "}
      <button
        type="button"
        className="link"
        onClick={() =>
          actions.choose(sheet.table, counted ? { ...otherChoices, hiddenUnits: "leftOut" } : otherChoices)
        }
      >
        {counted ? words.leaveOut : words.count}
      </button>
    </p>
  );
}
